import { dateFormat } from "@/domain/dates/format";
import type { UiLang } from "@/domain/vocabulary";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, as short as a list needs it: minutes, hours, a weekday within a week, else the day (UTC). */
export function ageInWords(at: string, now: string, lang: UiLang): string {
  const then = Date.parse(at);
  const passed = Math.max(0, Date.parse(now) - then);
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)}\u00a0min`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)}\u00a0h`;
  const options: Intl.DateTimeFormatOptions =
    passed < 6 * DAY
      ? { weekday: "short" }
      : passed < 300 * DAY
        ? { day: "numeric", month: "short" }
        : { day: "numeric", month: "short", year: "numeric" };
  return dateFormat(lang, options).format(then);
}
