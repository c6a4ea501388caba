import type { Citable, CitedReview, CitedSource } from "@/domain/citation/citable";
import { compact } from "@/domain/citation/csl-item";
import { inlineJson } from "@/domain/citation/escape/inline-json";
import { firstWords } from "@/domain/citation/titles";
import {
  citationNodes,
  deskNode,
  type Node,
  oneOrMore,
  ratingNode,
  schemaDate,
  sourceNode,
  speakerNode,
} from "./schema-parts";

const CLAIM_REVIEWED_LIMIT = 75;

/**
 * schema.org JSON-LD: the Quotation of this printing and, once a rating with a place on its scale is
 * published, the ClaimReview of the attribution; the wording is a plain Review. Safe inside a script
 * element. Whatever stands here, the page shows.
 */
export function writeJsonLd(citable: Citable): string {
  return `${inlineJson(jsonLdOf(citable), 2)}\n`;
}

/** The graph as an object, for pages that write it themselves. */
export function jsonLdOf(citable: Citable): Node {
  const reviews = [attributionReview(citable), wordingReview(citable)].filter((node) => node !== undefined);
  return { "@context": "https://schema.org", "@graph": [quotation(citable), ...reviews] };
}

const quoteNodeId = ({ editionUrl }: Citable): string => `${editionUrl}#quote`;

function quotation(citable: Citable): Node {
  const { attestation, original, event } = citable;
  const upstream = citable.upstream.map(({ source }) => source).filter((source) => source !== undefined);
  return compact({
    "@type": "Quotation",
    "@id": quoteNodeId(citable),
    url: citable.quoteUrl,
    version: citable.n,
    identifier: `urn:sha256:${citable.contentHash}`,
    text: attestation.exact,
    inLanguage: attestation.lang,
    spokenByCharacter: oneOrMore(citable.speakers.map(speakerNode)),
    dateCreated: schemaDate(citable.date),
    locationCreated: event?.place === undefined ? undefined : { "@type": "Place", name: event.place },
    isPartOf: sourceNode(citable.source, upstream),
    translationOfWork: original === undefined ? undefined : originalNode(original),
    datePublished: citable.publishedOn,
    dateModified: citable.modifiedOn,
    correction: oneOrMore(
      citable.corrections.map(({ text, on }) => ({ "@type": "CorrectionComment", text, datePublished: on })),
    ),
    sdLicense: citable.desk.licence,
    sdPublisher: deskNode(citable.desk),
    sdDatePublished: citable.modifiedOn,
  });
}

const originalNode = (original: { exact: string; lang: string; source: CitedSource }): Node => ({
  "@type": "Quotation",
  text: original.exact,
  inLanguage: original.lang,
  isPartOf: sourceNode(original.source),
});

function attributionReview(citable: Citable): Node | undefined {
  const review = citable.reviews.attribution;
  const rating = review === undefined ? undefined : ratingNode(review, "attribution");
  if (review === undefined || rating === undefined) return undefined;
  return compact({
    "@type": "ClaimReview",
    "@id": `${citable.editionUrl}#attribution`,
    url: citable.quoteUrl,
    claimReviewed: claimReviewed(citable),
    reviewAspect: "attribution",
    ...reviewFields(citable, review),
    reviewRating: rating,
    itemReviewed: compact({
      "@type": "Claim",
      text: citable.attestation.exact,
      author: oneOrMore(citable.speakers.map(speakerNode)),
      datePublished: schemaDate(citable.date),
      appearance: sourceNode(citable.source),
    }),
    citation: oneOrMore(citationNodes(review)),
  });
}

function wordingReview(citable: Citable): Node | undefined {
  const review = citable.reviews.wording;
  const rating = review === undefined ? undefined : ratingNode(review, "wording");
  if (review === undefined || rating === undefined) return undefined;
  return compact({
    "@type": "Review",
    "@id": `${citable.editionUrl}#wording`,
    reviewAspect: "wording",
    ...reviewFields(citable, review),
    reviewRating: rating,
    itemReviewed: { "@id": quoteNodeId(citable) },
  });
}

const reviewFields = (citable: Citable, review: CitedReview): Node => ({
  reviewBody: review.headline,
  datePublished: citable.publishedOn,
  dateModified: citable.modifiedOn,
  inLanguage: citable.lang,
  author: deskNode(citable.desk),
  publisher: deskNode(citable.desk),
  license: citable.desk.licence,
});

// "Name: first words…", within the length that readers of ClaimReview advise.
function claimReviewed({ speakers, attestation }: Citable): string {
  const name = speakers[0]?.literal ?? "";
  const text = `${name}: “${firstWords(attestation.exact, attestation.lang)}”`;
  const signs = [...text];
  return signs.length <= CLAIM_REVIEWED_LIMIT
    ? text
    : `${signs.slice(0, CLAIM_REVIEWED_LIMIT - 1).join("")}…`;
}
