import { fold, WHOLE_LATIN } from "./fold";

// Letters of Cyrillic and Arabic as the Latin letters they are mostly written with in names of others.
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i" },
  ...{ ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u" },
  ...{ ў: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e" },
  ...{ ю: "iu", я: "ia", ј: "i", љ: "li", њ: "ni", ћ: "ch", ђ: "d", џ: "dzh" },
};
const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: "a", ب: "b", ت: "t", ث: "t", ج: "g", ح: "h", خ: "h", د: "d", ذ: "d", ر: "r", ز: "z", س: "s" },
  ...{ ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "", غ: "g", ف: "f", ق: "k", ك: "k", ل: "l", م: "m" },
  ...{ ن: "n", ه: "h", و: "u", ي: "i", ة: "", ى: "a", ء: "", پ: "p", چ: "ch", ڤ: "v", گ: "g", ک: "k" },
  ...{ ی: "i" },
};
const LETTERS = { ...CYRILLIC, ...ARABIC };

type Sounds = readonly (readonly [RegExp, string])[];

/** Ways of writing one sound of a foreign name in one language, in turn; the letters left tell names apart. */
const SOUNDS: Sounds = [
  [/tsch|tch|cz/gu, "č"],
  [/sch|sh|sz/gu, "š"],
  [/ch(?=[aeiouy])/gu, "č"],
  [/zh/gu, "ž"],
  [/tz|ts/gu, "c"],
  [/kh/gu, "h"],
  [/ph/gu, "f"],
  [/ck|q/gu, "k"],
  [/w/gu, "v"],
  [/oo|ou/gu, "u"],
  [/[yj]+|[yij]{2,}/gu, "i"],
  [/i+/gu, "i"],
  [/[иіы][йи]/gu, "и"],
];

/** What languages of one script write differently besides, before those ways and after them. */
const BEFORE: Sounds = [[/qu|c(?![eiyhz])/gu, "k"]];
const AFTER: Sounds = [
  [/č|ch/gu, "š"],
  [/ž/gu, "z"],
  [/th/gu, "t"],
  [/x/gu, "ks"],
  [/(.)\1+/gu, "$1"],
];
const ACROSS: Sounds = [...BEFORE, ...SOUNDS, ...AFTER];

const levelled = (word: string, sounds: Sounds): string =>
  sounds.reduce((text, [from, to]) => text.replace(from, to), word);

const MARKS = /\p{M}/gu;

/**
 * A name by its sound, for spellings within one language; small letters. Marks may tell words apart: "Mutter" and
 * "Mütter".
 */
export function soundOf(name: string, keepsMarks: boolean): string {
  const plain = name.replace(/[æœøđłı]/gu, (letter) => WHOLE_LATIN[letter] ?? letter);
  return levelled(keepsMarks ? plain : plain.normalize("NFD").replace(MARKS, ""), SOUNDS);
}

/** A word in Latin letters by its sound, so that languages that share it write it alike; other scripts stay. */
export const latin = (word: string): string =>
  levelled([...fold(word)].map((letter) => LETTERS[letter] ?? letter).join(""), ACROSS);

/**
 * The consonants of a name by its sound: what a name keeps in scripts that write no vowels. Null where fewer than
 * three are left, which many names share.
 */
export function skeleton(word: string): string | null {
  const letters = latin(word);
  if (!/^[a-zš]+$/u.test(letters)) return null;
  const sounds = letters
    .replace(/p/g, "b")
    .replace(/v/g, "f")
    .replace(/[aeiou]/g, "")
    .replace(/(.)\1+/g, "$1");
  return sounds.length >= 3 ? sounds : null;
}
