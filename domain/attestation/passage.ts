import { ok, type Result, refuse } from "@/domain/refusal";
import type { PassageKind } from "@/domain/vocabulary";
import { type Anchored, anchor, isSameText } from "./anchor";
import { placesAsked } from "./places-asked";

type Place = { start?: number | undefined; end?: number | undefined };
type Passage = Place & { passage: string; passageKind: PassageKind };

const refusal = (rule: string) => refuse({ kind: "invalid", rule, field: "passage" });

/** Where in a captured text quoted words stand: at the place that was marked, else where they are found once. */
export function placeOfWords(text: string, passage: string, { start, end }: Place): Result<Anchored> {
  if (start !== undefined && end !== undefined) {
    const marked = anchor(text, start, end);
    if (!marked) return refusal("range-outside-text");
    return isSameText(marked.exact, passage) ? ok(marked) : refusal("words-differ-from-capture");
  }
  const { places } = placesAsked(text, { words: passage, start: undefined, end: undefined });
  const [place, another] = places;
  if (another) return refusal("words-more-than-once");
  return place ? ok(place) : refusal("words-differ-from-capture");
}

/** The same for any passage: a summary in our words stands at the place that was marked, or at none. */
export function placeOfPassage(
  text: string,
  { passage, passageKind, start, end }: Passage,
): Result<Anchored | null> {
  if (passageKind === "quoted") return placeOfWords(text, passage, { start, end });
  if (start === undefined || end === undefined) return ok(null);
  const marked = anchor(text, start, end);
  return marked ? ok(marked) : refusal("range-outside-text");
}
