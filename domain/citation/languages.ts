import { primaryLanguage } from "@/domain/text/languages";

// Names that babel and the BibTeX styles know.
const LATEX_NAMES: Readonly<Record<string, string>> = {
  ar: "arabic",
  be: "belarusian",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fa: "persian",
  fr: "french",
  he: "hebrew",
  hi: "hindi",
  hu: "hungarian",
  id: "indonesian",
  it: "italian",
  ja: "japanese",
  ko: "korean",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  tr: "turkish",
  uk: "ukrainian",
  vi: "vietnamese",
  zh: "chinese",
};

/** The name LaTeX packages use for a language; the tag's language where they have none. */
export const latexLanguage = (tag: string): string => {
  const primary = primaryLanguage(tag);
  return LATEX_NAMES[primary] ?? primary;
};
