import type { UiLang } from "@/domain/vocabulary";

const LOCALE: Record<UiLang, string> = { en: "en-GB", it: "it-IT" };

/** A moment, to the minute, in UTC. */
export function When({ at, lang }: { at: string; lang: UiLang }) {
  const format = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return <time dateTime={at}>{new Intl.DateTimeFormat(LOCALE[lang], format).format(new Date(at))}</time>;
}

/** A day, in UTC, as words. */
export const dayInWords = (at: string, lang: UiLang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(at),
  );
