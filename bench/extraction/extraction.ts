import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "@/bench/measure";
import { EXTRACTION_VERSION } from "@/domain/extraction/extract";
import { bandRows } from "./bands";
import { claimRows } from "./claims";
import { fallen } from "./falls";
import { extractionPage, type PlainRow, type Row } from "./page";
import { type Predicted, predicted } from "./predicted";
import { type EvaluationSet, presentSets, setsFolder, shippedSet, textsOf } from "./sets";
import { trapsTaken } from "./traps";

type Rates = { P: number; R: number; F: number };
type Counted = { gold: number; pred: number; exact: Rates; iou5: Rates; char: Rates; e2e: Rates };
type Scored = Counted & { speaker: { either: number | null }; resolved: { acc: number | null } };
type Scores = {
  docs: number;
  all: Scored;
  byType: Record<string, Scored>;
  byLang?: Record<string, Scored>;
};

const MOST_OUTPUT = 64 * 2 ** 20;

const RESULTS = "bench/results/extraction.json";

/**
 * `npm run bench -- extraction [set …]`: every set that is present, beside the floor of the same run. Fails, and
 * keeps the results that were, when a figure has fallen; `--fallen-too` writes the new ones all the same.
 */
export async function extraction(asked: readonly string[] = process.argv.slice(3)): Promise<void> {
  if (presentSets().length === 0) {
    console.error(`No evaluation set and no scorer in ${setsFolder()}: EXTRACTION_DATA names the folder.`);
    process.exitCode = 1;
    return;
  }
  const wanted = asked.filter((one) => !one.startsWith("--"));
  const folder = mkdtempSync(join(tmpdir(), "attesto-extraction-"));
  try {
    const all = [shippedSet(folder), ...presentSets()];
    const sets = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    const found = sets.map((set) => measured(set, folder));
    const rows = found.flatMap((one) => one.rows);
    const bands = found.flatMap((one) => one.bands);
    const claims = claimRows(wanted);
    const falls = fallen(RESULTS, rows);
    const isKept = wanted.length === 0 && (falls.length === 0 || asked.includes("--fallen-too"));
    (isKept ? keep : show)({ rows, bands, claims });
    if (falls.length > 0) {
      console.error(`Fallen since the results in ${RESULTS}:\n${falls.join("\n")}`);
      process.exitCode = 1;
    }
    console.log(
      `Rules ${EXTRACTION_VERSION}. Spans: intersection over union of at least a half; figures in %.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Tables = { rows: Row[]; bands: PlainRow[]; claims: PlainRow[] };

function keep({ rows, bands, claims }: Tables): void {
  report("extraction", rows);
  report("extraction-bands", bands);
  report("extraction-claims", claims);
  const at = new Date().toISOString();
  writeFileSync(
    "docs/extraction.md",
    extractionPage({ rows, bands, claims, version: EXTRACTION_VERSION, at }),
  );
}

const show = (tables: Tables): void => {
  for (const table of Object.values(tables)) if (table.length > 0) console.table(table);
};

function measured(set: EvaluationSet, folder: string) {
  const texts = textsOf(set);
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  for (const text of texts.slice(0, 20)) predicted(text);
  const began = performance.now();
  const found = texts.map(predicted);
  const seconds = (performance.now() - began) / 1000;
  const scoreOf = (left: readonly Predicted[]) =>
    scored(set, kept(folder, "ours.json", JSON.stringify(left)));
  const ours = scoreOf(found);
  const floor = scored(set, kept(folder, "floor.json", tool("baseline.mjs", set.path)));
  const speed = Number((bytes / 1e6 / seconds).toFixed(2));
  const floors: Record<string, Scored> = { ...floor.byType, ...floor.byLang };
  const row = (part: string, one: Scored, under: Scored | undefined) => ({
    ...{ set: set.name, part, ...figures(one) },
    ...{ floorF1: percent(under?.iou5.F ?? 0), floorE2e: percent(under?.e2e.F ?? 0) },
  });
  const whole = { ...row("all", ours.all, floor.all), MBs: speed, ...trapsTaken(set.path, found) };
  const parts = Object.entries({ ...ours.byType, ...ours.byLang }).filter(([, one]) => one.gold > 0);
  const others = parts.length < 2 ? [] : parts.map(([part, one]) => row(part, one, floors[part]));
  return { rows: [whole, ...others], bands: bandRows(set.name, found, (left) => rightIn(scoreOf(left).all)) };
}

const rightIn = ({ iou5, speaker }: Scored) => ({ P: percent(iou5.P), speaker: percent(speaker.either) });

const figures = ({ gold, pred, exact, iou5, char, e2e, speaker, resolved }: Scored) => ({
  ...{ gold, pred },
  ...{ P: percent(iou5.P), R: percent(iou5.R), F1: percent(iou5.F), exact: percent(exact.F) },
  ...{ char: percent(char.F || null), speaker: percent(speaker.either), resolved: percent(resolved.acc) },
  e2e: percent(e2e.F),
});

const percent = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(1)));

function kept(folder: string, name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const scored = (set: EvaluationSet, path: string): Scores =>
  JSON.parse(tool("score.mjs", set.path, path, "--json")) as Scores;

/** The scorer and the floor come with the sets. */
function tool(name: string, ...args: string[]): string {
  const path = join(setsFolder(), name);
  if (!existsSync(path)) throw new Error(`${path} is missing: it belongs to the evaluation sets`);
  return execFileSync(process.execPath, [path, ...args], { encoding: "utf8", maxBuffer: MOST_OUTPUT });
}
