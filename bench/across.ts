import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rankedAlike } from "@/domain/anchors/alike";
import { isForReaders, rarityBy, shareOf } from "@/domain/anchors/chance";
import { anchorTokens } from "@/domain/anchors/tokens";
import { fold } from "@/domain/text/fold";
import { setsFolder } from "./extraction/sets";
import { report } from "./measure";

type Quote = { id: string; row: string; lang: string; text: string };
type Ranked = { id: string; score: number };
type Ranking = (query: Quote, others: readonly Quote[]) => readonly Ranked[];

/**
 * How often the same quote in another language is found among all quotes of its speaker in other languages: by
 * anchors, and by the four-letter runs of both texts as the floor. The set is no part of the product; without it
 * nothing is measured.
 */
export async function across(): Promise<void> {
  const folder = join(setsFolder(), "matching", "quotekg");
  if (!existsSync(folder)) {
    console.error(`No set in ${folder}: EXTRACTION_DATA names the folder above. Nothing was measured.`);
    return;
  }
  const speakers = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .map((file) => quotesIn(file, readFileSync(join(folder, file), "utf8")));
  const started = performance.now();
  const anchors = measured(speakers, rankedAlike);
  const took = performance.now() - started;
  const floor = measured(speakers, byLetters);
  const of = { quotes: speakers.flat().length };
  const each = Math.round((10 * took) / anchors.queries) / 10;
  report("across", [
    { way: "anchors", ...of, ...anchors, "ms a query": each },
    { way: "four letters", ...of, ...floor },
    { way: "readers, nobody named", ...of, ...toldToReaders([speakers.flat()], false) },
    { way: "readers, a known speaker", ...of, ...toldToReaders(speakers, true) },
  ]);
}

/** One row is one quote, a cell per language: `de: …`. */
function quotesIn(file: string, tsv: string): Quote[] {
  return tsv.split("\n").flatMap((line, row) =>
    line.split("\t").flatMap((cell, n): Quote[] => {
      const [, lang, text] = /^([a-z]{2}): (.+)$/u.exec(cell.trim()) ?? [];
      return lang && text ? [{ id: `${file}.${row}.${n}`, row: `${file}.${row}`, lang, text }] : [];
    }),
  );
}

function measured(speakers: readonly (readonly Quote[])[], ranking: Ranking) {
  const found = { first: 0, firstFive: 0, queries: 0, pairs: 0 };
  const scores: { score: number; isSame: boolean }[] = [];
  for (const quotes of speakers) {
    for (const query of quotes) {
      const others = quotes.filter((one) => one.lang !== query.lang);
      const same = new Set(others.filter((one) => one.row === query.row).map((one) => one.id));
      if (same.size === 0) continue;
      const ranked = ranking(query, others);
      const rank = ranked.findIndex((one) => same.has(one.id));
      found.queries += 1;
      found.pairs += same.size;
      found.first += rank === 0 ? 1 : 0;
      found.firstFive += rank >= 0 && rank < 5 ? 1 : 0;
      scores.push(...ranked.map(({ id, score }) => ({ score, isSame: same.has(id) })));
    }
  }
  const { queries, pairs } = found;
  const share = (n: number) => Math.round((1000 * n) / queries) / 1000;
  return { queries, "R@1": share(found.first), "R@5": share(found.firstFive), ...bestF1(scores, pairs) };
}

/** What `/check` tells of: how often the right quote is first, and how often one that stands in no other language gets any. */
function toldToReaders(pools: readonly (readonly Quote[])[], isNamed: boolean) {
  const told = { queries: 0, first: 0, unrelated: 0, wrong: 0 };
  for (const pool of pools) {
    const tokens = new Map(pool.map((one) => [one.id, anchorTokens(one.text, one.lang)]));
    const borne = [...tokens.values()].flat();
    const shareIn = (token: string) => shareOf(borne.filter((one) => one === token).length, pool.length);
    for (const query of pool) {
      const shares = new Map((tokens.get(query.id) ?? []).map((token) => [token, shareIn(token)]));
      const others = pool.filter((one) => one.lang !== query.lang);
      const [likeliest] = rankedAlike(query, others, [], rarityBy(shares)).filter(({ id, score }) =>
        isForReaders({ score, isNamed }, tokens.get(id) ?? [], { shares, records: pool.length }),
      );
      const same = others.filter((one) => one.row === query.row);
      if (same.length > 0) {
        told.queries += 1;
        told.first += same.some(({ id }) => id === likeliest?.id) ? 1 : 0;
      } else {
        told.unrelated += 1;
        told.wrong += likeliest ? 1 : 0;
      }
    }
  }
  return told;
}

/** F1 of pairs at the threshold where it is highest. */
function bestF1(scores: readonly { score: number; isSame: boolean }[], pairs: number) {
  let [right, F1, threshold] = [0, 0, 0];
  for (const [n, { score, isSame }] of scores.toSorted((a, b) => b.score - a.score).entries()) {
    right += isSame ? 1 : 0;
    const now = (2 * right) / (n + 1 + pairs);
    if (now > F1) [F1, threshold] = [now, score];
  }
  return { F1: Math.round(1000 * F1) / 1000, threshold: Math.round(1000 * threshold) / 1000 };
}

function byLetters(query: Quote, others: readonly Quote[]): Ranked[] {
  const own = runsOf(query.text);
  const ranked = others.map(({ id, text }) => {
    const runs = runsOf(text);
    const both = [...own].filter((run) => runs.has(run)).length;
    return { id, score: both / (Math.sqrt(own.size * runs.size) || 1) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

const runsOf = (text: string): Set<string> => {
  const letters = [...fold(text)];
  return new Set(letters.map((_, n) => letters.slice(n, n + 4).join("")));
};
