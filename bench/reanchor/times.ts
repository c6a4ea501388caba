import { anyWord, dice } from "@/bench/finding/texts";
import { coreSeconds, watched } from "@/bench/measure";
import { editedCopy } from "@/bench/reanchor/edited";
import { anchor } from "@/domain/attestation/anchor";
import { reanchored } from "@/domain/reanchor/reanchor";
import type { Sought } from "@/domain/reanchor/weigh";
import { closeDesk, lookFor } from "@/workers/desk";

/** Longest text of a copy, in UTF-16 units. */
const LONGEST = 1_000_000;
const PLACE = { start: 0, end: 0 };

type Asked = { what: string; text: string; passages: readonly Sought[] };

/** What a search takes of one core, in milliseconds, and for how long at most it holds up whoever else is served. */
export async function times(): Promise<Readonly<Record<string, string | number>>[]> {
  const rows = [];
  for (const { what, text, passages } of asked()) {
    reanchored(text, passages.slice(0, 1));
    const ms = Math.round(1000 * coreSeconds(() => reanchored(text, passages)));
    const { blocked } = await watched(1, () => lookFor(text, passages));
    rows.push({ what, characters: text.length, passages: passages.length, ms, blocked });
  }
  await closeDesk();
  return rows;
}

function asked(): Asked[] {
  const [article, long, dense] = [madeUp("it", 5_000), madeUp("it", LONGEST), madeUp("zh", LONGEST)];
  const edited = (text: string, lang: string) =>
    editedCopy(text, { ...PLACE, lang }, 0.1, dice(9)).text.slice(0, LONGEST);
  const [newArticle, newLong, newDense] = [edited(article, "it"), edited(long, "it"), edited(dense, "zh")];
  const same = "a".repeat(LONGEST);
  const ofOne = { exact: `${"a".repeat(9_999)}b${"a".repeat(9_999)}`, prefix: "a", suffix: "a" };
  return [
    { what: "an article, unchanged", text: article, passages: cut(article, "it", 10, 200) },
    { what: "an article, edited", text: newArticle, passages: cut(article, "it", 10, 200) },
    { what: "the longest, unchanged", text: long, passages: cut(long, "it", 30, 200) },
    { what: "the longest, edited", text: newLong, passages: cut(long, "it", 30, 200) },
    { what: "the longest, 300 edited", text: newLong, passages: cut(long, "it", 300, 200) },
    { what: "the longest, long ones edited", text: newLong, passages: cut(long, "it", 29, 20_000) },
    { what: "the same without spaces", text: newDense, passages: cut(dense, "zh", 29, 20_000) },
    {
      what: "one letter repeated",
      text: same,
      passages: Array.from({ length: 29 }, () => ({ ...ofOne, start: 5, end: 5 + 19_999, lang: "it" })),
    },
  ];
}

/** A text of a language of so many units, in paragraphs. */
function madeUp(lang: string, units: number): string {
  const roll = dice(units);
  const joint = lang === "zh" ? "" : " ";
  const pieces: string[] = [];
  for (let length = 0, n = 1; length < units; n += 1) {
    const piece = `${anyWord(lang, roll)}${n % 12 === 0 ? "." : ""}${n % 80 === 0 ? "\n\n" : joint}`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("").slice(0, units);
}

/** So many passages of so many units, spread over the text. */
const cut = (text: string, lang: string, many: number, units: number): Sought[] =>
  Array.from({ length: many }, (_, n) => {
    const start = Math.floor((n * (text.length - units)) / many);
    const passage = anchor(text, start, start + units);
    if (!passage) throw new Error(`no passage at ${start}`);
    return { ...passage, lang };
  });
