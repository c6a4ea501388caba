import { align } from "@/domain/collation/alignment/align";
import { MOST_PAIRS_IN_PLACE } from "@/domain/collation/limits";
import { lineOf } from "@/domain/collation/tokens/line";
import type { Ignored, Token } from "@/domain/collation/types";

/** A piece of two copies of one text: in both, only in the earlier one, or only in the later one. */
export type CopyPiece = { text: string; in: "both" | "earlier" | "later" };

/** Longest copy that is compared, in UTF-16 units. */
const MOST_UNITS = 2_000_000;
const EXACTLY: Ignored = { case: false, punctuation: false, quotationMarks: false, diacritics: false };

/**
 * What differs between two copies of a source, word by word and sign by sign; null where one is too long.
 * The pieces of the later copy, joined, are its text; so are those of the earlier one. What lies between the first
 * and the last change is aligned up to so many pairs of words, and told as wholly other beyond.
 */
export function copyChanges(
  earlier: string,
  later: string,
  lang: string,
  mostPairs = Number.POSITIVE_INFINITY,
): CopyPiece[] | null {
  if (Math.max(earlier.length, later.length) > MOST_UNITS) return null;
  if (earlier === later) return joined(compared(earlier, later));
  const [one, two] = [earlier, later].map((text) => lineOf(text, lang, EXACTLY));
  if (!one || !two) return null;
  const head = alikeFrom(one.tokens, two.tokens);
  const tail = alikeFrom([...one.tokens.slice(head)].reverse(), [...two.tokens.slice(head)].reverse());
  const [left, right] = [one, two].map(({ tokens }) => tokens.slice(head, tokens.length - tail));
  const pieces = [
    ...compared(one.opening, two.opening),
    ...one.tokens.slice(0, head).map((token) => both(token)),
    ...between(left ?? [], right ?? [], mostPairs),
    ...one.tokens.slice(one.tokens.length - tail).map((token) => both(token)),
  ];
  return joined(pieces);
}

/** Words of a text with whether they differ from the other version. Pieces joined are the text, exactly. */
export type WordMark = { text: string; isChanged: boolean };

/** The same of two versions of a text while a page is rendered: word by word as far as that is quickly done. */
export const wordChanges = (was: string, now: string, lang: string): CopyPiece[] =>
  copyChanges(was, now, lang, MOST_PAIRS_IN_PLACE) ?? compared(was, now);

/** Two versions of a text, the words and signs marked that the other has not; likewise. */
export function wordMarks(was: string, now: string, lang: string): { was: WordMark[]; now: WordMark[] } {
  const pieces = wordChanges(was, now, lang);
  const marksOf = (copy: "earlier" | "later") =>
    pieces
      .filter((piece) => piece.text !== "" && (piece.in === "both" || piece.in === copy))
      .map((piece) => ({ text: piece.text, isChanged: piece.in === copy }));
  return { was: marksOf("earlier"), now: marksOf("later") };
}

const isAlike = (a: Token, b: Token | undefined): boolean => a.text === b?.text && a.after === b.after;

function alikeFrom(a: readonly Token[], b: readonly Token[]): number {
  const end = a.findIndex((token, n) => !isAlike(token, b[n]));
  return end < 0 ? a.length : end;
}

const both = ({ text, after }: Token): CopyPiece => ({ text: text + after, in: "both" });

/** Two texts as what was and what is, or as one where they are the same. */
export function compared(earlier: string, later: string): CopyPiece[] {
  if (earlier === later) return [{ text: earlier, in: "both" }];
  return [
    { text: earlier, in: "earlier" },
    { text: later, in: "later" },
  ];
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text, after }) => text + after).join("");

function between(left: readonly Token[], right: readonly Token[], mostPairs: number): CopyPiece[] {
  if (left.length * right.length > mostPairs) return compared(textOf(left), textOf(right));
  const { places, width } = align([left, right]);
  const [inLeft, inRight] = [left, right].map(
    (tokens, n) => new Map(tokens.map((token, at) => [places[n]?.[at], token])),
  );
  const pieces: CopyPiece[] = [];
  for (let column = 0; column < width; column++) {
    const [one, two] = [inLeft?.get(column), inRight?.get(column)];
    pieces.push(
      ...compared(one?.text ?? "", two?.text ?? ""),
      ...compared(one?.after ?? "", two?.after ?? ""),
    );
  }
  return pieces;
}

// Of a run of changes first what was there, then what is.
function joined(pieces: readonly CopyPiece[]): CopyPiece[] {
  const out: CopyPiece[] = [];
  let [was, is] = ["", ""];
  const close = () => {
    if (was !== "") out.push({ text: was, in: "earlier" });
    if (is !== "") out.push({ text: is, in: "later" });
    [was, is] = ["", ""];
  };
  let kept = "";
  for (const piece of pieces) {
    if (piece.text === "") continue;
    if (piece.in === "both") {
      if (was !== "" || is !== "") {
        if (kept !== "") out.push({ text: kept, in: "both" });
        kept = "";
        close();
      }
      kept += piece.text;
    } else if (piece.in === "earlier") was += piece.text;
    else is += piece.text;
  }
  if (kept !== "") out.push({ text: kept, in: "both" });
  close();
  return out;
}
