import { WHOLE_LATIN } from "@/domain/text/fold";

const SPECIAL: Readonly<Record<string, string>> = { ...WHOLE_LATIN, ŋ: "n" };

/** Latin letters without their marks, lower case, `[a-z0-9]` only; other scripts leave nothing. */
export function asciiLetters(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/./gu, (sign) => SPECIAL[sign] ?? sign).replace(/[^a-z0-9]/gu, "");
}

const firstWord = (text: string): string => {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(asciiLetters);
  return words.find((word) => word.length >= 4) ?? words.find((word) => word.length > 0) ?? "";
};

/**
 * The citation key of one printing: family name, year, first word of the words, then the quote's public id
 * and the printing's siglum, which alone make it unique over the whole instance and stable over editions.
 * A name that begins with no Latin letter gives `q` + id: ASCII `[a-z0-9_:-]` in every case.
 */
export function citationKey(parts: {
  id: string;
  siglum: string;
  family: string;
  year?: number;
  words: string;
}): string {
  const tail = `${asciiLetters(parts.id)}${parts.siglum === "" ? "" : `-${asciiLetters(parts.siglum)}`}`;
  const family = asciiLetters(parts.family).slice(0, 24);
  // A key begins with a letter, whatever a name begins with.
  if (!/^[a-z]/.test(family)) return `q${tail}`;
  return `${family}${parts.year ?? "nd"}${firstWord(parts.words).slice(0, 16)}-${tail}`;
}
