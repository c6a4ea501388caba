import type { CslDate } from "@/domain/citation/calendar";
import { citationDate, isoDate } from "@/domain/citation/calendar";
import type { CslName } from "@/domain/citation/csl-item";
import { latexText } from "@/domain/citation/escape/latex";

/** A field of a .bib entry: its name and its value with delimiters. */
export type Field = readonly [name: string, value: string | undefined];

/** An entry in .bib syntax; fields without a value are left out. */
export function bibEntry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** A text value in braces; undefined stays so. */
export const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${latexText(text)}}`;

/** Names in BibTeX's form: "Family, Given", institutions in braces of their own. */
export function latexNames(names: readonly CslName[] | undefined): string | undefined {
  if (names === undefined) return undefined;
  return `{${names.map(latexName).join(" and ")}}`;
}

// A comma or the word "and" inside a part would be read as syntax; braces of its own keep it one part.
const part = (text: string): string =>
  /,|\band\b|[{}"]/iu.test(text) ? `{${latexText(text)}}` : latexText(text);

function latexName({ literal, family, given }: CslName): string {
  if (family === undefined) return `{${latexText(literal ?? "")}}`;
  return given === undefined ? part(family) : `${part(family)}, ${part(given)}`;
}

/** A CSL day as `YYYY-MM-DD`, for notes; undefined where there is none. */
export function dayText(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.["date-parts"]?.[0] ?? [];
  if (year === undefined) return undefined;
  return isoDate({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}

/** The year of an EDTF date, for formats that know years only; undefined where it is not known. */
export const yearOf = (edtf: string | undefined): number | undefined => {
  const date = citationDate(edtf);
  return date === null || date.from.year === 0 ? undefined : date.from.year;
};
