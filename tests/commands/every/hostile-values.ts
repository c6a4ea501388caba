import { newId } from "@/domain/ids";
import type { Field } from "./fields";

/** A value as an attacker, a broken client or a hurried person sends it. */
export type Hostile = { label: string; value: unknown };

const BEYOND_EVERY_LIMIT = 1_000_001;

/** Markup, SQL, the search's own syntax and signs of export formats: words like any others. */
export const MARKED = String.raw`Words <script>alert(1)</script> <img src=x onerror=alert(1)> '); DROP TABLE quote;-- "x* NEAR(a b) -y ^z } {{1+1}} | \u0000 %00 ${"$"}{x} é 😀`;

/** As printed by others: blanks outside, signs that nobody sees. Evidence keeps them; a desk's own words do not. */
export const AS_PRINTED = "  one\u200btwo\u202e three\r\n\tfour\u00a0 ";

/** An id that reads well and names nothing, and one with a wrong last sign. */
export const UNKNOWN_ID = newId(() => new Uint8Array([31, 30, 29, 28, 27, 26, 25]));
export const MISTYPED_ID = UNKNOWN_ID.replace(/.$/, (sign) => (sign === "0" ? "1" : "0"));

const TEXTS: readonly Hostile[] = [
  { label: "nothing", value: "" },
  { label: "blanks", value: " \u00a0\n\t" },
  { label: "too much", value: "x".repeat(BEYOND_EVERY_LIMIT) },
  { label: "too much of wide signs", value: "😀".repeat(BEYOND_EVERY_LIMIT / 2) },
  { label: "half a character", value: "a\ud800b" },
  { label: "NUL", value: "a\u0000b" },
  { label: "an escape", value: "a\u001b[31mb" },
  { label: "marked", value: MARKED },
  { label: "as printed", value: AS_PRINTED },
  { label: "an unknown id", value: UNKNOWN_ID },
  { label: "a mistyped id", value: MISTYPED_ID },
  { label: "no month", value: "0000-13-45" },
  { label: "no day", value: "2023-02-30" },
  { label: "an endless date", value: "2023-02-30/".repeat(50) },
  { label: "a script's address", value: "javascript:alert(1)" },
  { label: "a file's address", value: "file:///etc/passwd" },
  { label: "data's address", value: "data:text/html,<script>alert(1)</script>" },
  { label: "an address with a password", value: "https://who:secret@desk.example/" },
  { label: "an address in the address", value: "https://desk.example/\u202egpj" },
  { label: "a name of every object", value: "__proto__" },
  { label: "a name of every object's maker", value: "constructor" },
];

const NUMBERS: readonly Hostile[] = [
  -1,
  0.5,
  2 ** 53,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
].map((value) => ({ label: `the number ${value}`, value }));

const OTHERS: readonly Hostile[] = [
  { label: "null", value: null },
  { label: "a tick", value: true },
  { label: "a number", value: 7 },
  { label: "an empty list", value: [] },
  { label: "a list", value: ["x", 1, null] },
  { label: "a list of lists", value: [[["x"]]] },
  { label: "a long list", value: Array.from({ length: 5000 }, () => "x") },
  { label: "an empty object", value: {} },
  { label: "an object", value: { en: { it: 1 }, surprise: [] } },
  { label: "an object that is its own maker", value: JSON.parse('{"__proto__":{"en":"x"},"en":"x"}') },
];

export const HOSTILE: readonly Hostile[] = [...OTHERS, ...NUMBERS, ...TEXTS];

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
};

const DATES = /^(?:date|from|until|asOf|askedAt|answeredAt|deadline|published|at)$/;
const ADDRESSES = /^(?:url|archiveUrls)$/;

/** Whether a field can only refuse a value, whatever the command is about. */
export function isWrongFor({ path, kinds, isChosen }: Field, { label, value }: Hostile): boolean {
  if (!kinds.some((kind) => kind === kindOf(value)) || isChosen) return true;
  if (typeof value === "number") return !Number.isSafeInteger(value) || value < 0;
  if (typeof value !== "string") return false;
  if (value.length >= BEYOND_EVERY_LIMIT || /[\0\ud800]/.test(value)) return true;
  const name =
    path
      .replace(/\.\d+$/, "")
      .split(".")
      .at(-1) ?? "";
  const isDate = DATES.test(name);
  return (isDate && value !== "") || (ADDRESSES.test(name) && label !== "nothing");
}
