import { citationDate } from "@/domain/citation/calendar";
import type { Citable, Subject } from "@/domain/citation/citable";
import type { CslName } from "@/domain/citation/csl-item";
import { type Entry, entriesOf } from "@/domain/citation/entries";
import { latexText, latexUrl } from "@/domain/citation/escape/latex";
import { latexLanguage } from "@/domain/citation/languages";
import { bibEntry, braced, dayText, type Field, latexNames, yearOf } from "./latex-entry";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * BibTeX: one `@misc` an entry, since the standard styles know no web page, post or speech; the address
 * stands in `url` and, for them, in `howpublished`. What has no field stands in `note`.
 */
export function writeBibtex(citable: Citable, subject?: Subject): string {
  return entriesOf(citable, subject).map(bibtexEntry).join("\n");
}

function bibtexEntry(entry: Entry): string {
  const { item } = entry;
  return bibEntry("misc", item.id, [
    ["author", latexNames(item.author)],
    ["title", `{{${latexText(item.title)}}}`],
    ["howpublished", howPublished(item["container-title"] ?? item.publisher, item.URL)],
    ...dateFields(entry.issued),
    ["language", item.language === undefined ? undefined : braced(latexLanguage(item.language))],
    ["url", item.URL === undefined ? undefined : `{${latexUrl(item.URL)}}`],
    ["abstract", braced(item.abstract)],
    ["note", noteOf(entry)],
  ]);
}

function howPublished(site: string | undefined, url: string | undefined): string | undefined {
  const parts = [
    ...(site === undefined ? [] : [latexText(site)]),
    ...(url === undefined ? [] : [`\\url{${latexUrl(url)}}`]),
  ];
  return parts.length === 0 ? undefined : `{${parts.join(", ")}}`;
}

function dateFields(edtf: string | undefined): Field[] {
  const date = citationDate(edtf);
  if (date === null || date.literal !== undefined) return [["year", braced(yearOf(edtf)?.toString())]];
  const { year, month, day } = date.from;
  const isOneDay = date.to === undefined && !date.circa;
  return [
    ["year", `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", isOneDay && day !== undefined ? `{${day}}` : undefined],
  ];
}

const plainNames = (names: readonly CslName[]): string =>
  names.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(" ")).join(", ");

function noteOf({ item, issued, edition, subject }: Entry): string {
  const date = citationDate(issued);
  const isExact = date === null || (date.to === undefined && !date.circa && date.literal === undefined);
  const accessed = dayText(item.accessed);
  const parts = [
    ...(item.translator === undefined ? [] : [latexText(`Trans. ${plainNames(item.translator)}.`)]),
    ...(item.interviewer === undefined ? [] : [latexText(`Interview by ${plainNames(item.interviewer)}.`)]),
    ...(isExact || issued === undefined ? [] : [latexText(`Date (EDTF): ${issued}.`)]),
    ...[[item["event-title"], item["event-place"]].filter((each) => each !== undefined).join(", ")]
      .filter((event) => event !== "")
      .map((event) => latexText(`${event}.`)),
    ...(item.note === undefined || subject === "record" ? [] : [latexText(item.note)]),
    ...(accessed === undefined ? [] : [`Accessed ${accessed}.`]),
    ...(item.archive_location === undefined ? [] : [`Archived: \\url{${latexUrl(item.archive_location)}}.`]),
    latexText(`${edition}.`),
  ];
  return `{${parts.join(" ")}}`;
}
