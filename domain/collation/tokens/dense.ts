const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a word is in a writing whose signs say as much as two letters, or that knows no spaces. */
export const isDense = (word: string): boolean => DENSE.test(word);

/** How much a word has to read, in letters. */
export const lettersOf = (word: string): number => (isDense(word) ? word.length * 2 : word.length);
