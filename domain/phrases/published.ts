import type { PhraseBody } from "@/domain/edition/quote-body";
import { type Phrasing, type Printed, stretchesOf } from "./phrasing";

/** The phrases of a quote as an edition holds them, printings in their order; none where nothing is divided. */
export function phraseBodies(phrasing: Phrasing, printings: readonly Printed[]): PhraseBody[] {
  return phrasing.phrases.map((phrase) => ({
    ...phrase,
    printings: printings.flatMap(({ id, lang }) => {
      const own = stretchesOf(phrasing, id).filter((one) => one.phrases.includes(phrase.id));
      const stretches = own.map(({ start, end, exact }) => ({ start, end, exact, lang }));
      return stretches.length > 0 ? [{ id, stretches }] : [];
    }),
  }));
}
