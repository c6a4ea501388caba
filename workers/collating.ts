import type { Progress } from "@/domain/collation/alignment/align";
import { collate, refusalsOf } from "@/domain/collation/collate";
import { isAlignedInPlace } from "@/domain/collation/limits";
import { type Collation, IGNORED, type Ignored, type Witness } from "@/domain/collation/types";
import { type Result, refuse } from "@/domain/refusal";
import { type Asking, answerOf, type Bounds, longThread } from "./thread";
import { type Work, worksOf } from "./works";

/** Collations that may wait or be made at once. */
export const MOST_OPEN = 10;
/** The largest one accepted takes some seconds. */
export const LIMIT_MS = 60_000;

const BOUNDS: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "collating-busy", field: "witnesses" },
  late: { kind: "limited", rule: "collating-late", field: "witnesses" },
};

const thread = longThread<Progress>("collating", LIMIT_MS);

/**
 * Collates printings, many or long ones in the thread of collation, and tells how far it has come. Refused as
 * `collate` does, and at `witnesses` as `limited`: `collating-busy` where too many wait, `collating-late`
 * where it takes too long.
 */
export async function collateInThread(
  witnesses: readonly Witness[],
  lang: string,
  ignored: Ignored = IGNORED,
  asking?: Asking<Progress>,
): Promise<Result<Collation>> {
  const refusals = refusalsOf(witnesses, lang);
  if (refusals.length > 0) return refuse(...refusals);
  if (isAlignedInPlace(witnesses)) return collate(witnesses, lang, ignored, asking?.onProgress);
  const asked = { work: "collation" as const, question: { witnesses, lang, ignored } };
  const answer = await answerOf(thread, asked, BOUNDS, asking);
  return answer.ok ? answer.value : answer;
}

/** Tables that are kept, or still made. */
const MOST_KEPT = 20;
const collations = worksOf<Collation, Progress>("collations", {
  most: MOST_KEPT,
  stopped: { kind: "conflict", rule: "collating-stopped" },
});

/** The same as one work for all pages that show it, those of readers and, for a `member`, those of the desk. */
export const collationOf = (
  witnesses: readonly Witness[],
  lang: string,
  ignored: Ignored,
  member?: string,
): Work<Collation, Progress> =>
  collations(
    [witnesses, lang, ignored],
    (asking) => collateInThread(witnesses, lang, ignored, asking),
    member,
  );

/** Ends the thread; the next long collation starts a new one. */
export const closeCollating = (): Promise<void> => thread.close();
