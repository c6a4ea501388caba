import { cslDate, dayOf } from "@/domain/citation/calendar";
import type { Citable, CitedName, CitedReview, CitedSource, CitedSpeaker } from "@/domain/citation/citable";
import { compact } from "@/domain/citation/csl-item";
import { webUrl } from "@/domain/citation/links";

/** A node of schema.org JSON-LD. */
export type Node = Record<string, unknown>;

/** An EDTF date as schema.org takes it: the day, month or year if it is exact, else nothing. */
export function schemaDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(edtf) && cslDate(edtf) !== undefined
    ? edtf
    : undefined;
}

const nameNode = ({ kind, literal }: CitedName): Node => ({
  "@type": kind === "person" ? "Person" : "Organization",
  name: literal,
});

/** A list as JSON-LD writes it: absent when empty, alone when one. */
export const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length === 0 ? undefined : values.length === 1 ? values[0] : values;

/** Who said it: name, native name, title on the day, Wikidata address. */
export function speakerNode(speaker: CitedSpeaker): Node {
  const { native, roleAtTheTime, wikidata } = speaker;
  return compact({
    ...nameNode(speaker),
    alternateName: native === undefined ? undefined : { "@value": native.text, "@language": native.lang },
    jobTitle: speaker.kind === "person" ? roleAtTheTime : undefined,
    sameAs: wikidata === undefined ? undefined : `https://www.wikidata.org/wiki/${wikidata}`,
  });
}

const ARTICLE_TYPES: Partial<Record<CitedSource["kind"], string>> = {
  news: "NewsArticle",
  wire: "NewsArticle",
  social: "SocialMediaPosting",
  book: "Book",
  blog: "BlogPosting",
  analysis: "Report",
};

/** A printed document, nested in the one that took its words from it. */
export function sourceNode(source: CitedSource, basedOn?: readonly CitedSource[]): Node {
  const [next, ...rest] = basedOn ?? [];
  const publisher = source.publisher ?? source.container;
  return compact({
    "@type": ARTICLE_TYPES[source.kind] ?? "Article",
    headline: source.titleIsDescription ? undefined : source.title,
    description: source.titleIsDescription ? source.title : undefined,
    url: webUrl(source.url),
    inLanguage: source.lang,
    datePublished: schemaDate(source.issued),
    author: oneOrMore(source.authors.map(nameNode)),
    translator: oneOrMore(source.translators.map(nameNode)),
    publisher: publisher === undefined ? undefined : { "@type": "Organization", name: publisher },
    archivedAt: webUrl(source.capture?.archiveUrl),
    isBasedOn: next === undefined ? undefined : sourceNode(next, rest),
  });
}

/** Who publishes: the desk, as author and publisher of reviews and of the data. */
export const deskNode = ({ name, url }: Citable["desk"]): Node => ({ "@type": "Organization", name, url });

/** The rating with its numbers; undefined for a rating that has no place on its scale. */
export function ratingNode(review: CitedReview, aspect: string): Node | undefined {
  const { value, best, worst } = review;
  if (value === undefined || best === undefined || worst === undefined) return undefined;
  return {
    "@type": "Rating",
    ratingValue: value,
    bestRating: best,
    worstRating: worst,
    alternateName: review.label,
    ratingExplanation: review.headline,
    reviewAspect: aspect,
  };
}

/** The sources of a review's evidence, each once. */
export function citationNodes({ evidence }: CitedReview): Node[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ source }) => {
    const key = `${source.url ?? ""} ${source.title}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [sourceNode(source)];
  });
}

/** The day of an instant or a day, as schema.org dates have it. */
export const schemaDay = (instant: string): string => dayOf(instant);
