import type { Citable, CitedAttestation, CitedSource } from "./citable";

const LONGEST = 60;
const SHORTEST = 20;

/** A title of a citation. `isWords`: it is made of the quoted words, so nothing may re-case or re-quote it. */
export type Title = { text: string; isWords: boolean };

/**
 * The first words of a quotation: to the end of a clause where one ends early enough, else cut between
 * words (or signs, where a script has no blanks), with `…` for what is left out; the words shown are
 * exactly those printed.
 */
export function firstWords(exact: string, lang: string): string {
  const line = exact.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " ");
  if (line.length <= LONGEST) return line;
  const clause = line.slice(SHORTEST, LONGEST).search(/[,.;:!?…،。，；：！？](?:\s|$|\p{Script=Han})/u);
  if (clause >= 0) return `${line.slice(0, SHORTEST + clause)}…`;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(line)) {
    if (index + segment.length > LONGEST) break;
    if (/[\p{L}\p{N}]/u.test(segment)) end = index + segment.length;
  }
  if (end === 0) return `${[...line].slice(0, LONGEST).join("")}…`;
  return `${line.slice(0, end)}…`;
}

/** The title of a printed document; our description of an untitled one stands in square brackets. */
export const sourceTitle = (source: CitedSource): string =>
  source.titleIsDescription ? `[${source.title}]` : source.title;

/** The title of the utterance: its document's own, else its first words. */
export function utteranceTitle(source: CitedSource, attestation: CitedAttestation): Title {
  if (!source.titleIsDescription && source.kind !== "social") return { text: source.title, isWords: false };
  return { text: firstWords(attestation.exact, attestation.lang), isWords: true };
}

/** The title of our own page: who, and the first words in guillemets. */
export const recordTitle = ({ speakers, attestation }: Citable): string =>
  `${speakers.map(({ literal }) => literal).join(", ")}: «${firstWords(attestation.exact, attestation.lang)}»`;
