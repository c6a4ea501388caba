import { citationDate, type DateParts } from "@/domain/citation/calendar";

type Form = (parts: DateParts) => string;

const EN_MONTHS =
  "January February March April May June July August September October November December".split(" ");
const IT_MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const EN_SEASONS = ["Spring", "Summer", "Autumn", "Winter"];
const IT_SEASONS = ["primavera", "estate", "autunno", "inverno"];

const form =
  (months: readonly string[], seasons: readonly string[], dayForm: (day: number) => string): Form =>
  ({ year, month, day, season }) =>
    [
      day === undefined ? undefined : dayForm(day),
      season === undefined ? undefined : seasons[season - 21],
      month === undefined ? undefined : months[month - 1],
      String(year),
    ]
      .filter((part) => part !== undefined)
      .join(" ");

const english = form(EN_MONTHS, EN_SEASONS, String);
// The Italian templates want the long form, and the first of a month as an ordinal.
const italian = form(IT_MONTHS, IT_SEASONS, (day) => (day === 1 ? "1º" : String(day)));

/**
 * A date as the templates of one Wikipedia take it ("17 April 2023", "1º aprile 2023"). What an
 * approximate or uncertain date cannot say there follows as a comment, which the wiki's reader drops.
 */
export function wikiDate(edtf: string | undefined, lang: "en" | "it"): string | undefined {
  const date = citationDate(edtf);
  if (date === null || edtf === undefined) return undefined;
  if (date.literal !== undefined) return undefined;
  const write = lang === "en" ? english : italian;
  const { from, to } = date;
  const text = to === undefined ? write(from) : range(from, to, write);
  return date.circa ? `${text}<!-- ${edtf} -->` : text;
}

function range(from: DateParts, to: DateParts, write: Form): string {
  const isOneMonth = from.year === to.year && from.month === to.month && from.day !== undefined;
  return isOneMonth ? `${from.day}–${write(to)}` : `${write(from)} – ${write(to)}`;
}
