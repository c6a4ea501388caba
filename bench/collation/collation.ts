import { fork } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { diffArrays } from "diff";
import { report, watched } from "@/bench/measure";
import { collate } from "@/domain/collation/collate";
import { MOST_UNITS } from "@/domain/collation/limits";
import { lineOf } from "@/domain/collation/tokens/line";
import { IGNORED, type Witness } from "@/domain/collation/types";
import { deskShown } from "@/domain/desk/compare/shown";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { closeCollating, collateInThread } from "@/workers/collating";
import { inSlices } from "@/workers/slices";
import { printingsOf } from "./printings";

const RUNS = 2;
const round = (ms: number): number => Number(ms.toFixed(1));
type Took = { took: number; core: number };
const shortest = (runs: readonly Took[]): Took => ({
  took: round(Math.min(...runs.map((one) => one.took))),
  core: round(Math.min(...runs.map((one) => one.core))),
});

/** Milliseconds of the clock and of one core. */
function once(work: () => unknown): Took {
  const [began, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { took: performance.now() - began, core: (user + system) / 1000 };
}

/** The shortest of a few runs: others work on the machine too. */
const measured = (work: () => unknown): Took => shortest(Array.from({ length: RUNS }, () => once(work)));

const cold = (count: number, length: number): Promise<Took> =>
  new Promise((settle, fail) => {
    const child = fork("bench/collation/cold.ts", [String(count), String(length)], {
      execArgv: ["--import", "tsx"],
    });
    child.once("message", (message) => settle(message as Took));
    child.once("exit", (code) => fail(new Error(`a part of the bench ended with ${code}`)));
  });

/**
 * What the `diff` package takes to compare each printing with each other one, word by word: measured over every
 * `step`th pair, once, and scaled to all of them.
 */
function pairByPair(witnesses: readonly Witness[], step: number): Took & { pairs: number; of: number } {
  const lines = witnesses.map(({ text }) => lineOf(text, "en").tokens.map(({ key }) => key));
  const all = lines.flatMap((one, n) => lines.slice(n + 1).map((other) => [one, other] as const));
  const some = all.filter((_, n) => n % step === 0);
  const { took, core } = once(() => {
    for (const [one, other] of some) diffArrays(one, other);
  });
  const scaled = (ms: number) => round((ms * all.length) / some.length);
  return { took: scaled(took), core: scaled(core), pairs: some.length, of: all.length };
}

/** The largest case in its thread: how long, how much of it told on the way, how long others were held up. */
async function inThread(witnesses: readonly Witness[]): Promise<Record<string, number>> {
  await collateInThread(printingsOf(30, 300, 1), "en");
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  let told = 0;
  const collated = await collateInThread(witnesses, "en", undefined, {
    onProgress: () => {
      told += 1;
    },
  });
  const took = performance.now() - began;
  delay.disable();
  await closeCollating();
  if (!collated.ok) throw new Error("the bench's printings were refused");
  return { took: round(took), told, heldUp: round(delay.max / 1e6) };
}

/** What a page of the desk works out of the table of long printings, at first and again: how long others were held up. */
async function atDesk(witnesses: readonly Witness[]): Promise<Record<string, unknown>[]> {
  const table = collate(witnesses, "en");
  if (!table.ok) throw new Error("the bench's printings were refused");
  const printings = witnesses.map(({ siglum, text }) => printingOf(siglum, text));
  const [base] = printings;
  if (!base) throw new Error("the bench has no printings");
  const group = { lang: "en", isBackTranslated: false, base, printings, table: table.value };
  const address = { bases: [], isDifferencesOnly: false, ignored: IGNORED };
  const wanted = { phrases: [], address, opened: null, derivations: [], variances: [] };
  const page = () => inSlices(deskShown({ ...wanted, group: { ...group, tooMany: [], tooLong: [] } }));
  const rows: Record<string, unknown>[] = [];
  for (const when of ["at first", "again"]) {
    const used = process.cpuUsage();
    const { took, blocked } = await watched(1, page);
    const { user, system } = process.cpuUsage(used);
    const core = round((user + system) / 1000);
    const what = `25 × 1,500 words, differences for a page of the desk, ${when}`;
    rows.push({ case: what, took: round(took[0] ?? 0), core, heldUp: blocked });
  }
  return rows;
}

const printingOf = (siglum: string, exact: string): AttestationBody => ({
  ...{ id: siglum, siglum, exact, form: "full", source: "", capture: "", prefix: "", suffix: "" },
  ...{ start: 0, end: exact.length, lang: "en", relation: "original", elisions: [], proposedBy: "person" },
});

/** Printings as long as they may be, ten of one text or each of its own. */
const atLimit = (count: number, seedOf: (n: number) => number): Witness[] =>
  Array.from({ length: count }, (_, n) => {
    const printings = printingsOf(count, 7_000, seedOf(n));
    return { siglum: String(n), text: (printings[n]?.text ?? "").slice(0, MOST_UNITS) };
  });

/** Written without spaces, a printing at the limit has three times the words. */
const DENSE = "我们的关系非常牢固超越冷战时代的军事政治同盟不结盟不对抗不针对第三方";
const denseOf = (witnesses: readonly Witness[]): Witness[] =>
  witnesses.map(({ siglum, text }) => ({
    siglum,
    text: Array.from(text, (letter) => DENSE[letter.charCodeAt(0) % DENSE.length]).join(""),
  }));

/**
 * How long collations take: cold in a fresh process, warm, and in the thread, beside the `diff` package over
 * pairs of the same words; and the largest ones that are accepted, alike, unlike and in Chinese.
 */
export async function collation(): Promise<void> {
  const [some, many] = [printingsOf(20, 120, 7), printingsOf(30, 1000, 7)];
  const alike = atLimit(10, () => 7);
  const unlike = atLimit(10, (n) => n + 1);
  const tooLong = [...some, { siglum: "long", text: "word ".repeat(200_000) }];
  const first: Took[] = [];
  for (let run = 0; run < RUNS; run++) first.push(await cold(20, 120));
  const twice = measured(() => collate(printingsOf(30, 500, 7), "en"));
  const warm = measured(() => collate(many, "en"));
  report("collation", [
    { case: "20 × 120 words, cold", ...shortest(first) },
    { case: "20 × 120 words, warm", ...measured(() => collate(some, "en")) },
    { case: "20 × 120 words, diff over all pairs", ...pairByPair(some, 1) },
    { case: "30 × 500 words", ...twice },
    { case: "30 × 1,000 words", ...warm },
    { case: "30 × 1,000 words, diff over all pairs", ...pairByPair(many, 15) },
    { case: "30 × 1,000 words, in the thread", ...(await inThread(many)) },
    ...(await atDesk(printingsOf(25, 1500, 7))),
    { case: "10 × 30,000 characters, alike", ...measured(() => collate(alike, "en")) },
    { case: "10 × 30,000 characters, unlike", ...measured(() => collate(unlike, "en")) },
    { case: "10 × 30,000 characters, Chinese", ...measured(() => collate(denseOf(alike), "zh")) },
    { case: "a printing of a million, refused", ...measured(() => collate(tooLong, "en")) },
  ]);
}
