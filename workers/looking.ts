import { type Reanchored, reanchored } from "@/domain/reanchor/reanchor";
import { inContext, type Sought } from "@/domain/reanchor/weigh";
import { ok, type Result, refuse } from "@/domain/refusal";
import { isLate, threadOf } from "./thread";

type Question = { text: string; passages: readonly Sought[] };

/** Searches that may wait or be made at once. */
export const MOST_OPEN = 10;
/** The largest one accepted takes some seconds. */
export const LIMIT_MS = 30_000;
/** Units of text that are searched where they are: some ten milliseconds (docs/decisions/018). */
const MOST_UNITS_IN_PLACE = 20_000;

const thread = threadOf<Question, string>("looking", {
  file: "workers/looking-worker.mjs",
  limitMs: LIMIT_MS,
});

/**
 * Looks for passages of earlier copies in a newer one, many or long ones in the thread of looking. Refused at
 * `capture` as `limited`: `looking-busy` where too many wait, `looking-late` where it takes too long.
 */
export async function lookFor(text: string, passages: readonly Sought[]): Promise<Result<Reanchored[]>> {
  const sought = passages.reduce((sum, one) => sum + inContext(one).length, 0);
  if (text.length + sought <= MOST_UNITS_IN_PLACE) return ok(reanchored(text, passages));
  if (thread.open >= MOST_OPEN) return refuse({ kind: "limited", rule: "looking-busy", field: "capture" });
  try {
    return ok(JSON.parse(await thread.ask({ text, passages: passages.map(bare) })) as Reanchored[]);
  } catch (cause) {
    if (!isLate(cause)) throw cause;
    return refuse({ kind: "limited", rule: "looking-late", field: "capture" });
  }
}

/** Ends the thread; the next long search starts a new one. */
export const closeLooking = (): Promise<void> => thread.close();

// A row of a table has more in it than the thread needs.
const bare = ({ exact, prefix, suffix, start, end, lang }: Sought): Sought => ({
  ...{ exact, prefix, suffix, start, end, lang },
});
