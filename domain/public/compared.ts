import { MOST_PRINTINGS, MOST_UNITS, MOST_UNITS_TOGETHER } from "@/domain/collation/limits";
import type { Collation, Witness } from "@/domain/collation/types";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Refusal } from "@/domain/refusal";
import type { PrintingGroup } from "./printing-groups";

/** What of a group one table can hold: the base first, then as many as fit; the others, by what keeps them out. */
export type Fitting = {
  witnesses: readonly Witness[];
  tooMany: readonly AttestationBody[];
  tooLong: readonly AttestationBody[];
};

/**
 * A group of printings as it is shown; no table where there is nothing to compare, or the base is too long, or
 * it is still being made (`pending`: steps done, of all; all is 0 while it waits).
 */
export type ComparedGroup = PrintingGroup &
  Omit<Fitting, "witnesses"> & {
    table?: Collation;
    /** `work` names it to who no longer waits for it. */
    pending?: { done: number; all: number; work?: string };
    /** A member of the desk cancelled it for themselves. */
    stopped?: Refusal;
  };

/** Chooses what of a group is compared: without what is too long by itself, up to what one table takes. */
export function fittingOf({ base, printings }: PrintingGroup): Fitting {
  if (base.exact.length > MOST_UNITS) return { witnesses: [], tooMany: [], tooLong: printings };
  const fitting: AttestationBody[] = [];
  const [tooMany, tooLong]: [AttestationBody[], AttestationBody[]] = [[], []];
  let units = 0;
  for (const printing of printings) {
    const { length } = printing.exact;
    if (length > MOST_UNITS || units + length > MOST_UNITS_TOGETHER) tooLong.push(printing);
    else if (fitting.length === MOST_PRINTINGS) tooMany.push(printing);
    else {
      fitting.push(printing);
      units += length;
    }
  }
  return { witnesses: fitting.map(({ siglum, exact }) => ({ siglum, text: exact })), tooMany, tooLong };
}
