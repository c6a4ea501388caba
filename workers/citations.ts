import { join } from "node:path";
import { tidyEntry } from "@/domain/citation/formatted/entry";
import { unguard } from "@/domain/citation/formatted/guard";
import type { Rendered, RenderJob } from "@/domain/citation/formatted/jobs";
import { LOCALES, STYLES } from "@/domain/citation/formatted/styles";
import { ok, type Result, refuse } from "@/domain/refusal";
import { threadOf } from "./thread";

type Task = Pick<RenderJob, "style" | "locale"> & Partial<Pick<RenderJob, "item" | "cite">>;
type Raw = { inText: string; entryText: string; entryHtml: string };
type Answer = { built: number; result: Raw | null };

/** Citations that may wait at once; more are refused, so that a reader is never kept in a queue. */
export const MOST_WAITING = 3_000;

const engine = threadOf<Task, Answer>("citations", {
  file: "workers/citations-worker.mjs",
  limitMs: 60_000,
  workerData: { styles: join(process.cwd(), "domain", "citation", "styles") },
});
let builds = 0;

/** How many engines were built in the worker so far, and how many citations wait for it. */
export function citingState(): { builds: number; waiting: number } {
  return { builds, waiting: engine.open };
}

/**
 * Renders citations in the worker thread, in the order given. Refused as `limited` (rule `citations-busy`)
 * when too many wait already; a failure of the engine is thrown, with its words.
 */
export async function renderCitations(jobs: readonly RenderJob[]): Promise<Result<Rendered[]>> {
  if (engine.open + jobs.length > MOST_WAITING) {
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
export const closeCitations = (): Promise<void> => engine.close();

async function ask(task: Task): Promise<Raw | null> {
  const { built, result } = await engine.ask(task);
  builds += built;
  return result;
}
