import { type Anchored, anchor } from "@/domain/attestation/anchor";
import { type PlacedToken, placedWords } from "@/domain/collation/tokens/placed";
import { laidOn } from "./align";
import { inContext, type Sought } from "./weigh";
import { numbered } from "./words";

/** Words at each end of a long passage that are laid on the text; what is between them needs no laying. */
const MOST_AT_AN_END = 200;
/** Units looked at beside where a passage is thought to stand, at least. */
const BESIDE = 400;
const MOST_BESIDE = 1500;

/** Words of a passage, those of the part of a text they were laid on, and which stands at which. */
type Laid = { words: readonly PlacedToken[]; found: readonly PlacedToken[]; stands: Int32Array };

/**
 * What stands in a text where a passage once stood that may begin (its context included) about one of these
 * places; nothing where no word of it does. It is the text's own slice, from word to word, with such marks at
 * its ends as the passage had.
 */
export function edgesNear(text: string, sought: Sought, beginnings: readonly number[]): Anchored[] {
  const whole = inContext(sought);
  const words = placedWords(whole, sought.lang);
  const from = sought.prefix.length;
  const to = from + sought.exact.length;
  const own = words.filter((word) => word.end > from && word.start < to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const isLong = own.length > 2 * MOST_AT_AN_END;
  const beside = Math.min(MOST_BESIDE, Math.max(BESIDE, Math.ceil(whole.length / 4)));
  const lead = whole.slice(from, first.start);
  const trail = whole.slice(last.end, Math.max(last.end, to));
  return beginnings.flatMap((beginning) => {
    const lay = (part: readonly PlacedToken[]): Laid => {
      const at = beginning + (part[0]?.start ?? 0) - beside;
      const end = beginning + (part.at(-1)?.end ?? 0) + 2 * beside;
      return laidWithin(text, part, sought.lang, { start: Math.max(0, at), end });
    };
    const head = lay(isLong ? words.slice(0, words.indexOf(first) + MOST_AT_AN_END) : words);
    const tail = isLong ? lay(words.slice(words.indexOf(last) + 1 - MOST_AT_AN_END)) : head;
    const start = startIn(head, first, whole, text);
    const end = endIn(tail, last, whole, text);
    if (start === null || end === null) return [];
    return anchor(text, start - endingAlike(text, lead, start), end + beginningAlike(text, trail, end)) ?? [];
  });
}

function laidWithin(
  text: string,
  words: readonly PlacedToken[],
  lang: string,
  { start, end }: { start: number; end: number },
): Laid {
  const found = placedWords(text.slice(start, end), lang).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const numbers = numbered();
  const row = (of: readonly PlacedToken[]) => numbers(of.map((word) => word.key));
  return { words, found, stands: laidOn(row(words), row(found)) };
}

// Words put in before the first one are its own where they follow the mark that the passage began with.
function startIn(
  { words, found, stands }: Laid,
  first: PlacedToken,
  whole: string,
  text: string,
): number | null {
  const at = words.indexOf(first);
  const isAt = stands.findIndex((place, n) => n >= at && place >= 0);
  const place = stands[isAt];
  if (place === undefined || isAt < 0) return null;
  const before = stands.slice(0, at).findLast((one) => one >= 0) ?? place - 1;
  const mark = unspaced(whole.slice(words[at - 1]?.end ?? 0, first.start));
  for (let n = before + 1; n < place && mark !== ""; n += 1) {
    if (unspaced(text.slice(found[n - 1]?.end ?? 0, found[n]?.start)).endsWith(mark))
      return found[n]?.start ?? null;
  }
  return found[place]?.start ?? null;
}

// The same behind the last one: up to the mark that the passage ended with.
function endIn(
  { words, found, stands }: Laid,
  last: PlacedToken,
  whole: string,
  text: string,
): number | null {
  const at = words.indexOf(last);
  const place = stands.slice(0, at + 1).findLast((one) => one >= 0);
  if (place === undefined) return null;
  const behind = stands.slice(at + 1).find((one) => one >= 0) ?? place + 1;
  const mark = unspaced(whole.slice(last.end, words[at + 1]?.start));
  for (let n = behind - 1; n > place && mark !== ""; n -= 1) {
    if (unspaced(text.slice(found[n]?.end, found[n + 1]?.start)).startsWith(mark))
      return found[n]?.end ?? null;
  }
  return found[place]?.end ?? null;
}

const unspaced = (text: string): string => text.replace(/\s/gu, "");

/** How many units of `wanted` stand in a text just before a place. */
function endingAlike(text: string, wanted: string, at: number): number {
  let n = 0;
  while (n < wanted.length && text[at - 1 - n] === wanted[wanted.length - 1 - n]) n += 1;
  return n;
}

/** How many units of `wanted` stand in a text from a place on. */
function beginningAlike(text: string, wanted: string, at: number): number {
  let n = 0;
  while (n < wanted.length && text[at + n] === wanted[n]) n += 1;
  return n;
}
