import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { articles } from "@/db/schema/article";
import { claimLinks, claimOccurrences, claimSpeakers, claims } from "@/db/schema/claim";
import type { Member } from "@/domain/access/actor";
import { mayEdit, maySubmit } from "@/domain/access/policies";
import type { ClaimEditor, EditorClaimLink, EditorOccurrence } from "@/domain/desk/claim-editor";
import type { OccurrenceBody } from "@/domain/edition/claim-body";
import { assignedTo } from "./assigned";
import { claimAsItStands, proposalInTheWay } from "./guards";
import { scaleOf, stateOf } from "./quote-editor";
import { reviewsOf } from "./quote-reviews";
import { sourceNames } from "./source-names";

const MOST_LINKS = 200;

/** A claim with everything that hangs on it, for its editor; null where there is none for this member. */
export async function claimEditor(member: Member, id: string): Promise<ClaimEditor | null> {
  const { reader } = await database();
  const [row] = await reader
    .select()
    .from(claims)
    .where(and(eq(claims.id, id), ownedBy(member, claims.createdBy)))
    .limit(1);
  const stands = row ? await claimAsItStands(reader, id) : null;
  if (!row || !stands) return null;
  const state = await stateOf(reader, id);
  const isWithdrawn = row.state === "withdrawn";
  const subject = { createdBy: row.createdBy, isPublished: state.edition !== null, isWithdrawn };
  const { version, practice, text, lang, kind, asOf } = row;
  return {
    ...{ id, version, practice, isWithdrawn, text, lang, kind, asOf, state },
    isEditable: mayEdit(member, subject) === null,
    maySubmit: maySubmit(member) === null && !isWithdrawn && state.edition?.outOfSight !== "retracted",
    speakers: await usualNames(reader, await speakerIds(reader, id)),
    occurrences: await named(reader, stands.body.occurrences, await inArticles(reader, member, id)),
    links: await linksOf(reader, member, id),
    reviews: await reviewsOf(reader, { claim: id }),
    scale: await scaleOf(reader, "veracity"),
    failures: [...proposalInTheWay(state), ...stands.failures],
    work: await assignedTo(reader, member, id, subject),
  };
}

async function speakerIds(reader: Reader, claim: string): Promise<string[]> {
  const rows = await reader
    .select({ speaker: claimSpeakers.speaker })
    .from(claimSpeakers)
    .where(eq(claimSpeakers.claim, claim))
    .orderBy(asc(claimSpeakers.id));
  return rows.map((row) => row.speaker);
}

type InArticle = NonNullable<EditorOccurrence["inArticle"]>;

/** For each place of a claim that an article of the desk holds: which one, and on which line. */
async function inArticles(reader: Reader, member: Member, claim: string): Promise<Map<string, InArticle>> {
  const rows = await reader
    .select({
      occurrence: claimOccurrences.id,
      start: claimOccurrences.start,
      id: articles.id,
      reading: articles.reading,
    })
    .from(claimOccurrences)
    .innerJoin(articles, eq(articles.capture, claimOccurrences.capture))
    .where(and(eq(claimOccurrences.claim, claim), ownedBy(member, articles.createdBy)));
  return new Map(
    rows.map(({ occurrence, start, id, reading }) => [
      occurrence,
      { id, line: reading.lines.findLast((one) => one.start <= start)?.start ?? 0 },
    ]),
  );
}

async function named(
  reader: Reader,
  occurrences: readonly OccurrenceBody[],
  places: ReadonlyMap<string, InArticle>,
): Promise<EditorOccurrence[]> {
  const names = await sourceNames(
    reader,
    occurrences.map((one) => one.source),
  );
  return occurrences.map((one) => {
    const source = names.get(one.source);
    return {
      ...one,
      title: source?.title ?? "",
      titleLang: source?.lang ?? "und",
      publisher: source?.publisher ?? null,
      inArticle: places.get(one.id) ?? null,
    };
  });
}

/** What is said of other claims here, and of this one there; only claims that the member may know of. */
async function linksOf(reader: Reader, member: Member, id: string): Promise<EditorClaimLink[]> {
  const rows = await reader
    .select()
    .from(claimLinks)
    .where(or(eq(claimLinks.fromClaim, id), eq(claimLinks.toClaim, id)))
    .orderBy(asc(claimLinks.id))
    .limit(MOST_LINKS);
  const others = rows.map((row) => (row.fromClaim === id ? row.toClaim : row.fromClaim));
  if (others.length === 0) return [];
  const known = await reader
    .select({ id: claims.id, text: claims.text })
    .from(claims)
    .where(and(inArray(claims.id, others), ownedBy(member, claims.createdBy)));
  return rows.flatMap((row) => {
    const isOurs = row.fromClaim === id;
    const other = known.find((one) => one.id === (isOurs ? row.toClaim : row.fromClaim));
    return other ? [{ id: row.id, kind: row.kind, other, isOurs }] : [];
  });
}
