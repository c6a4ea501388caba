import type { Citable, CitedName, CitedReview, CitedSource } from "@/domain/citation/citable";
import { compact } from "@/domain/citation/csl-item";
import { inlineJson } from "@/domain/citation/escape/inline-json";
import { citationNodes, deskNode, type Node, oneOrMore, ratingNode, sourceNode } from "./schema-parts";

/** One edition of a claim, for its ClaimReview. Composed by `claimCitableOf`. */
export type ClaimCitable = {
  claimUrl: string;
  editionUrl: string;
  n: number;
  /** YYYY-MM-DD. */
  publishedOn: string;
  modifiedOn: string;
  contentHash: string;
  lang: string;
  text: string;
  /** Who made the claim, as the occurrences name them. */
  claimants: readonly CitedName[];
  appearances: readonly CitedSource[];
  review: CitedReview;
  desk: Citable["desk"];
};

/**
 * The ClaimReview of a claim's veracity. Without a place on the scale (unproven, not checkable) there is
 * no number to give and only the Claim is written.
 */
export function writeClaimReview(claim: ClaimCitable): string {
  return `${inlineJson(claimReviewOf(claim), 2)}\n`;
}

/** The same as an object, for pages that write it themselves. */
export function claimReviewOf(claim: ClaimCitable): Node {
  const rating = ratingNode(claim.review, "veracity");
  const node = claimNode(claim);
  if (rating === undefined) return { "@context": "https://schema.org", ...node };
  return compact({
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `${claim.editionUrl}#veracity`,
    url: claim.claimUrl,
    version: claim.n,
    identifier: `urn:sha256:${claim.contentHash}`,
    claimReviewed: claim.text,
    reviewAspect: "veracity",
    reviewBody: claim.review.headline,
    datePublished: claim.publishedOn,
    dateModified: claim.modifiedOn,
    inLanguage: claim.lang,
    author: deskNode(claim.desk),
    publisher: deskNode(claim.desk),
    license: claim.desk.licence,
    reviewRating: rating,
    itemReviewed: node,
    citation: oneOrMore(citationNodes(claim.review)),
  });
}

const claimNode = ({ editionUrl, text, claimants, appearances, lang }: ClaimCitable): Node =>
  compact({
    "@type": "Claim",
    "@id": `${editionUrl}#claim`,
    text,
    inLanguage: lang,
    author: oneOrMore(
      claimants.map(({ kind, literal }) => ({
        "@type": kind === "person" ? "Person" : "Organization",
        name: literal,
      })),
    ),
    appearance: oneOrMore(appearances.map((source) => sourceNode(source))),
  });
