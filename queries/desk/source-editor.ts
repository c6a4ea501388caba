import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { leadingTo, survivingOf } from "@/db/merge/standing";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { quotes } from "@/db/schema/quote";
import { captures, publishers, sourceAnomalies, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { mayEdit, mayPropose } from "@/domain/access/policies";
import type { PublisherChoice, ShownCapture, SourceEditor } from "@/domain/desk/lists";
import { comparisonOf } from "@/workers/desk";
import { madeSoon, notYet } from "@/workers/works";
import { holdsFolded, wanted } from "./matching";
import { isMentioned } from "./mentioned";
import { type AskedPart, lookedFor } from "./sightings";
import { knownTo } from "./visible";

/** A source with all its copies, one of them shown, and a part of the printings looked for in it; null where there is none for this member. */
export async function sourceEditor(
  member: Member,
  id: string,
  capture?: string,
  looked?: AskedPart,
): Promise<SourceEditor | null> {
  const { reader } = await database();
  const [row] = await reader
    .select()
    .from(sources)
    .where(and(eq(sources.id, id), knownTo(member, "source", sources)))
    .limit(1);
  if (!row) return null;
  const { createdAt: _at, createdBy, practice: _practice, publisher, agency, seenThrough, ...fields } = row;
  const known = await publishersBy(reader, [publisher, agency, seenThrough]);
  const named = (one: string | null) => known.find((candidate) => candidate.id === one) ?? null;
  const odd = await reader.select().from(sourceAnomalies).where(eq(sourceAnomalies.source, id));
  const copies = await copiesOf(reader, id);
  return {
    ...fields,
    isEditable: mayEdit(member, { createdBy, isPublished: await isMentioned(reader, "source", id) }) === null,
    publisher: named(publisher),
    agency: named(agency),
    seenThrough: named(seenThrough),
    anomalies: odd.map(({ exact, note }) => ({ exact, note })),
    captures: copies,
    shown: await shownCapture(reader, member, { copies, asked: capture, looked, lang: row.lang }),
  };
}

async function publishersBy(reader: Reader, ids: readonly (string | null)[]): Promise<PublisherChoice[]> {
  const wantedIds = ids.flatMap((one) => one ?? []);
  if (wantedIds.length === 0) return [];
  return reader
    .select({ id: publishers.id, name: publishers.name })
    .from(publishers)
    .where(inArray(publishers.id, wantedIds));
}

const MARK = {
  id: captures.id,
  takenAt: captures.takenAt,
  method: captures.method,
  textSha256: captures.textSha256,
};

/** Its copies, and those of sources that were merged into it. */
const copiesOf = async (reader: Reader, source: string) =>
  reader
    .select(MARK)
    .from(captures)
    .where(inArray(captures.source, [...(await leadingTo(reader, [source])).keys()]))
    .orderBy(asc(captures.takenAt), asc(captures.id));

async function shownCapture(
  reader: Reader,
  member: Member,
  {
    copies,
    asked,
    looked: part,
    lang,
  }: {
    copies: SourceEditor["captures"];
    asked: string | undefined;
    looked: AskedPart | undefined;
    lang: string;
  },
): Promise<ShownCapture | null> {
  const found = copies.findIndex((one) => one.id === asked);
  const at = found < 0 ? copies.length - 1 : found;
  const [mark, earlier] = [copies[at], copies[at - 1]];
  if (!mark) return null;
  const [row] = await reader
    .select({ source: captures.source, text: captures.text, archiveUrls: captures.archiveUrls })
    .from(captures)
    .where(eq(captures.id, mark.id))
    .limit(1);
  if (!row) return null;
  const [former] = earlier
    ? await reader.select({ text: captures.text }).from(captures).where(eq(captures.id, earlier.id)).limit(1)
    : [];
  const printings = await reader
    .select({
      id: attestations.id,
      quote: attestations.quote,
      siglum: attestations.siglum,
      start: attestations.start,
      end: attestations.end,
    })
    .from(attestations)
    .innerJoin(quotes, eq(quotes.id, attestations.quote))
    .where(
      and(
        eq(attestations.capture, mark.id),
        isNull(attestations.withdrawnAt),
        ownedBy(member, quotes.createdBy),
      ),
    )
    .orderBy(asc(attestations.start), asc(attestations.end));
  const source = await survivingOf(reader, row.source);
  const shown = { ...mark, ...row };
  const [looked, before] = await Promise.all([
    lookedFor(reader, member, { ...shown, source }, part),
    earlier && former ? beforeThis(shown, { ...earlier, ...former }, { lang, member: member.id }) : null,
  ]);
  return { ...shown, printings, lookedFor: looked, before };
}

type Copy = SourceEditor["captures"][number] & { text: string };

/** The copy before, and what was changed since: long copies are compared in a thread, and until then `pending`. */
async function beforeThis(
  shown: Copy,
  { text, ...mark }: Copy,
  { lang, member }: { lang: string; member: string },
): Promise<ShownCapture["before"]> {
  if (mark.textSha256 === shown.textSha256) return { ...mark, changes: "none" };
  const named = [mark.textSha256, shown.textSha256, lang];
  const work = comparisonOf(named, [{ earlier: text, later: shown.text, lang }], member);
  const made = await madeSoon(work);
  return { ...mark, changes: made?.ok ? (made.value[0] ?? "too-long") : (notYet(work, made) ?? "too-long") };
}

const MOST_PUBLISHERS = 300;

/** Publishers to choose from, by name; only those who may bring a source are asked. */
export async function publisherChoices(member: Member, find: string | undefined): Promise<PublisherChoice[]> {
  if (mayPropose(member) !== null) return [];
  const { reader } = await database();
  const text = wanted(find);
  return reader
    .select({ id: publishers.id, name: publishers.name })
    .from(publishers)
    .where(text ? holdsFolded(publishers.folded, text) : undefined)
    .orderBy(asc(publishers.folded))
    .limit(MOST_PUBLISHERS);
}
