import { z } from "zod";
import { type HiddenCharacter, hiddenCharacters } from "./hidden-characters";

/** Limits of one-line fields, in code points (`sentence`: model.md, a verdict that stands alone). */
export const LINE_LIMITS = {
  label: 80,
  name: 200,
  search: 200,
  place: 200,
  sentence: 220,
  title: 500,
  url: 2048,
} as const;

/** Limits of fields with several lines, in code points. */
export const BLOCK_LIMITS = { note: 4000, rationale: 20_000 } as const;

/** Limits of texts of others: code points, but `article` in bytes of UTF-8. */
export const QUOTED_LIMITS = { context: 1000, credit: 2000, quote: 20_000, article: 1_000_000 } as const;

/** The kinds of one-line fields. */
export type LineKind = keyof typeof LINE_LIMITS;
/** The kinds of fields with several lines. */
export type BlockKind = keyof typeof BLOCK_LIMITS;
/** The kinds of texts that are evidence. */
export type QuotedKind = keyof typeof QUOTED_LIMITS;

/** Why a text was refused: codes for the catalogue of messages, never prose. */
export type TextReason =
  | "wrong_type"
  | "empty"
  | "too_long"
  | "lone_surrogate"
  | "control_character"
  | "direction_control"
  | "invisible_character";

/**
 * A refusal of a text. `limit` and `length` come with too_long (in `unit`); `character` (like `U+202E`) and
 * `at` (UTF-16 units) with the reasons about characters.
 */
export type TextProblem = {
  readonly reason: TextReason;
  readonly limit?: number;
  readonly length?: number;
  readonly unit?: "characters" | "bytes";
  readonly character?: string;
  readonly at?: number;
};

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text holds half a surrogate pair: no UTF-8 form exists for it. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** The length of a text in code points; lone surrogates count one each. */
export function lengthInCodePoints(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * The first character that a desk's own words may not hold: any hidden one, and in a single line also tab
 * and line ends. Null where there is none.
 */
export function firstForbiddenControl(text: string, shape: "line" | "block"): HiddenCharacter | null {
  const hidden = hiddenCharacters(text)[0] ?? null;
  const at = shape === "line" ? text.search(/[\t\n\r]/) : -1;
  if (at < 0 || (hidden !== null && hidden.at < at)) return hidden;
  const code = `U+000${text.charCodeAt(at).toString(16).toUpperCase()}`;
  const name = text[at] === "\t" ? "character tabulation" : "line end";
  return { at, length: 1, code, label: text[at] === "\t" ? "TAB" : "EOL", name, kind: "control" };
}

const REASON_OF_KIND = {
  control: "control_character",
  direction: "direction_control",
  invisible: "invisible_character",
  private_use: "invisible_character",
} as const;

function tooLong(text: string, limit: number): TextProblem | null {
  // A text of n units has at least n / 2 code points, so counting is spared where the answer is plain.
  if (text.length <= limit) return null;
  const length = lengthInCodePoints(text);
  return length > limit ? { reason: "too_long", limit, length, unit: "characters" } : null;
}

function ownWordsProblem(text: string, limit: number, shape: "line" | "block"): TextProblem | null {
  if (text.trim() === "") return { reason: "empty" };
  const long = tooLong(text, limit);
  if (long !== null) return long;
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return { reason: "lone_surrogate", at: surrogate };
  const hidden = firstForbiddenControl(text, shape);
  if (hidden === null) return null;
  return { reason: REASON_OF_KIND[hidden.kind], character: hidden.code, at: hidden.at };
}

function quotedProblem(text: string, kind: QuotedKind): TextProblem | null {
  const limit = QUOTED_LIMITS[kind];
  if (kind !== "context" && text.trim() === "") return { reason: "empty" };
  if (kind === "article") {
    const length = text.length > limit ? text.length : new TextEncoder().encode(text).length;
    if (length > limit) return { reason: "too_long", limit, length, unit: "bytes" };
  } else {
    const long = tooLong(text, limit);
    if (long !== null) return long;
  }
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return { reason: "lone_surrogate", at: surrogate };
  const nul = text.indexOf("\u0000");
  return nul < 0 ? null : { reason: "control_character", character: "U+0000", at: nul };
}

// One issue a text: the first thing to mend. The message is the code again, for logs and tests.
function refuseBy(problemOf: (text: string) => TextProblem | null) {
  return (text: string, context: z.RefinementCtx<string>): void => {
    const problem = problemOf(text);
    if (problem !== null) context.addIssue({ code: "custom", message: problem.reason, params: problem });
  };
}

const aString = () => z.string({ error: "wrong_type" satisfies TextReason });

/**
 * A line in a desk's own words (names, titles, sentences): outer blanks are dropped; refuses an empty line,
 * line ends, tabs, direction controls and invisible characters. Joiners inside emoji and in scripts that
 * need them pass.
 */
export function lineOfText(kind: LineKind) {
  return aString()
    .trim()
    .superRefine(refuseBy((text) => ownWordsProblem(text, LINE_LIMITS[kind], "line")));
}

/** A text of several lines in a desk's own words: as `lineOfText`, but line ends (made LF) and tabs pass. */
export function blockOfText(kind: BlockKind) {
  return aString()
    .overwrite((text) => text.replace(/\r\n?/g, "\n").trim())
    .superRefine(refuseBy((text) => ownWordsProblem(text, BLOCK_LIMITS[kind], "block")));
}

/**
 * The words of others, kept exactly: nothing is trimmed, composed or repaired. Refuses only what cannot be
 * stored (lone surrogates, U+0000), what is too long, and a blank text where one must be
 * (`context`, the words around a quote, may be empty).
 */
export function quotedText(kind: QuotedKind = "quote") {
  return aString().superRefine(refuseBy((text) => quotedProblem(text, kind)));
}

/** What a zod issue says about a text: the problem with its figures, or null for issues of other makers. */
export function textProblemOf(issue: z.core.$ZodIssue): TextProblem | null {
  if (issue.message === "wrong_type") return { reason: "wrong_type" };
  if (issue.code !== "custom" || issue.params === undefined) return null;
  return issue.params.reason === issue.message ? (issue.params as TextProblem) : null;
}
