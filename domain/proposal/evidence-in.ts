import { frozenBody, reviewsIn } from "./frozen";

/** The ids of every piece of evidence in a frozen body (its canonical JSON). */
export const evidenceIn = (body: string): string[] =>
  reviewsIn(frozenBody(body)).flatMap((review) => review.evidence.map((piece) => piece.id));
