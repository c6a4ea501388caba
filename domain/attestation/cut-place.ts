import { placedSigns } from "@/domain/collation/tokens/cut-signs";
import { placedWords } from "@/domain/collation/tokens/placed";
import { isBetweenWords } from "@/domain/phrases/places";
import { ok, type Result, refuse } from "@/domain/refusal";
import { placesAsked } from "./places-asked";

type Printing = { exact: string; lang: string };

/**
 * Where a cut lies that somebody places behind some words of a printing, in UTF-16 code units: at the sign that
 * follows them, else at their end. Refused where they do not stand in it as whole words, or more than once.
 */
export function cutBehind({ exact, lang }: Printing, words: string, field = "behind"): Result<number> {
  const asked = { words: words.trim(), start: undefined, end: undefined };
  const [place, another] = placesAsked(exact, asked).places;
  if (another) return refuse({ kind: "invalid", rule: "words-more-than-once", field });
  if (!place || !isBetweenWords(exact, lang, place.end))
    return refuse({ kind: "invalid", rule: "words-differ-from-printing", field });
  const sign = placedSigns(exact).find((one) => one.start >= place.end);
  const isNext = sign !== undefined && exact.slice(place.end, sign.start).trim() === "";
  return ok(isNext ? sign.start : place.end);
}

/** A place of a cut that is said by its offset: refused where it is beyond the printing's words, or inside one. */
export function cutAt({ exact, lang }: Printing, at: number, field = "at"): Result<number> {
  if (at > exact.length)
    return refuse({ kind: "invalid", rule: "cut-beyond-words", field, params: { length: exact.length } });
  return isBetweenWords(exact, lang, at) ? ok(at) : refuse({ kind: "invalid", rule: "inside-a-word", field });
}

/** The words by which `cutBehind` finds a place again, few if they can be; null where no words say it. */
export function wordsBehindCut({ exact, lang }: Printing, at: number): string | null {
  const starts = placedWords(exact, lang).flatMap(({ start }) => (start < at ? [start] : []));
  for (let count = 1; count < starts.length * 2; count *= 2) {
    // As a form sends them: it has one line end for all.
    const words = exact
      .slice(starts.at(-Math.min(count, starts.length)), at)
      .trim()
      .replace(/\r\n?/g, "\n");
    const found = cutBehind({ exact, lang }, words);
    if (found.ok && found.value === at) return words;
  }
  return null;
}
