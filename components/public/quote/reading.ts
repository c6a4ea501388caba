import type { Context } from "@/components/public/parts/context";
import { chainOf, upstreamOf } from "@/domain/derivation/chain";
import { type DerivedFacts, derivedFacts } from "@/domain/derivation/derived-facts";
import { type Distance, distances } from "@/domain/derivation/distance";
import type { ReviewBody, SourceBody } from "@/domain/edition/body-parts";
import { attributionOf, wordingOf } from "@/domain/edition/card";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { languageName } from "@/domain/text/languages";

/** A published quote as its page reads it: everything looked up or computed once. */
export type Reading = {
  body: QuoteBody;
  leading: AttestationBody | undefined;
  facts: DerivedFacts;
  chain: ReturnType<typeof chainOf>;
  distances: ReadonlyMap<string, Distance>;
  /** Upstream of the leading printing, nearest first. */
  upstream: readonly string[];
  attribution: ReviewBody | undefined;
  wording: ReviewBody | undefined;
  printing: (id: string | undefined) => AttestationBody | undefined;
  source: (id: string | undefined) => SourceBody | undefined;
  /** Reviews of one printing. */
  reviewsOf: (attestation: string) => readonly ReviewBody[];
};

export function readingOf(body: QuoteBody): Reading {
  const printings = new Map(body.attestations.map((one) => [one.id, one]));
  const sources = new Map(body.sources.map((one) => [one.id, one]));
  return {
    body,
    leading: printings.get(body.leading),
    facts: derivedFacts(body),
    chain: chainOf([...printings.keys()], body.derivations),
    distances: distances(body.attestations, body.derivations),
    upstream: upstreamOf(body.leading, body.derivations),
    attribution: attributionOf(body),
    wording: wordingOf(body),
    printing: (id) => (id === undefined ? undefined : printings.get(id)),
    source: (id) => (id === undefined ? undefined : sources.get(id)),
    reviewsOf: (attestation) => body.reviews.filter((review) => review.subject.id === attestation),
  };
}

/** Where a printing stands on the page. */
export const printingHref = ({ siglum }: AttestationBody): string => `#w-${siglum}`;

/** "The words as spoken, in Chinese: not found". */
export function unknownOrigin({ body }: Reading, lang: Context["lang"], t: Context["t"]): string {
  const words = t.record.chain;
  const state = body.original === "not_sought" ? words.notSought : words.notFound;
  const spoken =
    body.originalLang === undefined ? "" : words.inLanguage(languageName(body.originalLang, lang));
  return `${words.unknownOrigin}${spoken}: ${state}`;
}
