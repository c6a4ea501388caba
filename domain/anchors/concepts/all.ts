import type { ConceptWords } from "./concept-words";

/** The concepts by language (primary tag); a new language is one file and one line. */
export const CONCEPTS: Readonly<Record<string, ConceptWords>> = {};
