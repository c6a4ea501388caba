import { printed } from "@/domain/collation/tokens/line";
import type { Collation, Range, Token } from "@/domain/collation/types";
import { type Difference, type DifferenceKind, differencesBetween } from "./differences";
import { rowOf, tokensAt } from "./rows";

/**
 * A piece of a printing with its mark; joined, the pieces are the printing, exactly. `instead` is what the
 * base has there ("" where it has nothing; none in a cut that both have); `omitted` has no text of its own.
 * `difference` is its number among the differences, `move` what links a block with the place it left.
 */
export type Marked =
  | { kind: "same"; text: string }
  | { kind: DifferenceKind; text: string; instead?: string; difference?: number; move?: number };

/** A printing marked against the base: its words in all columns, or in some. */
export function markedAgainst(
  collation: Collation,
  base: string,
  siglum: string,
  columns: Range = { from: 0, to: collation.width },
): Marked[] {
  const [from, row] = [rowOf(collation, base), rowOf(collation, siglum)];
  const { from: first, to: end } = tokensAt(row, columns);
  const marked: Marked[] = columns.from === 0 ? [{ kind: "same", text: row.opening }] : [];
  let at = first;
  const stay = (to: number) => {
    if (to > at) marked.push(...pieces(row.tokens.slice(at, to), (text) => ({ kind: "same", text })));
    at = Math.max(at, to);
  };
  for (const [n, one] of differencesBetween(from, row).entries()) {
    if (!isIn(one, columns, { from: first, to: end })) continue;
    stay(one.other.from);
    marked.push(...changed(one, n, row.tokens.slice(at, Math.min(one.other.to, end))));
    at = Math.max(at, Math.min(one.other.to, end));
  }
  stay(end);
  return joined(marked);
}

/** Whether a difference shows in some columns: where its words stand, or where words are not there any more. */
const isIn = ({ columns: { from }, other }: Difference, columns: Range, tokens: Range): boolean =>
  other.from === other.to
    ? columns.from <= from && from < columns.to
    : other.from < tokens.to && tokens.from < other.to;

function changed(one: Difference, difference: number, tokens: readonly Token[]): Marked[] {
  const link = { instead: one.lemma, difference, ...(one.move === undefined ? {} : { move: one.move }) };
  if (one.kind === "omitted") return [{ kind: "omitted", text: "", ...link }];
  return pieces(tokens, (text) => ({ kind: one.kind, text, ...link }), link);
}

// What follows the last marked word (a space, a comma) is left outside the mark.
function pieces(
  run: readonly Token[],
  piece: (text: string) => Marked,
  cut: { instead?: string; difference?: number } = {},
): Marked[] {
  const out: Marked[] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) out.push(piece(printed(open)), { kind: "same", text: open.at(-1)?.after ?? "" });
    open = [];
  };
  for (const token of run) {
    if (token.kind !== "cut") open.push(token);
    else {
      close();
      out.push({ kind: "cut", text: token.text, ...cut }, { kind: "same", text: token.after });
    }
  }
  close();
  return out;
}

function joined(marked: readonly Marked[]): Marked[] {
  const out: Marked[] = [];
  for (const piece of marked) {
    if (piece.text === "" && piece.kind !== "omitted") continue;
    const last = out.at(-1);
    if (last?.kind === "same" && piece.kind === "same")
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
