import type { Lang } from "../types";
import { ENGLISH } from "./en";
import { ITALIAN } from "./it";
import type { Rules } from "./lexicon";
import { RUSSIAN } from "./ru";

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
  relativeDays: [],
  months: [],
  small: new Set([...ENGLISH.small, ...ITALIAN.small]),
};

const RULES: Partial<Record<Lang, Rules>> = {
  it: ITALIAN,
  en: ENGLISH,
  ru: RUSSIAN,
};

/** The rules for a language; one without a cue file gets marks and colons alone. */
export const rulesFor = (lang: Lang): Rules => RULES[lang] ?? PLAIN;
