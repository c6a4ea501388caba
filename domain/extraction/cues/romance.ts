import type { Rules } from "./lexicon";

/** What the Romance languages share: the noun before its adjective, the office before its holder, "C, says X". */
export const ROMANCE = {
  adjectiveFollows: true,
  officeLeads: true,
  frontedReports: "verb-first",
  dashIncises: true,
} as const satisfies Partial<Rules>;

/** And those of the south: a verb that needs no subject, adverbs in -mente, first names in -a and -o. */
export const SOUTH_ROMANCE: Pick<
  Rules,
  keyof typeof ROMANCE | "dropsSubject" | "adverbEnding" | "nameEndings"
> = {
  ...ROMANCE,
  dropsSubject: true,
  adverbEnding: "mente",
  nameEndings: new Map([
    ["a", "she"],
    ["o", "he"],
  ]),
};

/** A participle in each gender and number, by the endings of its language: "avisado avisada avisados avisadas". */
export const agreeing =
  (...endings: readonly string[]) =>
  (stem: string): string =>
    endings.map((end) => stem + end).join(" ");
