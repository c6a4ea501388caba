import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { tidyEntry } from "@/domain/citation/formatted/entry";
import { unguard } from "@/domain/citation/formatted/guard";
import type { Rendered, RenderJob } from "@/domain/citation/formatted/jobs";
import { LOCALES, STYLES } from "@/domain/citation/formatted/styles";
import { ok, type Result, refuse } from "@/domain/refusal";

type Task = Pick<RenderJob, "style" | "locale"> & Partial<Pick<RenderJob, "item" | "cite">>;
type Raw = { inText: string; entryText: string; entryHtml: string };
type Answer = { id: number; built: number; result?: Raw | null; error?: string };
type Waiting = { resolve: (raw: Raw | null) => void; reject: (cause: Error) => void };

type Pool = {
  worker: Worker | null;
  waiting: Map<number, Waiting>;
  nextId: number;
  builds: number;
  watch: ReturnType<typeof setTimeout> | null;
};

/** Citations that may wait at once; more are refused, so that a reader is never kept in a queue. */
export const MOST_WAITING = 3_000;
const SILENCE_MS = 60_000;

// One for the process: a bundler may load this module more than once.
const KEY = Symbol.for("attesto.citing");
const home = globalThis as typeof globalThis & { [KEY]?: Pool };

function pool(): Pool {
  home[KEY] ??= { worker: null, waiting: new Map(), nextId: 1, builds: 0, watch: null };
  return home[KEY];
}

/** How many engines were built in the worker so far, and how many citations wait for it. */
export function citingState(): { builds: number; waiting: number } {
  return { builds: pool().builds, waiting: pool().waiting.size };
}

/**
 * Renders citations in the worker thread, in the order given. Refused as `limited` (rule `citations-busy`)
 * when too many wait already; a failure of the engine is thrown, with its words.
 */
export async function renderCitations(jobs: readonly RenderJob[]): Promise<Result<Rendered[]>> {
  if (pool().waiting.size + jobs.length > MOST_WAITING) {
    return refuse({ kind: "limited", rule: "citations-busy", params: { most: MOST_WAITING } });
  }
  return ok(await Promise.all(jobs.map(renderOne)));
}

async function renderOne(job: RenderJob): Promise<Rendered> {
  const { style, locale, item, cite, guard } = job;
  const raw = await ask({ style, locale, item, cite });
  if (raw === null) throw new Error(`no citation came back for ${item.id}`);
  return {
    inText: unguard(raw.inText, guard, "text"),
    entryText: unguard(raw.entryText, guard, "text"),
    entryHtml: unguard(tidyEntry(raw.entryHtml), guard, "html"),
  };
}

/** Builds the engines of all shipped styles and locales in the worker, one after the other. */
export async function warmCitations(): Promise<void> {
  for (const locale of LOCALES) for (const style of STYLES) await ask({ style, locale });
}

/** Ends the worker; the next rendering starts a new one. Citations that wait fail. */
export async function closeCitations(): Promise<void> {
  const { worker } = pool();
  fail(new Error("the citation engine was closed"));
  await worker?.terminate();
}

function ask(task: Task): Promise<Raw | null> {
  const { item, cite, style, locale } = task;
  const state = pool();
  const worker = state.worker ?? start();
  const id = state.nextId;
  state.nextId += 1;
  return new Promise((resolve, reject) => {
    state.waiting.set(id, { resolve, reject });
    worker.ref();
    watch();
    worker.postMessage(
      item === undefined ? { id, warm: { style, locale } } : { id, job: { style, locale, item, cite } },
    );
  });
}

function start(): Worker {
  const state = pool();
  // Not an import: a bundler would follow it and try to pack the thread's file.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const styles = join(process.cwd(), "domain", "citation", "styles");
  const worker = new Worker(join(process.cwd(), "citing", "worker.mjs"), { workerData: { styles } });
  worker.on("message", take);
  worker.on("error", (error) => fail(error));
  worker.on("exit", () => {
    if (state.worker === worker) fail(new Error("the citation engine ended"));
  });
  worker.unref();
  state.worker = worker;
  return worker;
}

function take({ id, built, result, error }: Answer): void {
  const state = pool();
  state.builds += built;
  const asked = state.waiting.get(id);
  state.waiting.delete(id);
  if (error === undefined) asked?.resolve(result ?? null);
  else asked?.reject(new Error(error));
  watch();
  // An idle engine keeps no script alive.
  if (state.waiting.size === 0) state.worker?.unref();
}

// Armed anew by each question and each answer: only a silent engine meets it.
function watch(): void {
  const state = pool();
  if (state.watch !== null) clearTimeout(state.watch);
  state.watch = null;
  if (state.waiting.size === 0) return;
  state.watch = setTimeout(() => {
    const { worker } = state;
    fail(new Error("the citation engine did not answer"));
    void worker?.terminate();
  }, SILENCE_MS);
}

function fail(cause: Error): void {
  const state = pool();
  state.worker = null;
  const waiting = [...state.waiting.values()];
  state.waiting.clear();
  if (state.watch !== null) clearTimeout(state.watch);
  state.watch = null;
  for (const { reject } of waiting) reject(cause);
}
