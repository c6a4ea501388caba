import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";

/** The ids of every piece of evidence in a frozen body (its canonical JSON). */
export function evidenceIn(body: string): string[] {
  const read = JSON.parse(body) as QuoteBody | ClaimBody;
  const reviews = "review" in read ? [read.review] : read.reviews;
  return reviews.flatMap((review) => review.evidence.map((piece) => piece.id));
}
