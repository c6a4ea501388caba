import type { AttestationBody, QuoteBody, VarianceBody } from "@/domain/edition/quote-body";
import { upstreamOf } from "./chain";
import { type Lack, type Lost, lackOf, type Place } from "./lost-words";
import { type PrintedCut, printedCuts } from "./printed-cuts";

/** A printing that made a cut its own way, with the printings that took its way over. */
export type CutMark = {
  printing: AttestationBody;
  /** The sign as printed; absent where there is none in the words. */
  sign?: string;
  takenOver: readonly AttestationBody[];
};

/** Who marked a cut, who left the same words out without a mark, and who cut only a part of them, either way. */
export type CutMarks = {
  marked: readonly CutMark[];
  unmarked: readonly CutMark[];
  partly: readonly CutMark[];
};

type Cut = { printing: AttestationBody; isPart: boolean; isMarked: boolean; sign?: string };

/**
 * Who marked the cut of restored words and who did not, from the cuts that stand where the words would. A printing
 * without such a cut is in no list: it has the words, or quotes another part. Words that were changed and not cut
 * have no marks.
 */
export function cutMarks(
  { attestations, derivations, phrases = [] }: Pick<QuoteBody, "attestations" | "derivations" | "phrases">,
  lost: Lost & { variance: VarianceBody },
): CutMarks {
  const isCut = lost.variance.category === "omission";
  const cuts = isCut ? attestations.flatMap((one) => cutOf(one, lost, phrases) ?? []) : [];
  const marksOf = (ways: readonly Cut[]): CutMark[] => {
    const ids = new Set(ways.map(({ printing }) => printing.id));
    const makerOf = (id: string) => [id, ...upstreamOf(id, derivations).filter((at) => ids.has(at))].at(-1);
    return ways
      .filter(({ printing: { id } }) => makerOf(id) === id)
      .map(({ printing, sign }) => {
        const others = ways.map((one) => one.printing).filter((one) => one !== printing);
        const takenOver = others.filter(({ id }) => makerOf(id) === printing.id);
        return { printing, ...(sign === undefined ? {} : { sign }), takenOver };
      });
  };
  const ways = (isPart: boolean, isMarked: boolean) =>
    marksOf(cuts.filter((one) => one.isPart === isPart && one.isMarked === isMarked));
  return {
    marked: ways(false, true),
    unmarked: ways(false, false),
    partly: [...ways(true, true), ...ways(true, false)],
  };
}

/** How a printing cut lost words, or a part of them; none where it has no cut at their place. */
export function cutOf(
  printing: AttestationBody,
  lost: Lost,
  phrases: NonNullable<QuoteBody["phrases"]>,
): Cut | undefined {
  const cuts = printedCuts(printing);
  const lack = cuts.length > 0 ? lackOf(printing, lost, phrases) : undefined;
  if (!lack) return undefined;
  const here = cuts.filter((one) => standsAt(one, lack, cuts));
  const found = here.find(({ kind }) => kind !== "unmarked") ?? here[0];
  if (!found) return undefined;
  const { kind, sign } = found;
  return { printing, isPart: lack.isPart, isMarked: kind !== "unmarked", ...(sign ? { sign } : {}) };
}

const isIn = (one: Place, all: Place): boolean => all.start <= one.start && one.end <= all.end;

function standsAt(
  { kind, place, sign }: PrintedCut,
  { places, gaps }: Lack,
  cuts: readonly PrintedCut[],
): boolean {
  // Nobody recorded where: it is at the only place where words are left out and others follow.
  if (!place) {
    const [gap, ...others] = gaps.filter((one) => one.isInner);
    const isAlone = cuts.filter((one) => !one.place).length === 1;
    return gap !== undefined && others.length === 0 && isAlone && places.includes(gap);
  }
  // A sign that nobody recorded is a cut where a phrase is said by it alone.
  if (kind === "untold") return places.some((one) => isIn(one, place));
  if (sign !== undefined) return places.some((one) => isIn(place, one));
  const gap = gaps.find((one) => isIn(place, one));
  return gap ? places.includes(gap) : places.some((one) => one.start < place.start && place.end <= one.end);
}
