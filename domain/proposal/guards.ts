import { independentReporters, reporterOf } from "@/domain/derivation/derived-facts";
import type { ReviewBody } from "@/domain/edition/body-parts";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { Refusal } from "@/domain/refusal";
import type { ChangeKind } from "@/domain/vocabulary";

/**
 * What must hold before a record can be submitted or published (model.md, "Guards"). Each failure names the
 * field that mends it. An empty list means that nothing stands in the way.
 */
const invalid = (rule: string, field: string, params: Refusal["params"] = {}): Refusal => ({
  kind: "invalid",
  rule,
  field,
  params,
});

const NEEDS_SEARCH = ["misattributed", "fabricated", "unverifiable"];

/** Guards of submitting a quote. */
export function quoteGuards(body: QuoteBody): Refusal[] {
  const failures: Refusal[] = [];
  if (body.attestations.length === 0) failures.push(invalid("printing-needed", "attestations"));
  if (body.speakers.length === 0) failures.push(invalid("speaker-needed", "speakers"));
  const attribution = body.reviews.find(
    (review) => review.axis === "attribution" && review.subject.kind === "quote",
  );
  if (!attribution) return [...failures, invalid("attribution-needed", "reviews.attribution")];
  const incomplete = body.reviews.flatMap((review) => wordsMissing(review));
  return [...failures, ...incomplete, ...attributionGuards(body, attribution)];
}

function attributionGuards(body: QuoteBody, { rating, searches, evidence }: ReviewBody): Refusal[] {
  const field = "reviews.attribution.rating";
  if (NEEDS_SEARCH.includes(rating.key) && searches.length === 0) return [invalid("search-needed", field)];
  if (rating.key === "verified_primary") {
    const primary = new Set(
      body.sources.filter((source) => source.tier === "primary").map((source) => source.id),
    );
    const isPrimary = body.attestations.some((printing) => primary.has(printing.source));
    return isPrimary ? [] : [invalid("primary-printing-needed", field)];
  }
  if (rating.key === "corroborated") {
    const reporters = independentReporters(body.attestations, body.derivations, body.sources);
    for (const piece of evidence) {
      if (piece.stance !== "supports") continue;
      reporters.add(
        reporterOf(
          body.sources.find((source) => source.id === piece.source),
          piece.source,
        ),
      );
    }
    if (reporters.size < 2) return [invalid("two-reports-needed", field, { found: reporters.size })];
  }
  return [];
}

function wordsMissing(review: ReviewBody): Refusal[] {
  const at = `reviews.${review.axis}`;
  return [
    ...(Object.keys(review.sentence).length === 0 ? [invalid("sentence-needed", `${at}.sentence`)] : []),
    ...(Object.keys(review.rationale).length === 0 ? [invalid("rationale-needed", `${at}.rationale`)] : []),
  ];
}

/** Guards of submitting a claim. `areUnknownsAnswered`: "nothing" is an answer, a blank is none. */
export function claimGuards(
  body: Omit<ClaimBody, "review"> & { review?: ReviewBody },
  areUnknownsAnswered: boolean,
): Refusal[] {
  const failures = body.occurrences.length === 0 ? [invalid("occurrence-needed", "occurrences")] : [];
  const { review } = body;
  if (!review) return [...failures, invalid("veracity-needed", "reviews.veracity")];
  return [
    ...failures,
    ...wordsMissing(review),
    ...(areUnknownsAnswered ? [] : [invalid("unknowns-needed", "reviews.veracity.unknowns")]),
    ...(review.evidence.some((piece) => piece.capture !== undefined)
      ? []
      : [invalid("evidence-needed", "reviews.veracity.evidence")]),
  ];
}

/** Whether a verdict speaks against what somebody claimed. */
export const isNegative = (review: Pick<ReviewBody, "axis" | "rating">): boolean =>
  review.axis === "veracity" && (review.rating.standing === "fails" || review.rating.key === "misleading");

/** How many people besides the authors must approve: two for a retraction or a verdict against a living person. */
export function neededApprovals(
  reviews: readonly Pick<ReviewBody, "axis" | "rating">[],
  isAboutLivingPerson: boolean,
  change: ChangeKind,
): 1 | 2 {
  return change === "retraction" || (isAboutLivingPerson && reviews.some(isNegative)) ? 2 : 1;
}
