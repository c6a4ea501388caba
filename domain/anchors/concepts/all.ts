import { ar } from "./ar";
import type { ConceptWords } from "./concept-words";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { pt } from "./pt";
import { ru } from "./ru";
import { zh } from "./zh";

/** The concepts by language (primary tag); a new language is one file and one line. */
export const CONCEPTS: Readonly<Record<string, ConceptWords>> = { en, it, fr, es, pt, de, ru, zh, ar };
