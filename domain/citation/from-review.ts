import type { ReviewBody, SourceBody } from "@/domain/edition/body-parts";
import type { CitedReview } from "./citable";
import { compact } from "./csl-item";
import { citedSource, localText } from "./from-source";

/** A published review as citations take it. Open ratings have no number, hence no ClaimReview. */
export function citedReview(review: ReviewBody, sources: readonly SourceBody[], lang: string): CitedReview {
  const { rating } = review;
  return compact({
    id: review.id,
    key: rating.key,
    label: localText(rating.label, lang),
    definition: localText(rating.definition, lang),
    value: rating.ordinal,
    best: rating.best,
    worst: rating.worst,
    scaleVersion: rating.scaleVersion,
    headline: localText(review.sentence, lang),
    evidence: review.evidence.flatMap(({ stance, source, capture }) => {
      const found = sources.find(({ id }) => id === source);
      return found === undefined ? [] : [{ stance, source: citedSource(found, capture) }];
    }),
  });
}
