import { ok, type Result, refuse } from "@/domain/refusal";
import type { PassageKind } from "@/domain/vocabulary";
import { type Anchored, anchor, isSameText } from "./anchor";
import { placesAsked } from "./places-asked";

type Passage = {
  passage: string;
  passageKind: PassageKind;
  start?: number | undefined;
  end?: number | undefined;
};

/**
 * Where in a captured text a passage stands: at the place that was marked, else, if it is quoted, where its
 * words are found once. A summary in our words may go without a place.
 */
export function placeOfPassage(
  text: string,
  { passage, passageKind, start, end }: Passage,
): Result<Anchored | null> {
  const isQuoted = passageKind === "quoted";
  const differ = refuse({ kind: "invalid", rule: "words-differ-from-capture", field: "passage" });
  if (start !== undefined && end !== undefined) {
    const marked = anchor(text, start, end);
    if (!marked) return refuse({ kind: "invalid", rule: "range-outside-text", field: "passage" });
    return isQuoted && !isSameText(marked.exact, passage) ? differ : ok(marked);
  }
  if (!isQuoted) return ok(null);
  const { places } = placesAsked(text, { words: passage, start: undefined, end: undefined });
  if (places.length > 1) {
    return refuse({ kind: "invalid", rule: "words-more-than-once", field: "passage" });
  }
  return places[0] ? ok(places[0]) : differ;
}
