import "server-only";
import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadingTo } from "@/db/merge/standing";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { quotes } from "@/db/schema/quote";
import { sightings } from "@/db/schema/sighting";
import { captures } from "@/db/schema/source";
import { byPlace, isBefore, MOST_BEFORE } from "@/db/sightings";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { unsetChanges } from "@/domain/collation/analysis/silent";
import type { CaptureMark, LookedFor, ShownCapture } from "@/domain/desk/lists";
import { candidatesOf, type Reanchored } from "@/domain/reanchor/reanchor";
import { comparisonOf, lookedIn } from "@/workers/desk";
import { madeSoon, notYet } from "@/workers/works";

type Copy = Pick<CaptureMark, "id" | "takenAt"> & { source: string; text: string };

/**
 * The printings of earlier copies with what a person confirmed of them in this one last; those of which nothing
 * was confirmed are looked for in it. So many at most, those that wait for a person first.
 */
export async function lookedFor(
  reader: Reader,
  member: Member,
  copy: Copy,
  asked?: AskedPart,
): Promise<ShownCapture["lookedFor"]> {
  const { found, isMore } = await shownIn(reader, member, copy);
  const open = found.filter(({ seen }) => seen === null).map(({ printing }) => printing);
  const work = lookedIn(copy, open, member.id);
  const made = await madeSoon(work);
  const places = new Map(made?.ok ? made.value.map((one, n) => [open[n]?.id, one]) : []);
  const rows = found.map(({ printing, subject, seen }) => {
    const { id, quote, siglum, exact, lang } = printing;
    const isEditable = mayEdit(member, subject) === null;
    const confirmed = seen && { result: seen.result, exact: seen.exact, at: seen.confirmedAt };
    const own = { id, quote, siglum, exact, lang, isEditable, confirmed };
    return { ...own, found: places.get(id) ?? UNSEARCHED, seen };
  });
  const parts = Math.max(1, Math.ceil(rows.length / MOST_SHOWN));
  const at = rows.findIndex((one) => one.id === asked?.printing);
  const shown = Math.min(parts, asked?.part ?? 1 + Math.floor(Math.max(0, at) / MOST_SHOWN));
  return {
    ...{ notYet: notYet(work, made), isMore, parts, part: shown },
    unchanged: rows.filter((one) => one.isEditable && !one.seen && isUnchanged(one.found)).length,
    isUnsearched: rows.some((one) => !one.seen && one.found.kind === "unsearched"),
    ...(await compared(copy, rows.slice((shown - 1) * MOST_SHOWN, shown * MOST_SHOWN), member.id)),
  };
}

/** Which part (from 1) of the printings looked for is asked for, or the one with a printing. */
export type AskedPart = { part?: number | undefined; printing?: string | undefined };

/** Printings that a page shows at once, each with its forms: some 50 ms of rendering. */
const MOST_SHOWN = 15;

const isUnchanged = ({ kind }: Reanchored): boolean => kind === "same" || kind === "moved";

type Row = Omit<LookedFor, "changes"> & { seen: typeof sightings.$inferSelect | null };

/** The rows with what differs at each place: long words are compared in a thread, and until then stand side by side. */
async function compared(
  copy: Copy,
  rows: readonly Row[],
  member: string,
): Promise<Pick<ShownCapture["lookedFor"], "rows" | "unset">> {
  const all = rows.flatMap((row) => placesOf(row).map((place) => ({ row, ...place })));
  const versions = all.map(({ row, exact }) => ({ earlier: row.exact, later: exact, lang: row.lang }));
  const named = [copy.id, all.map(({ row, start }) => [row.id, start])];
  const work = comparisonOf(named, versions, member);
  const made = await madeSoon(work);
  const unset = unsetChanges(versions);
  const changes = unset.map((one, n) => (made?.ok ? made.value[n] : null) ?? one);
  return {
    unset: notYet(work, made),
    rows: rows.map(({ seen: _, ...row }) => ({
      ...row,
      changes: changes.filter((_, n) => all[n]?.row.id === row.id),
    })),
  };
}

/** Where the words of a printing stand, or may stand; its own words where nothing is known of that. */
function placesOf({ exact, found, seen }: Row): { exact: string; start: number | null }[] {
  if (seen) return [{ exact: seen.exact ?? exact, start: seen.start }];
  const places = candidatesOf(found).map(({ place }) => place);
  return places.length > 0 ? places : [{ exact, start: null }];
}

/** Printings with their quote as a subject, and what was confirmed of them in the copy last; in the order of their places. */
async function shownIn(reader: Reader, member: Member, copy: Copy) {
  const last = sql`(SELECT one.id FROM sighting one WHERE one.attestation = ${attestations.id}
    AND one.capture = ${copy.id} ORDER BY one.confirmed_at DESC, one.id DESC LIMIT 1)`;
  const rows = await reader
    .select({
      printing: getTableColumns(attestations),
      ...{ createdBy: quotes.createdBy, state: quotes.state },
      isPublished: sql<number>`EXISTS (SELECT 1 FROM edition WHERE edition.record = ${quotes.id})`,
      seen: sightings,
    })
    .from(attestations)
    .innerJoin(captures, eq(captures.id, attestations.capture))
    .innerJoin(quotes, eq(quotes.id, attestations.quote))
    .leftJoin(sightings, eq(sightings.id, last))
    .where(and(isBefore(copy), ownedBy(member, quotes.createdBy)))
    .orderBy(sql`${sightings.id} IS NOT NULL`, ...byPlace)
    .limit(MOST_BEFORE + 1);
  const subjects = rows.slice(0, MOST_BEFORE).map(({ printing, seen, createdBy, state, isPublished }) => ({
    ...{ printing, seen },
    subject: { createdBy, isPublished: isPublished === 1, isWithdrawn: state === "withdrawn" },
  }));
  const found = subjects.sort(
    ({ printing: a }, { printing: b }) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
  // Those that wait for a person come first: one more that is decided leaves none of them out.
  return { found, isMore: rows[MOST_BEFORE]?.seen === null };
}

const UNSEARCHED: Reanchored = { kind: "unsearched" };

/** The newest copy of each printing's source in which nobody has looked for its words yet. */
export async function copiesUnseen(
  reader: Reader,
  printings: readonly { id: string; source: string; capture: string }[],
): Promise<Map<string, string>> {
  const newest = await newestCopies(
    reader,
    printings.map((one) => one.source),
  );
  const asked = printings.flatMap(({ id, source, capture }): [string, string][] => {
    const copy = newest.get(source);
    return copy === undefined || copy === capture ? [] : [[id, copy]];
  });
  if (asked.length === 0) return new Map();
  const unseen = await reader.all<{ printing: string; copy: string }>(sql`
    SELECT asked.value ->> 0 AS printing, asked.value ->> 1 AS copy FROM json_each(${JSON.stringify(asked)}) AS asked
    WHERE NOT EXISTS (SELECT 1 FROM sighting
      WHERE sighting.attestation = asked.value ->> 0 AND sighting.capture = asked.value ->> 1)
    LIMIT ${asked.length}`);
  return new Map(unseen.map(({ printing, copy }) => [printing, copy]));
}

/** The newest copy of each source, those of sources that were merged into it among them. */
async function newestCopies(reader: Reader, sources: readonly string[]): Promise<Map<string, string>> {
  const leading = await leadingTo(reader, [...new Set(sources)]);
  const rows = await reader.all<{ id: string; source: string }>(sql`
    SELECT c.id AS id, c.source AS source FROM json_each(${JSON.stringify([...leading.keys()])}) AS asked
    CROSS JOIN ${captures} c ON c.id = (SELECT one.id FROM ${captures} one WHERE one.source = asked.value
      ORDER BY one.taken_at DESC, one.id DESC LIMIT 1)
    ORDER BY c.taken_at, c.id LIMIT ${leading.size}`);
  // In order: the newest of those that lead to one source stands last.
  return new Map(rows.map(({ id, source }) => [leading.get(source) ?? source, id]));
}
