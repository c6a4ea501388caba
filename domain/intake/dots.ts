import { cutSigns, placedSigns } from "@/domain/collation/tokens/cut-signs";
import type { ElisionBody } from "@/domain/edition/quote-body";

/** Whether the words hold dots or brackets that may stand for a cut. */
export const hasCutSign = (exact: string): boolean => cutSigns(exact).some((piece) => piece.isCut);

/** Each cut sign of the words with its place in them, all of one kind. */
export const signsOf = (exact: string, kind: ElisionBody["kind"]): ElisionBody[] =>
  placedSigns(exact).map(({ start }) => ({ kind, at: start }));

const LAST_WORD = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/**
 * What a sign stands for, where the print itself says so: dots in brackets are an editor's cut; dots within a
 * word said again ("I… I never", "w… we") are a voice that falters, and cut nothing. Else null.
 */
function evident(before: string, sign: string, after: string): "marked" | "false" | null {
  if (/^[[(<]/u.test(sign)) return "marked";
  const said = LAST_WORD.exec(before)?.[0].toLowerCase();
  const again = FIRST_WORD.exec(after)?.[0].toLowerCase();
  return said !== undefined && again?.startsWith(said) && (said === again || said.length === 1)
    ? "false"
    : null;
}

/** The dots of some words as proposed: none, all of one evident kind, or null where a person has to say. */
export function proposedElisions(exact: string): ElisionBody[] | null {
  const pieces = cutSigns(exact);
  const kinds = new Set(
    pieces.flatMap(({ text, isCut }, index) =>
      isCut ? [evident(pieces[index - 1]?.text ?? "", text, pieces[index + 1]?.text ?? "")] : [],
    ),
  );
  if (kinds.size === 0) return [];
  const [kind] = kinds;
  return kinds.size === 1 && kind ? signsOf(exact, kind) : null;
}
