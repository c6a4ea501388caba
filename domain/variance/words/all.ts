import { primaryLanguage } from "@/domain/text/languages";
import { ARABIC } from "./ar";
import { GERMAN } from "./de";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { FRENCH } from "./fr";
import { ITALIAN } from "./it";
import { NO_TABLES } from "./plain";
import { PORTUGUESE } from "./pt";
import { RUSSIAN } from "./ru";
import type { VarianceWords } from "./table";
import { CHINESE } from "./zh";

/** Every language with tables of its own. */
export const ALL_WORDS: readonly VarianceWords[] = [
  ...[ENGLISH, ITALIAN, FRENCH, SPANISH, PORTUGUESE, GERMAN, RUSSIAN, CHINESE, ARABIC],
];

const OWN = new Map<string, VarianceWords>(ALL_WORDS.map((words) => [words.lang, words]));

/** The tables for a language tag ("pt-BR" reads Portuguese), and whether there are any. */
export function wordsFor(tag: string): { words: VarianceWords; hasTables: boolean } {
  const own = OWN.get(primaryLanguage(tag));
  return { words: own ?? NO_TABLES, hasTables: own !== undefined };
}
