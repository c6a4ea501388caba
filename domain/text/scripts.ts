/** Scripts by what their signs are, as classes of a regular expression with the flag `u`. */
export const HAN = "\\p{Script=Han}";
export const KANA = "\\p{Script=Hiragana}\\p{Script=Katakana}";
const HANGUL = "\\p{Script=Hangul}";
export const SOUTH_EAST = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** Written without spaces between words. */
const UNSPACED = `${HAN}${KANA}${SOUTH_EAST}`;
/** Signs of which one says as much as two letters, or that know no spaces. */
const DENSE = `${UNSPACED}${HANGUL}`;
/** As wide as high, with the signs between them and wide forms of Latin. */
const WIDE = `${HAN}${KANA}${HANGUL}\\u3000-\\u303f\\uff01-\\uff60`;

const one = (signs: string) => new RegExp(`[${signs}]`, "u");
const each = (signs: string) => new RegExp(`[${signs}]`, "gu");

const UNSPACED_SIGN = one(UNSPACED);
const DENSE_SIGN = one(DENSE);
const WIDE_SIGN = one(WIDE);
const WIDE_SIGNS = each(WIDE);

/** Every sign of a script without spaces, for `replace` and `match`. */
export const UNSPACED_SIGNS = each(UNSPACED);

export const isUnspaced = (text: string): boolean => UNSPACED_SIGN.test(text);
export const isDense = (text: string): boolean => DENSE_SIGN.test(text);
export const isWide = (text: string): boolean => WIDE_SIGN.test(text);

/** How many signs of a text are as wide as high. */
export const wideSignsIn = (text: string): number => text.match(WIDE_SIGNS)?.length ?? 0;

/** How much a word has to read, in letters. */
export const lettersOf = (word: string): number => (isDense(word) ? word.length * 2 : word.length);
