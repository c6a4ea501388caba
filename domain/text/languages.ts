import { UI_LANGS, type UiLang } from "@/domain/vocabulary";

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Whether a text is a language tag we take: BCP 47 of a two- or three-letter language, canonical in case. */
export function isLanguageTag(text: string): boolean {
  if (!TAG.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The language of a tag without script and region. */
export const primaryLanguage = (tag: string): string => tag.split("-", 1)[0] ?? tag;

/** Whether two tags are of one language, in whatever script or region: then words are compared with words. */
export const isSameLanguage = (one: string, other: string): boolean =>
  primaryLanguage(one) === primaryLanguage(other);

/**
 * The language of words by the field they stand in: `sentence.it`; a claim's own words may be in any
 * (`text.zh-Hans`).
 */
export function languageAt(path: readonly string[]): string | undefined {
  const [parent, last = ""] = path.slice(-2);
  const own = UI_LANGS.find((one) => one === path.at(-1));
  return own ?? (parent === "text" && isLanguageTag(last) ? last : undefined);
}

const namesIn = (lang: UiLang) => new Intl.DisplayNames([lang], { type: "language" });
const NAMES: Record<UiLang, Intl.DisplayNames> = { en: namesIn("en"), it: namesIn("it") };

/** The name of a language for readers; the tag itself where it has none ("mul": several languages). */
export function languageName(tag: string, lang: UiLang): string {
  if (tag === "mul") return lang === "it" ? "più lingue" : "several languages";
  return NAMES[lang].of(tag) ?? tag;
}
