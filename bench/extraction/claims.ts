import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { extract } from "@/domain/extraction/extract";
import { rulesOf } from "@/domain/intake/proposed";
import { setsFolder } from "./sets";

type Sentence = { text: string; isGold: boolean };
type ClaimSet = { name: string; lang: string; path: string };

/** What the ranking of claim hints reaches on one set, beside the floors: everything, and whatever has a digit. */
export type ClaimRow = Readonly<Record<string, string | number>>;

const SETS: readonly ClaimSet[] = [
  { name: "ct24/en", lang: "en", path: "ct24/english_dev.tsv" },
  { name: "ct24/nl", lang: "nl", path: "ct24/dutch_dev.tsv" },
  { name: "ct24/ar", lang: "ar", path: "ct24/arabic_dev.tsv.gz" },
  { name: "ct24/es", lang: "es", path: "ct24/spanish_dev.tsv.gz" },
  { name: "claimbuster", lang: "en", path: "claimbuster/train.json.gz" },
];

const labelled = z.array(z.object({ text: z.string(), label: z.number() }));

/** The claim sets that are present; of those named, where some are. */
export const claimRows = (wanted: readonly string[] = []): ClaimRow[] =>
  SETS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .map((set) => ({ ...set, path: join(setsFolder(), "claims", set.path) }))
    .filter(({ path }) => existsSync(path))
    .map(measured);

function measured(set: ClaimSet): ClaimRow {
  const sentences = sentencesOf(set.path);
  const scores = sentences.map(({ text }) => pointsOf(text, set.lang));
  const ours = f1(sentences, (at) => (scores[at] ?? 0) > 0);
  return {
    ...{ set: set.name, sentences: sentences.length, "worth checking": percent(share(sentences)) },
    ...{ hinted: percent(scores.filter((one) => one > 0).length / scores.length) },
    ...{ F1: percent(ours), AP: percent(averagePrecision(sentences, scores)) },
    "all F1": percent(f1(sentences, () => true)),
    "digit F1": percent(f1(sentences, (at) => /\p{Nd}/u.test(sentences[at]?.text ?? ""))),
  };
}

/** A row of a set may be several sentences: the likeliest of them speaks for it. */
const pointsOf = (text: string, lang: string): number =>
  extract(text, { lang: rulesOf(lang) }).claims[0]?.points ?? 0;

const share = (sentences: readonly Sentence[]): number =>
  sentences.filter((one) => one.isGold).length / sentences.length;

function f1(sentences: readonly Sentence[], isTaken: (at: number) => boolean): number {
  const taken = sentences.filter((_, at) => isTaken(at));
  const gold = sentences.filter((one) => one.isGold).length;
  return (2 * taken.filter((one) => one.isGold).length) / (taken.length + gold);
}

/** Sentences of one score are one step of the order: none of them comes before another. */
function averagePrecision(sentences: readonly Sentence[], scores: readonly number[]): number {
  const steps = new Map<number, { all: number; gold: number }>();
  for (const [at, { isGold }] of sentences.entries()) {
    const step = steps.get(scores[at] ?? 0) ?? { all: 0, gold: 0 };
    steps.set(scores[at] ?? 0, { all: step.all + 1, gold: step.gold + (isGold ? 1 : 0) });
  }
  let all = 0;
  let gold = 0;
  let sum = 0;
  for (const [, step] of [...steps].sort(([a], [b]) => b - a)) {
    all += step.all;
    gold += step.gold;
    sum += step.gold * (gold / all);
  }
  return sum / gold;
}

const percent = (value: number): number => Number((value * 100).toFixed(1));

function sentencesOf(path: string): Sentence[] {
  const raw = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8");
  if (path.includes(".json"))
    return labelled.parse(JSON.parse(text)).map((one) => ({ text: one.text, isGold: one.label === 1 }));
  const [head = [], ...rows] = cellsOf(text);
  const column = head.findIndex((name) => /text/iu.test(name));
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => ({ text: row[column] ?? "", isGold: row.at(-1)?.trim() === "Yes" }));
}

/** Cells between tabs; a cell in quotation marks may hold tabs, lines and doubled marks. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, marked, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/gu)) {
    rows.at(-1)?.push(marked?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== "\t") rows.push([]);
  }
  return rows;
};
