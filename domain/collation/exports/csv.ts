import { type Exported, placesOf } from "./cells";

// Excel on Windows reads a file without it by the code page of the machine: https://github.com/denoland/deno_std/pull/3143
const BYTE_ORDER_MARK = "\u{FEFF}";

/**
 * The table as CSV (RFC 4180, UTF-8 with its mark, all cells quoted): a row for each printing, a column for each place;
 * the cells of a row, joined, are the printing. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvOf(exported: Exported): string {
  const places = placesOf(exported);
  const head = ["printing", ...places.map((_, n) => String(n + 1))];
  const rows = exported.collation.rows.map(({ siglum }, n) => [
    siglum,
    ...places.map(({ cells }) => cells[n]?.text ?? ""),
  ]);
  const lines = [head, ...rows].map((cells) => `${cells.map(field).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

// Also in the wide forms of East Asian keyboards: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
