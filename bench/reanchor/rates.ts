import { dice } from "@/bench/finding/texts";
import { anchor } from "@/domain/attestation/anchor";
import { placedWords } from "@/domain/collation/tokens/placed";
import { LANGS } from "@/domain/extraction/types";
import { type Reanchored, reanchored } from "@/domain/reanchor/reanchor";
import type { Sought } from "@/domain/reanchor/weigh";
import { goldArticles } from "@/tests/domain/extraction/gold";
import { editedCopy, type Newer } from "./edited";

/** Passages of so many words. */
const LENGTHS = [
  [1, 3],
  [4, 8],
  [9, 20],
  [21, 60],
] as const;
const SHARES = [0, 0.1, 0.2, 0.3, 0.5];
/** Passages of each length in each language. */
const PASSAGES = 60;
type Cut = { text: string; strange: string; sought: Sought };
type Row = Readonly<Record<string, string | number>>;

/** What becomes of passages in copies edited around them and within, and what is offered of them in strange texts; figures in %. */
export function rates(): Row[] {
  return LENGTHS.flatMap(([least, most], n) => {
    const roll = dice(n + 1);
    const cuts = LANGS.flatMap((lang) => cutsOf(lang, least, most, roll));
    const words = `${least} to ${most}`;
    return [
      ...SHARES.map((share) => ({ words, changed: share, ...inEdited(cuts, share, roll) })),
      { words, changed: "strange text", ...inStrange(cuts) },
    ];
  });
}

/** The passages are of all but the last article of their language, which is the strange text. */
function textsIn(lang: string): { text: string; strange: string } {
  const texts = goldArticles().flatMap((one) => (one.lang === lang ? [one.text.trim()] : []));
  return { text: texts.slice(0, -1).join("\n\n"), strange: texts.at(-1) ?? "" };
}

function cutsOf(lang: string, least: number, most: number, roll: () => number): Cut[] {
  const { text, strange } = textsIn(lang);
  const words = placedWords(text, lang);
  return Array.from({ length: PASSAGES }, (): Cut => {
    const length = least + Math.floor(roll() * (most - least + 1));
    const first = Math.floor(roll() * (words.length - length));
    const [start, end] = [words[first]?.start ?? 0, words[first + length - 1]?.end ?? 0];
    const passage = anchor(text, start, end);
    if (!passage) throw new Error(`${lang}: no passage from ${start} to ${end}`);
    return { text, strange, sought: { ...passage, lang } };
  });
}

function inEdited(cuts: readonly Cut[], share: number, roll: () => number): Row {
  const said = cuts.map(({ text, sought }) => {
    const newer = editedCopy(text, sought, share, roll);
    return judged(reanchored(newer.text, [sought])[0], newer);
  });
  return { passages: cuts.length, ...percentages(said) };
}

function inStrange(cuts: readonly Cut[]): Row {
  const said = cuts.map(({ strange, sought }) =>
    judged(reanchored(strange, [sought])[0], { text: strange, start: -1, end: -1 }),
  );
  return { passages: cuts.length, ...percentages(said) };
}

/** Offered at the right place (half of what both cover, at least), there to the letter, at another; asked; gone. */
type Said = "exact" | "right" | "wrong" | "asked" | "gone";

function judged(found: Reanchored | undefined, { start, end }: Newer): Said {
  if (found?.kind === "ambiguous") return "asked";
  if (!found || !("place" in found)) return "gone";
  const { place } = found;
  if (place.start === start && place.end === end) return "exact";
  const common = Math.min(place.end, end) - Math.max(place.start, start);
  const both = Math.max(place.end, end) - Math.min(place.start, start);
  return 2 * common >= both ? "right" : "wrong";
}

function percentages(said: readonly Said[]): Row {
  const share = (...kinds: readonly Said[]) =>
    Number(((100 * said.filter((one) => kinds.includes(one)).length) / said.length).toFixed(1));
  return {
    ...{ found: share("exact", "right"), exact: share("exact"), wrong: share("wrong") },
    ...{ asked: share("asked"), gone: share("gone") },
  };
}
