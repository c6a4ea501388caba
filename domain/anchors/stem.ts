import { latin } from "@/domain/text/sounds";

const STEM = 5;

/** The first letters of a word in Latin letters: what cognates share. Null for short words and other scripts. */
export function stem(word: string): string | null {
  const letters = latin(word);
  return /^[a-zš]{5,}$/u.test(letters) ? letters.slice(0, STEM) : null;
}
