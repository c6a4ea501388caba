import type { Lang } from "../types";
import { ENGLISH } from "./en";
import { ITALIAN } from "./it";
import type { Rules } from "./lexicon";

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

/** The rules for a language; every language but Italian and English gets marks and colons alone. */
export function rulesFor(lang: Lang): Rules {
  if (lang === "it") return ITALIAN;
  return lang === "en" ? ENGLISH : PLAIN;
}
