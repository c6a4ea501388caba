import { dateFormat } from "@/domain/dates/format";
import type { UiLang } from "@/domain/vocabulary";

/** A moment, to the minute, in UTC. */
export function When({ at, lang }: { at: string; lang: UiLang }) {
  const format = dateFormat(lang, { dateStyle: "medium", timeStyle: "short" });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

/** A day, in UTC, as words. */
export const dayInWords = (at: string, lang: UiLang): string =>
  dateFormat(lang, { day: "numeric", month: "short" }).format(new Date(at));
