import { anchorsIn } from "@/domain/anchors/anchors";
import { lineOf } from "@/domain/collation/tokens/line";
import { readEdtf } from "@/domain/dates/read-edtf";
import type { PublisherBody, SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { fold } from "@/domain/text/fold";
import { primaryLanguage } from "@/domain/text/languages";
import { reporterOf } from "../derived-facts";
import type { NamedIn } from "./suggestion";

/** A printing with what is asked of it again and again when it is compared with others. */
export type Compared = {
  printing: AttestationBody;
  source: SourceBody | undefined;
  lang: string;
  /** Its words in order, folded, as one text: equal for identical words. */
  key: string;
  length: number;
  /** Pairs of neighbouring words; the word itself where there is one alone. */
  pairs: ReadonlySet<string>;
  /** Numbers, names, concepts and cognates of its words, and of its printed title: equal in all languages. */
  anchors: ReadonlySet<string>;
  titleAnchors: ReadonlySet<string>;
  earliest: string | undefined;
  latest: string | undefined;
  houses: readonly House[];
  writer: string;
  said: readonly Said[];
};

export type House = PublisherBody;

/** What a printing says of where it took the words from, or beside them. */
export type Said = { place: NamedIn; text: string; folded: string };

const BESIDE = 120;

/** The printings of a quote, ready to be compared. */
export function comparedOf({
  attestations,
  sources,
}: Pick<QuoteBody, "attestations" | "sources">): Compared[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return attestations.map((printing) => compared(printing, sourceOf.get(printing.source)));
}

function compared(printing: AttestationBody, source: SourceBody | undefined): Compared {
  const { exact, lang } = printing;
  const words = foldedWords(exact, lang);
  const published = source?.published ? readEdtf(source.published.edtf) : undefined;
  const days = published?.ok ? published.value : undefined;
  return {
    ...{ printing, source, lang: primaryLanguage(lang), key: words.join(" "), length: words.length },
    pairs: new Set(words.length < 2 ? words : words.slice(1).map((word, n) => `${words[n]} ${word}`)),
    anchors: anchorsOf(exact, lang),
    titleAnchors: source?.titleKind === "printed" ? anchorsOf(source.title, source.lang) : new Set(),
    ...{ earliest: days?.earliest, latest: days?.latest },
    houses: [source?.agency, source?.publisher, source?.seenThrough].filter((one) => one !== undefined),
    writer: reporterOf(source, printing.id),
    said: saidOf(printing, source),
  };
}

/** Words folded, cut signs and marks left out; an elided article is a word of its own: "l’importante". */
const foldedWords = (text: string, lang: string): string[] =>
  lineOf(text, lang)
    .tokens.flatMap((word) => fold(word.text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== "");

const anchorsOf = (text: string, lang: string): Set<string> =>
  new Set(anchorsIn(text, lang).flatMap(({ kind, key }) => (kind === "sign" ? [] : [key])));

function saidOf(printing: AttestationBody, source: SourceBody | undefined): Compared["said"] {
  const { translator, attribution, prefix, suffix } = printing;
  const said: [NamedIn, string | undefined][] = [
    ["credits", source?.credits],
    ["translator", translator?.name],
    ["attribution", attribution],
    ["beside", `${prefix.slice(-BESIDE)} ${suffix.slice(0, BESIDE)}`],
  ];
  return said.flatMap(([place, text]) => (text === undefined ? [] : [{ place, text, folded: fold(text) }]));
}

/** How much of one set is in the other, 0 to 1; 0 where it is empty. */
export function partOf(of: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of of) if (other.has(one)) shared += 1;
  return of.size === 0 ? 0 : shared / of.size;
}

/** How much of the smaller set is in the other, 0 to 1; 0 where one is empty. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return partOf(small, large);
}
