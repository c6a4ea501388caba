import { placedSigns } from "@/domain/collation/tokens/cut-signs";
import type { AttestationBody, ElisionBody } from "@/domain/edition/quote-body";
import type { Place } from "./lost-words";

/**
 * A cut of a printing with its sign as printed, if there is one. Without a place where nobody recorded it and no
 * sign tells it; "untold" is a sign that nobody recorded as a cut.
 */
export type PrintedCut = { kind: "marked" | "unmarked" | "untold"; place?: Place; sign?: string };

/** The cuts of a printing: what is recorded of it, and its signs; a sign that cuts nothing is none. */
export function printedCuts({ exact, elisions }: Pick<AttestationBody, "exact" | "elisions">): PrintedCut[] {
  const signs = placedSigns(exact);
  const told = new Map<number, ElisionBody["kind"]>();
  const left: ElisionBody[] = [];
  for (const one of elisions) {
    const n = one.kind === "unmarked" ? -1 : signs.findIndex((sign) => isWithin(sign, one.at));
    if (n >= 0) told.set(n, one.kind);
    else left.push(one);
  }
  const free = signs.flatMap((_, n) => (told.has(n) ? [] : [n]));
  const unplaced = left.filter(({ kind, at }) => kind !== "unmarked" && at === undefined);
  // Said once it holds for all signs, said of each it goes by their order; else nobody knows which is which.
  const isOne = new Set(unplaced.map(({ kind }) => kind)).size === 1;
  if (isOne || unplaced.length === free.length) {
    for (const [n, sign] of free.entries())
      told.set(sign, (isOne ? unplaced[0] : unplaced[n])?.kind ?? "false");
  }
  const bySign = signs.flatMap(({ text, ...place }, n): PrintedCut[] => {
    const kind = told.get(n) ?? "untold";
    return kind === "false" ? [] : [{ kind, place, sign: text }];
  });
  const bare = left.filter((one) => free.length === 0 || !unplaced.includes(one));
  const recorded = bare.flatMap(({ kind, at }): PrintedCut[] =>
    kind === "false" ? [] : [{ kind, ...(at === undefined ? {} : { place: { start: at, end: at } }) }],
  );
  return [...bySign, ...recorded];
}

const isWithin = ({ start, end }: Place, at: number | undefined): boolean =>
  at !== undefined && start <= at && at <= end;
