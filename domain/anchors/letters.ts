import { fold } from "@/domain/text/fold";

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
  ...{
    ن: "n",
    ه: "h",
    و: "u",
    ي: "i",
    ة: "",
    ى: "a",
    ء: "",
    پ: "p",
    چ: "ch",
    ڤ: "v",
    گ: "g",
    ک: "k",
    ی: "i",
  },
};
const LETTERS = { ...CYRILLIC, ...ARABIC };

// What languages of one script write differently for one sound; after transliteration, in this order.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch(?=[ei])/g, "sh"],
  [/sch|cz|ch/g, "sh"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh/g, "h"],
  [/ck|qu|c(?![eiy])|q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** A word in Latin letters, levelled so that languages that share it write it alike; other scripts stay as they are. */
export function latin(word: string): string {
  const letters = [...fold(word)].map((letter) => LETTERS[letter] ?? letter).join("");
  return ALIKE.reduce((text, [from, to]) => text.replace(from, to), letters);
}

const STEM = 5;

/** The first letters of a word in Latin letters: what cognates share. Null for short words and other scripts. */
export function stem(word: string): string | null {
  const letters = latin(word);
  return /^[a-z]{5,}$/.test(letters) ? letters.slice(0, STEM) : null;
}

/**
 * The consonants of a name, levelled by sound: what a name keeps in scripts that write no vowels. Null where fewer
 * than three are left, which many names share.
 */
export function skeleton(word: string): string | null {
  const letters = latin(word);
  if (!/^[a-z]+$/.test(letters)) return null;
  const sounds = letters
    .replace(/p/g, "b")
    .replace(/v/g, "f")
    .replace(/[aeiou]/g, "")
    .replace(/(.)\1+/g, "$1");
  return sounds.length >= 3 ? sounds : null;
}
