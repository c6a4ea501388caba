/** A printing to be compared: its letter and its words, as printed. */
export type Witness = { siglum: string; text: string };

/** What is no difference: a switch that is on levels capitals, or leaves the signs out of the comparison. */
export type Ignored = Readonly<Record<"case" | "punctuation" | "quotationMarks" | "diacritics", boolean>>;

/** Words alone count, with their accents. */
export const IGNORED: Ignored = { case: true, punctuation: true, quotationMarks: true, diacritics: false };

export type TokenKind = "word" | "cut" | "punctuation" | "quotationMark";

/**
 * A word or sign of a printing, as printed (`text`), with what follows it up to the next one (`after`); `key`
 * is what it is compared by. The opening and all `text` and `after`, joined, are the printing again.
 */
export type Token = { text: string; after: string; key: string; kind: TokenKind };

/** A text cut into tokens; `opening` is what stands before the first. */
export type Line = { opening: string; tokens: readonly Token[] };

/** From `from` up to `to`, which is not included. */
export type Range = { from: number; to: number };

/** A printing in the table: `places[n]` is the column of its token n, rising. A column without one is a gap. */
export type Row = Witness & Line & { places: readonly number[] };

/** Printings of one language aligned: a row each in the order given, over `width` columns. */
export type Collation = { lang: string; ignored: Ignored; rows: readonly Row[]; width: number };
