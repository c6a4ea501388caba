import type { Citable, Subject } from "@/domain/citation/citable";
import { entriesOf } from "@/domain/citation/entries";

/** CSL-JSON: an array of items, the printing first, then the utterance where it is offered, then our record. */
export function writeCslJson(citable: Citable, subject?: Subject): string {
  return `${JSON.stringify(
    entriesOf(citable, subject).map(({ item }) => item),
    null,
    2,
  )}\n`;
}
