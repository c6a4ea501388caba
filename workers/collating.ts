import type { Progress } from "@/domain/collation/alignment/align";
import { collate, refusalsOf } from "@/domain/collation/collate";
import { isAlignedInPlace } from "@/domain/collation/limits";
import { type Collation, IGNORED, type Ignored, type Witness } from "@/domain/collation/types";
import { type Result, refuse } from "@/domain/refusal";
import { isLate, threadOf } from "./thread";

type Question = { witnesses: readonly Witness[]; lang: string; ignored: Ignored };

/** Collations that may wait or be made at once. */
export const MOST_OPEN = 10;
/** The largest one accepted takes some seconds. */
export const LIMIT_MS = 60_000;

const thread = threadOf<Question, string, Progress>("collating", {
  file: "workers/collating-worker.mjs",
  limitMs: LIMIT_MS,
});

/**
 * Collates printings, many or long ones in the thread of collation, and tells how far it has come. Refused as
 * `collate` does, and at `witnesses` as `limited`: `collating-busy` where too many wait, `collating-late`
 * where it takes too long.
 */
export async function collateInThread(
  witnesses: readonly Witness[],
  lang: string,
  ignored: Ignored = IGNORED,
  onProgress?: (progress: Progress) => void,
): Promise<Result<Collation>> {
  const refusals = refusalsOf(witnesses, lang);
  if (refusals.length > 0) return refuse(...refusals);
  if (isAlignedInPlace(witnesses)) return collate(witnesses, lang, ignored, onProgress);
  if (thread.open >= MOST_OPEN) {
    return refuse({ kind: "limited", rule: "collating-busy", field: "witnesses" });
  }
  try {
    const answer = await thread.ask({ witnesses, lang, ignored }, onProgress);
    return JSON.parse(answer) as Result<Collation>;
  } catch (cause) {
    if (!isLate(cause)) throw cause;
    return refuse({ kind: "limited", rule: "collating-late", field: "witnesses" });
  }
}

/** Ends the thread; the next long collation starts a new one. */
export const closeCollating = (): Promise<void> => thread.close();
