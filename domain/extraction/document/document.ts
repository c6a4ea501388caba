import type { Rules } from "@/domain/extraction/cues/lexicon";
import type { Stretch } from "@/domain/extraction/marks/marks";
import { SIGN, signOf, type Tokens, WORD } from "@/domain/extraction/text/tokens";
import type { Lang, Span, Zone, ZoneKind } from "@/domain/extraction/types";
import type { Dateline } from "@/domain/extraction/zones/datelines";

/** Token positions; `to` is exclusive. */
export type Range = { from: number; to: number };

/** A stretch inside outermost marks, with its tokens (marks included) and its paragraph. */
export type Marked = Stretch & Range & { paragraph: number };

export type ParagraphOf = Span &
  Range & {
    index: number;
    zone: ZoneKind;
    odd: boolean;
    lang: Lang;
    rules: Rules;
    /** What was read in it, where it is a dateline. */
    dateline: Dateline | null;
  };

export type Sentence = Range & { paragraph: ParagraphOf };

/** One text as all stages see it: made once, changed by none of them. */
export type Doc = {
  text: string;
  lang: Lang;
  langBasis: "given" | "detected" | "mixed";
  tokens: Tokens;
  paragraphs: ParagraphOf[];
  zones: Zone[];
  marked: Marked[];
  /** The words in outermost marks (without these) that hold marks of their own, in order. */
  nested: (Span & { paragraph: number })[];
  /** So many paragraphs begin with marks that whatever does is somebody's turn to speak, as in a story. */
  inTurns: boolean;
  /** For each token: index into `marked`, or -1 outside all marks. */
  inside: Int32Array;
};

/** The folded word at a token, the sign itself for signs, "" outside the text. */
export function wordAt(doc: Doc, at: number): string {
  const { tokens } = doc;
  if (at < 0 || at >= tokens.count) return "";
  if (tokens.kind[at] === SIGN) return signOf(tokens.id[at] ?? 0);
  return tokens.words[tokens.id[at] ?? 0] ?? "";
}

export const isWord = (doc: Doc, at: number) => doc.tokens.kind[at] === WORD;
export const startOf = (doc: Doc, at: number) => doc.tokens.start[at] ?? 0;
export const endOf = (doc: Doc, at: number) => doc.tokens.end[at] ?? 0;
export const isCapital = (doc: Doc, at: number) => isWord(doc, at) && (doc.tokens.cap[at] ?? 0) > 0;
/** A letter of a script without capitals (Arabic, Han …): any word of it may begin a sentence. */
export const isCaseless = (doc: Doc, at: number) =>
  isWord(doc, at) && doc.text.charCodeAt(startOf(doc, at)) >= 0x590;
export const isComma = (word: string) => word === "," || word === "，" || word === "،";
export const isInside = (doc: Doc, at: number) => (doc.inside[at] ?? -1) >= 0;
export const spanOf = (doc: Doc, range: Range): Span => ({
  start: startOf(doc, range.from),
  end: endOf(doc, range.to - 1),
});

/** Does this phrase (folded words) stand at a token? */
export function standsAt(doc: Doc, phrase: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (wordAt(doc, at + i) !== phrase[i]) return false;
  return true;
}

/** The longest of some phrases that stands at a token, in tokens; 0 when none does. */
export function longestAt(doc: Doc, list: readonly (readonly string[])[], at: number): number {
  let best = 0;
  for (const phrase of list) if (phrase.length > best && standsAt(doc, phrase, at)) best = phrase.length;
  return best;
}
