import type { UiLang } from "@/domain/vocabulary";

/** The citation styles shipped, by the id of their official CSL file. */
export const STYLES = ["apa", "chicago-author-date", "modern-language-association"] as const;
export type Style = (typeof STYLES)[number];

/** The edition of the manual each file follows: what an interface prints beside it. */
export const STYLE_NAMES: Record<Style, string> = {
  apa: "APA 7",
  "chicago-author-date": "Chicago 18",
  "modern-language-association": "MLA 9",
};

/** The locales citations are rendered in, by their CSL name. */
export const LOCALES = ["en-US", "it-IT"] as const;
export type Locale = (typeof LOCALES)[number];

/** The citation locale of an interface language. */
export const LOCALE_OF: Record<UiLang, Locale> = { en: "en-US", it: "it-IT" };

/** The interface language of a citation locale: that of our own words in the item. */
export const LANG_OF: Record<Locale, UiLang> = { "en-US": "en", "it-IT": "it" };

/** Whether a text names a style that is shipped; an address may hold any. */
export const isStyle = (text: string): text is Style => (STYLES as readonly string[]).includes(text);
/** Whether a text names a locale that is shipped. */
export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);

/**
 * The engine's version and that of our own item building. Stored with each rendered string: a change of
 * either asks for a new rendering.
 */
export const ENGINE_VERSION = "citeproc 2.4.63/1";
