import type { Form, SpanState } from "@/domain/vocabulary";

/** What the rail of passages needs of each: where it stands, what it is, how it was decided. */
export type Cell = { id: string; start: number; end: number; form: Form; state: SpanState };

/** A passage with its label: 1, 2 … for quoted words, i, ii … for reported speech. */
export type Labelled<C extends Cell> = C & { label: string };

const TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const HUNDREDS = ["", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"];

/** A number in small roman numerals. */
export const roman = (n: number): string =>
  `${"m".repeat(Math.floor(n / 1000))}${HUNDREDS[Math.floor(n / 100) % 10]}${TENS[Math.floor(n / 10) % 10]}${ONES[n % 10]}`;

/** Quoted passages in the order of the text, numbered, then reported speech in roman numerals. */
export function stripOf<C extends Cell>(cells: readonly C[]): Labelled<C>[] {
  const ordered = [...cells].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const quoted = ordered.filter((one) => one.form !== "indirect");
  const reported = ordered.filter((one) => one.form === "indirect");
  return [
    ...quoted.map((one, index) => ({ ...one, label: String(index + 1) })),
    ...reported.map((one, index) => ({ ...one, label: roman(index + 1) })),
  ];
}

/** The next passage to decide after this one, going round; this one when all are decided. */
export function nextToDecide<C extends Cell>(strip: readonly Labelled<C>[], id: string): string {
  const here = strip.findIndex((one) => one.id === id);
  const round = [...strip.slice(here + 1), ...strip.slice(0, Math.max(0, here))];
  return round.find((one) => one.state === "proposed")?.label ?? strip[here]?.label ?? "1";
}

export type Tally = { all: number; accepted: number; rejected: number; left: number };

/** How far an article is decided. */
export function tallyOf(cells: readonly Pick<Cell, "state">[]): Tally {
  const count = (...states: SpanState[]) => cells.filter((one) => states.includes(one.state)).length;
  return {
    all: cells.length,
    accepted: count("accepted", "edited"),
    rejected: count("rejected"),
    left: count("proposed"),
  };
}
