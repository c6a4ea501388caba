import { type Anchored, anchor, anchorOf } from "@/domain/attestation/anchor";

/** Words of a text as somebody marked them; `start` (UTF-16 units) tells equal words apart. */
export type Marked = { exact: string; start?: number | undefined };

/**
 * Where marked words stand in a text, as both selectors of the W3C Web Annotation model (TextQuoteSelector
 * and TextPositionSelector). `differs`: they do not stand there to the letter; `ambiguous`: they stand there
 * more than once and nothing says which.
 */
export function selectorIn(text: string, { exact, start }: Marked): Anchored | "differs" | "ambiguous" {
  if (start === undefined) {
    return anchorOf(text, exact) ?? (exact !== "" && text.includes(exact) ? "ambiguous" : "differs");
  }
  const found = anchor(text, start, start + exact.length);
  return found?.exact === exact ? found : "differs";
}
