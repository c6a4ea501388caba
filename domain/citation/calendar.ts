/** One side of a date: what of it is known. Months 1–12; seasons 21–24 as in EDTF. */
export type DateParts = { year: number; month?: number; day?: number; season?: number };

/** An EDTF date as citation formats can say it; `literal` is the EDTF text for what they cannot. */
export type CitationDate = {
  from: DateParts;
  to?: DateParts;
  /** Approximate (`~`) or uncertain (`?`). */
  circa: boolean;
  literal?: string;
};

const ONE_SIDE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?(?:T.*)?$/;

/**
 * Reads EDTF levels 0 and 1 (the text is taken as valid: records are checked where they are written).
 * Unknown and open dates give null; unspecified digits (`202X`) and other forms come back as `literal`
 * with the year that is known, so that nothing is made more exact than it is.
 */
export function citationDate(edtf: string | undefined): CitationDate | null {
  if (edtf === undefined || edtf === "" || edtf === ".." || /^X/.test(edtf)) return null;
  const sides = edtf.split("/").filter((side) => side !== "" && side !== "..");
  const read = sides.map(readSide);
  const [from, to] = read;
  const isOpen = edtf.includes("/") && sides.length < 2;
  if (from == null || to === null || isOpen) return asLiteral(edtf);
  const circa = /[?~%]/.test(edtf);
  return to === undefined ? { from, circa } : { from, to, circa };
}

function readSide(text: string): DateParts | null {
  const found = ONE_SIDE.exec(text);
  if (found === null) return null;
  const [, year = "", month, day] = found;
  const parts: DateParts = { year: Number(year) };
  if (month === undefined) return parts;
  const value = Number(month);
  if (value >= 21 && value <= 24) return { ...parts, season: value };
  if (value < 1 || value > 12) return null;
  return day === undefined ? { ...parts, month: value } : { ...parts, month: value, day: Number(day) };
}

function asLiteral(edtf: string): CitationDate | null {
  const year = /\d{4}/.exec(edtf)?.[0];
  return { from: { year: Number(year ?? 0) }, circa: true, literal: edtf };
}

/** CSL date variable: `date-parts`, `season`, `circa` or `literal` (CSL-JSON schema of CSL 1.0.2). */
export type CslDate = {
  "date-parts"?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
};

/** An EDTF date as a CSL date; undefined where nothing is known (styles then print "n.d."). */
export function cslDate(edtf: string | undefined): CslDate | undefined {
  const date = citationDate(edtf);
  if (date === null) return undefined;
  if (date.literal !== undefined) return { literal: date.literal };
  const sides = date.to === undefined ? [date.from] : [date.from, date.to];
  const season = date.from.season === undefined ? undefined : date.from.season - 20;
  return {
    "date-parts": sides.map(numbers),
    ...(season === undefined ? {} : { season }),
    ...(date.circa ? { circa: true } : {}),
  };
}

const numbers = ({ year, month, day }: DateParts): number[] =>
  [year, month, day].filter((part): part is number => part !== undefined);

/** Days as `YYYY-MM-DD` and the like, as far as known: `2023`, `2023-04`, `2023-04-17`. */
export function isoDate({ year, month, day }: DateParts): string {
  return [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join(
    "-",
  );
}

/** A number in two digits at least, as months and days are written. */
export const two = (value: number): string => String(value).padStart(2, "0");

/** The day of an ISO 8601 instant, as it stands in the text (UTC). */
export const dayOf = (instant: string): string => instant.slice(0, 10);
