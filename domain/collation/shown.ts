import { remembered } from "@/domain/remembered";
import { type Marked, markedAgainst } from "./analysis/marked";
import { collate } from "./collate";
import { MOST_UNITS_IN_PLACE } from "./limits";
import type { Collation, Witness } from "./types";

/** Tables kept of those a page was asked for last. */
const MOST_KEPT = 200;

const tables = remembered((given: string): { table: Collation | undefined } => {
  const { witnesses, lang } = JSON.parse(given) as { witnesses: Witness[]; lang: string };
  const table = collate(witnesses, lang);
  return { table: table.ok ? table.value : undefined };
}, MOST_KEPT);

/** The table of printings that a page shows at once; none where they are too many, or too long to be aligned on the way. */
export function shownTable(witnesses: readonly Witness[], lang: string): Collation | undefined {
  const units = witnesses.reduce((sum, { text }) => sum + text.length, 0);
  return units > MOST_UNITS_IN_PLACE ? undefined : tables(JSON.stringify({ witnesses, lang })).table;
}

/** A text marked against another one, by itself; as other words altogether where there is no such table. */
export function markedBeside(base: string, text: string, lang: string): Marked[] {
  const [one, two] = ["base", "text"];
  const table = shownTable(
    [
      { siglum: one, text: base },
      { siglum: two, text },
    ],
    lang,
  );
  return table ? markedAgainst(table, one, two) : [{ kind: "other", text, instead: base }];
}
