import { remembered } from "@/domain/remembered";
import { type Marked, markedAgainst } from "./analysis/marked";
import { collate } from "./collate";
import { isAlignedInPlace } from "./limits";
import type { Collation, Witness } from "./types";

/** Tables kept of those a page was asked for last. */
const MOST_KEPT = 200;

const tables = remembered((given: string) => {
  const { witnesses, lang } = JSON.parse(given) as { witnesses: Witness[]; lang: string };
  return { table: tableOf(witnesses, lang) };
}, MOST_KEPT);

function tableOf(witnesses: readonly Witness[], lang: string): Collation | undefined {
  const table = collate(witnesses, lang);
  return table.ok ? table.value : undefined;
}

/** The table of printings that a page shows at once; none where they are too many, or too long to be aligned on the way. */
export const shownTable = (witnesses: readonly Witness[], lang: string): Collation | undefined =>
  isAlignedInPlace(witnesses) ? tables(JSON.stringify({ witnesses, lang })).table : undefined;

/**
 * A text marked against another one, by itself; as other words altogether where there is no such table. Nothing of
 * it is kept: somebody may have pasted it.
 */
export function markedBeside(base: string, text: string, lang: string): Marked[] {
  const [one, two] = ["base", "text"];
  const witnesses = [
    { siglum: one, text: base },
    { siglum: two, text },
  ];
  const table = isAlignedInPlace(witnesses) ? tableOf(witnesses, lang) : undefined;
  return table ? markedAgainst(table, one, two) : [{ kind: "other", text, instead: base }];
}
