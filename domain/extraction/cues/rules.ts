import type { Lang } from "../types";
import { ARABIC } from "./ar/rules";
import { GERMAN } from "./de/rules";
import { ENGLISH } from "./en/rules";
import { SPANISH } from "./es/rules";
import { FRENCH } from "./fr/rules";
import { ITALIAN } from "./it/rules";
import type { Rules } from "./lexicon";
import { PORTUGUESE } from "./pt/rules";
import { RUSSIAN } from "./ru/rules";
import { claimsOf } from "./tables/claim-words";
import { toldOf } from "./verb-table";
import { CHINESE } from "./zh/rules";

/** A language without frames of its own: marks and colons only. The small words keep names clean. */
const PLAIN: Rules = {
  ...ENGLISH,
  lang: "und",
  verbs: new Map(),
  nouns: new Map(),
  accordingTo: [],
  that: new Set(),
  nounThat: [],
  pronouns: new Map(),
  claims: claimsOf({}, { least: 1 }),
  told: toldOf(""),
  small: new Set([...ENGLISH.small, ...ITALIAN.small]),
};

/** Every language with rules of its own. */
export const ALL_RULES: readonly Rules[] = [
  ...[ITALIAN, ENGLISH, FRENCH, SPANISH, PORTUGUESE, GERMAN, RUSSIAN, CHINESE, ARABIC],
];

const OWN = new Map<Lang, Rules>(ALL_RULES.map((rules) => [rules.lang, rules]));

/** The rules for a language; one without a file of its own gets marks and colons alone. */
export const rulesFor = (lang: Lang): Rules => OWN.get(lang) ?? PLAIN;
