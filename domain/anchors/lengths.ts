import { primaryLanguage } from "@/domain/text/languages";

/** How many letters a language takes for what English says in one, roughly; those not named here are taken for one. */
const LETTERS: Readonly<Record<string, number>> = {
  ...{ it: 1.08, fr: 1.1, es: 1.07, pt: 1.05, de: 1.12, ru: 1.03, hu: 1.05 },
  ...{ zh: 0.33, ja: 0.45, ko: 0.5, ar: 0.82, he: 0.78, fa: 0.85 },
};

/** How long a text would be in English, in letters: lengths of different languages are compared by it. */
export const lettersOfEnglish = (text: string, lang: string): number =>
  text.replace(/\s+/g, " ").length / (LETTERS[primaryLanguage(lang)] ?? 1);
