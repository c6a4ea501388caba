import type { UiLang } from "@/domain/vocabulary";

const LOCALE: Record<UiLang, string> = { en: "en-GB", it: "it-IT" };

const made = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a shape, in UTC. Kept: making one costs as much as hundreds of uses, and shapes are few. */
export function dateFormat(lang: UiLang, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(shape)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALE[lang], { ...shape, timeZone: "UTC" });
  made.set(key, format);
  return format;
}
