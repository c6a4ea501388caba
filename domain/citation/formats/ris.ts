import { citationDate, isoDate, two } from "@/domain/citation/calendar";
import type { Citable, Subject } from "@/domain/citation/citable";
import type { CslName } from "@/domain/citation/csl-item";
import { type Entry, entriesOf } from "@/domain/citation/entries";
import { risLine } from "@/domain/citation/escape/ris";
import { dayText } from "./latex-entry";

/**
 * RIS: `NEWS` for the press, `ELEC` for everything else (the types that reading programs agree on); one
 * value a line, CR LF, no folding.
 */
export function writeRis(citable: Citable, subject?: Subject): string {
  return entriesOf(citable, subject).map(risRecord).join("");
}

const risName = ({ literal, family, given }: CslName): string =>
  family === undefined ? (literal ?? "") : given === undefined ? family : `${family}, ${given}`;

const slashed = (day: string): string => `${day.replaceAll("-", "/")}/`;

function risRecord({ item, issued, edition, subject }: Entry): string {
  const isPress = item.type === "article-newspaper" || item.type === "article-magazine";
  const accessed = dayText(item.accessed);
  const event = [item["event-title"], item["event-place"]].filter((each) => each !== undefined).join(", ");
  const lines: [string, string | undefined][] = [
    ["TY", isPress ? "NEWS" : "ELEC"],
    ["ID", item.id],
    ...(item.author ?? []).map((name): [string, string] => ["AU", risName(name)]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ...dates(issued),
    ...(item.translator ?? []).map((name): [string, string] => ["A4", risName(name)]),
    ["AB", item.abstract],
    ["LA", item.language],
    ["ET", item.version],
    ["UR", item.URL],
    ["Y2", accessed === undefined ? undefined : slashed(accessed)],
    ["DB", item.archive],
    ["N1", item.archive_location === undefined ? undefined : `Archived: ${item.archive_location}`],
    ["N1", event === "" ? undefined : event],
    ["N1", subject === "record" ? undefined : item.note],
    ["N1", edition],
  ];
  return `${lines.map(([tag, value]) => (value === undefined ? "" : risLine(tag, value))).join("")}ER  - \r\n\r\n`;
}

// A day is padded with what is known of it: 2023/04/17/, 2023/04//, 2023///; what RIS cannot say stands in a note.
function dates(edtf: string | undefined): [string, string][] {
  const date = citationDate(edtf);
  if (date === null || edtf === undefined) return [];
  const { year, month, day } = date.from;
  if (date.literal !== undefined) return [["N1", `Date (EDTF): ${edtf}`]];
  const padded = [String(year).padStart(4, "0"), month ? two(month) : "", day ? two(day) : "", ""].join("/");
  const isExact = date.to === undefined && !date.circa && date.from.season === undefined;
  const lines: [string, string][] = [
    ["PY", isoDate({ year })],
    ["DA", padded],
  ];
  return isExact ? lines : [...lines, ["N1", `Date (EDTF): ${edtf}`]];
}
