import "server-only";
import type { ReviewBody } from "@/domain/edition/body-parts";
import type { Edition } from "@/domain/edition/edition";
import type { MentionCursor, RecordRow, SourcePage, SourcePassage } from "@/domain/public/pages";
import { currentEditions } from "./current";
import { mentionsOf } from "./mentions";
import { isClaimEdition, isQuoteEdition } from "./rows";

/** The page of a source, or null while no published record names it. */
export async function sourcePage(id: string, after?: MentionCursor): Promise<SourcePage | null> {
  const { mentions, next } = await mentionsOf("source", id, after);
  const rows = new Map(mentions.map((one) => [one.record.id, one.record]));
  const editions = await currentEditions([...rows.keys()]);
  const newestFirst = [...editions].sort((a, b) => (a.sealedAt < b.sealedAt ? 1 : -1));
  const source = newestFirst.flatMap((edition) => edition.body.sources).find((one) => one.id === id);
  if (!source) return null;
  const passages = editions.flatMap((edition) => {
    const row = rows.get(edition.record);
    return row ? passagesIn(edition, id, row) : [];
  });
  return { source, passages: passages.sort((a, b) => startOf(a) - startOf(b)), ...(next ? { next } : {}) };
}

const startOf = (passage: SourcePassage): number =>
  passage.kind === "printing" ? passage.attestation.start : Number.MAX_SAFE_INTEGER;

function passagesIn(edition: Edition, source: string, record: RecordRow): SourcePassage[] {
  const evidence = reviewsOf(edition).flatMap((review) => review.evidence);
  return [
    ...printingsIn(edition, source, record),
    ...(isClaimEdition(edition)
      ? edition.body.occurrences
          .filter((one) => one.source === source)
          .map((occurrence): SourcePassage => {
            return { kind: "occurrence", record, occurrence, veracity: edition.body.review };
          })
      : []),
    ...evidence
      .filter((piece) => piece.source === source)
      .map((piece): SourcePassage => ({ kind: "evidence", record, evidence: piece })),
  ];
}

const reviewsOf = (edition: Edition): readonly ReviewBody[] =>
  isQuoteEdition(edition) ? edition.body.reviews : [edition.body.review];

function printingsIn(edition: Edition, source: string, record: RecordRow): SourcePassage[] {
  if (!isQuoteEdition(edition)) return [];
  const { attestations, reviews } = edition.body;
  return attestations
    .filter((one) => one.source === source)
    .map((attestation) => {
      const wording = reviews.find(
        (review) => review.axis === "wording" && review.subject.id === attestation.id,
      );
      return { kind: "printing", record, attestation, ...(wording ? { wording } : {}) };
    });
}
