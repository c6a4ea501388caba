/**
 * The words of one language for the concepts that texts of different languages are compared by. `words` holds one
 * concept a piece, set apart by `|`: its key, then words; `*` stands for any ending.
 */
export type ConceptWords = {
  words: string;
  /** What is written onto the head of a word: articles, prepositions. */
  heads?: readonly string[];
  /** Words are written together: a word holds the concepts of its parts. */
  hasCompounds?: true;
  /** Words are not set apart: they are sought at every place. */
  isUnspaced?: true;
};
