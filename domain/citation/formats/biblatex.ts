import type { Citable, Subject } from "@/domain/citation/citable";
import { type Entry, entriesOf } from "@/domain/citation/entries";
import { latexText, latexUrl } from "@/domain/citation/escape/latex";
import { latexLanguage } from "@/domain/citation/languages";
import { bibEntry, braced, dayText, latexNames } from "./latex-entry";

/**
 * BibLaTeX: `@online` for documents and our record, `@unpublished` for utterances (the only type of the
 * standard data model with event, place and no publisher). Dates stay EDTF (ISO 8601-2), which it reads.
 */
export function writeBiblatex(citable: Citable, subject?: Subject): string {
  return entriesOf(citable, subject).map(biblatexEntry).join("\n");
}

function biblatexEntry({ item, issued, eventDate, edition, subject }: Entry): string {
  const isUtterance = subject === "utterance";
  const site = item["container-title"] ?? item.publisher;
  const language = item.language === undefined ? undefined : braced(latexLanguage(item.language));
  const note = subject === "record" ? edition : [item.note, edition].filter(Boolean).join(" ");
  return bibEntry(isUtterance ? "unpublished" : "online", item.id, [
    ["author", latexNames(item.author)],
    ["translator", latexNames(item.translator)],
    ["title", `{{${latexText(item.title)}}}`],
    [isUtterance ? "howpublished" : "organization", braced(site)],
    ["date", biblatexDate(issued)],
    ["eventtitle", braced(item["event-title"])],
    ["eventdate", isUtterance ? biblatexDate(eventDate) : undefined],
    ["venue", braced(item["event-place"])],
    ["version", isUtterance ? undefined : braced(item.version)],
    ["langid", language],
    ["language", language],
    ["url", item.URL === undefined ? undefined : `{${latexUrl(item.URL)}}`],
    ["urldate", braced(dayText(item.accessed))],
    ["abstract", braced(item.abstract)],
    ["note", braced(`${note}.`)],
    [
      "addendum",
      item.archive_location === undefined
        ? undefined
        : `{Archived: \\url{${latexUrl(item.archive_location)}}}`,
    ],
  ]);
}

// Signs of EDTF are delimiters or specials nowhere in a date field, which biber parses itself.
const biblatexDate = (edtf: string | undefined): string | undefined =>
  edtf === undefined || !/^[0-9XT:Z?~%./-]+$/u.test(edtf) ? undefined : `{${edtf}}`;
