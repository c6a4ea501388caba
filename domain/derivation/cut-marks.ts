import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import { lineOf } from "@/domain/collation/tokens/line";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { isSameLanguage } from "@/domain/text/languages";
import type { ElisionKind } from "@/domain/vocabulary";
import { upstreamOf } from "./chain";
import type { Restored } from "./restored";

/** A printing that made a cut its own way, with the printings that took its way over. */
export type CutMark = {
  printing: AttestationBody;
  /** The sign as printed; absent where there is none in the words. */
  sign?: string;
  takenOver: readonly AttestationBody[];
};

/** Who marked a cut, and who left the same words out without a mark. */
export type CutMarks = { marked: readonly CutMark[]; unmarked: readonly CutMark[] };

/**
 * Who marked the cut of restored words and who did not, from the cuts recorded for the printings that lack
 * them. A printing without a recorded cut is in neither list: it may quote another part. Words that were
 * changed and not cut have no marks.
 */
export function cutMarks(
  { attestations, derivations }: Pick<QuoteBody, "attestations" | "derivations">,
  { words, from, variance }: Pick<Restored, "words" | "from" | "variance">,
): CutMarks {
  if (variance.category !== "omission") return { marked: [], unmarked: [] };
  const lost = lineOf(words, from.lang).tokens.map((token) => token.key);
  const hasThem = ({ id, exact, lang }: AttestationBody): boolean => {
    if (id === from.id || !isSameLanguage(lang, from.lang)) return id === from.id;
    const keys = new Set(lineOf(exact, lang).tokens.map((token) => token.key));
    return lost.every((key) => keys.has(key));
  };
  const lacking = attestations.filter((one) => one.elisions.length > 0 && !hasThem(one));
  const marksOf = (kind: ElisionKind): CutMark[] => {
    const ways = lacking.filter((one) => one.elisions.some((cut) => cut.kind === kind));
    const cuts = new Set(ways.map((one) => one.id));
    const makerOf = (id: string) => [id, ...upstreamOf(id, derivations).filter((at) => cuts.has(at))].at(-1);
    return ways
      .filter((one) => makerOf(one.id) === one.id)
      .map((printing) => {
        const sign = kind === "marked" ? cutSigns(printing.exact).find((piece) => piece.isCut) : undefined;
        const takenOver = ways.filter((one) => one !== printing && makerOf(one.id) === printing.id);
        return { printing, ...(sign ? { sign: sign.text } : {}), takenOver };
      });
  };
  return { marked: marksOf("marked"), unmarked: marksOf("unmarked") };
}
