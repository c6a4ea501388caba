import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import { differencesBetween } from "@/domain/collation/analysis/differences";
import { rowOf } from "@/domain/collation/analysis/rows";
import { type Exported, placesOf } from "./cells";

/** Changes with the shape of what is written. */
const VERSION = 1;

/**
 * The table as JSON: the printings, the places with what each printing has there to the letter, the apparatus
 * against the base, and what each printing has differently; blocks of one `move` belong together.
 */
export function jsonOf(exported: Exported): string {
  const { collation, base, title, about } = exported;
  const from = rowOf(collation, base);
  const value = {
    format: "attesto-collation",
    version: VERSION,
    title,
    lang: collation.lang,
    ignored: collation.ignored,
    base,
    printings: collation.rows.map(({ siglum, text }) => ({ siglum, about: about[siglum] ?? null, text })),
    places: placesOf(exported).map(({ isVariation, cells }) => ({
      isVariation,
      cells: cells.map(({ text }) => text),
    })),
    apparatus: apparatusOf(collation, base).map(({ lemma, agreeing, readings }) => ({
      lemma,
      agreeing,
      readings,
    })),
    differences: collation.rows
      .filter((row) => row !== from)
      .map((row) => ({
        siglum: row.siglum,
        differences: differencesBetween(from, row).map(({ kind, lemma, text, move }) => ({
          kind,
          lemma,
          text,
          ...(move === undefined ? {} : { move }),
        })),
      })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
