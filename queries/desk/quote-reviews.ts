import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { reviewRows } from "@/db/bodies/reviews";
import type { Reader } from "@/db/client";
import { contactEntries, evidence, ratings, searchEntries } from "@/db/schema/review";
import { publishers, sources } from "@/db/schema/source";
import type { EditorContact, EditorEvidence, EditorReview, EditorSearch } from "@/domain/desk/quote-editor";

type Of<Entry> = (Entry & { review: string })[];

/** The judgements on a quote and its printings that stand, begun ones too, with what supports them. */
export const reviewsOfQuote = (reader: Reader, quote: string): Promise<EditorReview[]> =>
  reviewsOf(reader, { quote });

/** The same of a record of either kind. */
export async function reviewsOf(
  reader: Reader,
  record: { quote: string } | { claim: string },
): Promise<EditorReview[]> {
  const rows = await reviewRows(reader, record);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const given = rows.flatMap((row) => row.rating ?? []);
  const known = await reader.select().from(ratings).where(inArray(ratings.id, given));
  const [pieces, searches, contacts] = [
    await evidenceOf(reader, ids),
    await searchesOf(reader, ids),
    await contactsOf(reader, ids),
  ];
  const of = <Entry>(entries: Of<Entry>, review: string) => entries.filter((one) => one.review === review);
  return rows.map(({ id, version, axis, attestation, sentence, rationale, unknowns, method, ...row }) => ({
    ...{ id, version, axis, attestation, sentence, rationale, unknowns, method },
    rating: known.find((one) => one.id === row.rating) ?? null,
    evidence: of(pieces, id),
    searches: of(searches, id),
    contacts: of(contacts, id),
  }));
}

async function evidenceOf(reader: Reader, reviews: readonly string[]): Promise<Of<EditorEvidence>> {
  const rows = await reader
    .select({
      review: evidence.review,
      id: evidence.id,
      version: evidence.version,
      stance: evidence.stance,
      capture: evidence.capture,
      start: evidence.start,
      end: evidence.end,
      passage: evidence.passage,
      passageKind: evidence.passageKind,
      lang: evidence.lang,
      note: evidence.note,
      source: evidence.source,
      title: sources.title,
      titleLang: sources.lang,
      publisher: publishers.name,
    })
    .from(evidence)
    .innerJoin(sources, eq(sources.id, evidence.source))
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .where(and(inArray(evidence.review, [...reviews]), isNull(evidence.withdrawnAt)))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
  return rows.map(({ source, title, titleLang, publisher, ...row }) => ({
    ...row,
    source: { id: source, title, lang: titleLang, publisher },
  }));
}

async function searchesOf(reader: Reader, reviews: readonly string[]): Promise<Of<EditorSearch>> {
  const rows = await reader
    .select()
    .from(searchEntries)
    .where(inArray(searchEntries.review, [...reviews]))
    .orderBy(asc(searchEntries.at), asc(searchEntries.id));
  return rows.map(({ id, review, place, query, sought, at, result, found }) => ({
    ...{ id, review, place, query, sought, at, result },
    found: found.length,
  }));
}

async function contactsOf(reader: Reader, reviews: readonly string[]): Promise<Of<EditorContact>> {
  return reader
    .select({
      review: contactEntries.review,
      id: contactEntries.id,
      party: contactEntries.party,
      channel: contactEntries.channel,
      askedAt: contactEntries.askedAt,
      answer: contactEntries.answer,
      answeredAt: contactEntries.answeredAt,
      waivedBecause: contactEntries.waivedBecause,
    })
    .from(contactEntries)
    .where(inArray(contactEntries.review, [...reviews]))
    .orderBy(asc(contactEntries.at), asc(contactEntries.id));
}
