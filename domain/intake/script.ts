// ISO 15924 code and the characters that tell it; Latin is what is left.
const SCRIPTS: readonly (readonly [code: string, sign: RegExp])[] = [
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hans", /\p{Script=Han}/u],
  ["Kore", /\p{Script=Hangul}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
];

/** The script that a name is written in, as its ISO 15924 code. */
export const scriptOf = (name: string): string => SCRIPTS.find(([, sign]) => sign.test(name))?.[0] ?? "Latn";
