import { and, asc, eq, inArray, isNull, max, min } from "drizzle-orm";
import type {
  ContactBody,
  EvidenceBody,
  RatingBody,
  ReviewBody,
  SearchBody,
} from "@/domain/edition/body-parts";
import type { Reader } from "../client";
import {
  contactEntries,
  evidence,
  ratingScaleVersions,
  ratings,
  reviews,
  searchEntries,
} from "../schema/review";
import { present } from "./present";

export type ReviewRow = typeof reviews.$inferSelect;

/** The reviews of a record that stand, oldest first. */
export async function reviewRows(
  tx: Reader,
  record: { quote: string } | { claim: string },
): Promise<ReviewRow[]> {
  const of = "quote" in record ? eq(reviews.quote, record.quote) : eq(reviews.claim, record.claim);
  return tx
    .select()
    .from(reviews)
    .where(and(of, isNull(reviews.withdrawnAt)))
    .orderBy(asc(reviews.createdAt), asc(reviews.id));
}

/** The public bodies of those reviews that have a rating; a review without one is not a judgement yet. */
export async function reviewBodies(tx: Reader, rows: readonly ReviewRow[]): Promise<ReviewBody[]> {
  const rated = rows.filter((row) => row.rating !== null);
  const ids = rated.map((row) => row.id);
  if (ids.length === 0) return [];
  const [ratingOf, evidenceOf, searchesOf, contactsOf] = [
    await ratingBodies(tx, rated),
    await evidenceBodies(tx, ids),
    await searchBodies(tx, ids),
    await contactBodies(tx, ids),
  ];
  return rated.flatMap((row) => {
    const rating = row.rating === null ? undefined : ratingOf.get(row.rating);
    if (!rating) return [];
    return [
      {
        id: row.id,
        axis: row.axis,
        subject: subjectOf(row),
        rating,
        sentence: row.sentence,
        rationale: row.rationale,
        unknowns: row.unknowns ?? [],
        ...present({ method: row.method }),
        evidence: evidenceOf.get(row.id) ?? [],
        searches: searchesOf.get(row.id) ?? [],
        contacts: contactsOf.get(row.id) ?? [],
      },
    ];
  });
}

function subjectOf(row: ReviewRow): ReviewBody["subject"] {
  if (row.claim !== null) return { kind: "claim", id: row.claim };
  if (row.attestation !== null) return { kind: "attestation", id: row.attestation };
  if (row.quote !== null) return { kind: "quote", id: row.quote };
  throw new Error(`review ${row.id} has no subject`);
}

async function ratingBodies(tx: Reader, rows: readonly ReviewRow[]): Promise<Map<string, RatingBody>> {
  const wanted = [...new Set(rows.flatMap((row) => (row.rating === null ? [] : [row.rating])))];
  const found = await tx
    .select({
      id: ratings.id,
      key: ratings.key,
      version: ratings.scaleVersion,
      scaleVersion: ratingScaleVersions.number,
      label: ratings.label,
      definition: ratings.definition,
      standing: ratings.standing,
      ordinal: ratings.ordinal,
    })
    .from(ratings)
    .innerJoin(ratingScaleVersions, eq(ratingScaleVersions.id, ratings.scaleVersion))
    .where(inArray(ratings.id, wanted));
  const ranges = await tx
    .select({ version: ratings.scaleVersion, best: max(ratings.ordinal), worst: min(ratings.ordinal) })
    .from(ratings)
    .where(inArray(ratings.scaleVersion, [...new Set(found.map((row) => row.version))]))
    .groupBy(ratings.scaleVersion);
  return new Map(
    found.map(({ id, version, ordinal, ...rest }) => {
      const range = ranges.find((one) => one.version === version);
      const scaled =
        ordinal === null ? {} : present({ ordinal, best: range?.best ?? null, worst: range?.worst ?? null });
      return [id, { ...rest, ...scaled }];
    }),
  );
}

const grouped = <Row extends { review: string }, Body>(
  rows: readonly Row[],
  bodyOf: (row: Row) => Body,
): Map<string, Body[]> => {
  const groups = new Map<string, Body[]>();
  for (const row of rows) groups.set(row.review, [...(groups.get(row.review) ?? []), bodyOf(row)]);
  return groups;
};

async function evidenceBodies(tx: Reader, ids: readonly string[]): Promise<Map<string, EvidenceBody[]>> {
  const rows = await tx
    .select()
    .from(evidence)
    .where(and(inArray(evidence.review, [...ids]), isNull(evidence.withdrawnAt)))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
  return grouped(rows, (row) => ({
    id: row.id,
    stance: row.stance,
    source: row.source,
    capture: row.capture,
    passage: row.passage,
    passageKind: row.passageKind,
    lang: row.lang,
    ...present({ note: row.note }),
  }));
}

async function searchBodies(tx: Reader, ids: readonly string[]): Promise<Map<string, SearchBody[]>> {
  const rows = await tx
    .select()
    .from(searchEntries)
    .where(inArray(searchEntries.review, [...ids]))
    .orderBy(asc(searchEntries.at), asc(searchEntries.id));
  return grouped(rows, (row) => ({
    id: row.id,
    place: row.place,
    query: row.query,
    sought: row.sought,
    at: row.at,
    result: row.result,
    ...present({ lang: row.lang, note: row.note, found: row.found.length > 0 ? row.found : null }),
  }));
}

async function contactBodies(tx: Reader, ids: readonly string[]): Promise<Map<string, ContactBody[]>> {
  const rows = await tx
    .select()
    .from(contactEntries)
    .where(and(inArray(contactEntries.review, [...ids]), eq(contactEntries.public, true)))
    .orderBy(asc(contactEntries.at), asc(contactEntries.id));
  return grouped(
    rows.filter((row) => row.askedAt !== null),
    (row) => ({
      id: row.id,
      party: row.party,
      channel: row.channel,
      askedAt: row.askedAt ?? "",
      ...present({ deadline: row.deadline, answer: row.answer, answeredAt: row.answeredAt }),
    }),
  );
}
