import type { Match } from "@/domain/finding/match";
import { type KnownWords, MOST_ALIGNED, nearest } from "@/domain/finding/nearest";
import { prepared } from "@/domain/finding/overlap";
import { ok, type Result } from "@/domain/refusal";
import { type Asking, answerOf, type Bounds, type LongThread, longThread } from "./thread";

/** Searches that may wait or be made at once. */
export const MOST_OPEN = 10;
/** The largest one accepted takes a second. */
export const LIMIT_MS = 10_000;
/** Characters of printings, and pairs of words, that are compared in place: some ten milliseconds each (decision 015). */
const MOST_CHARACTERS = 30_000;
const MOST_PAIRS = 100_000;

const BOUNDS: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "finding-busy", field: "q" },
  late: { kind: "limited", rule: "finding-late", field: "q" },
};

const thread = longThread("finding", LIMIT_MS);

/** The thread in which long ones are compared, with its bounds. */
type Where = { thread: LongThread; bounds: Bounds; asking?: Asking };

/**
 * The printings nearest to some words, of those that may be; long ones are compared in the thread of finding, or in
 * another one with its own bounds. Refused as `limited`: `finding-busy` where too many wait, `finding-late` where it takes too long.
 */
export async function nearestTo<T extends KnownWords>(
  text: string,
  known: readonly T[],
  { thread: asked, bounds, asking }: Where = { thread, bounds: BOUNDS },
): Promise<Result<(T & { match: Match })[]>> {
  if (isShort(text, known)) return ok(nearest(prepared(text), known));
  const found = await answerOf(asked, { work: "nearest", question: { text, known } }, bounds, asking);
  if (!found.ok) return found;
  return ok(
    found.value.flatMap(({ id, match }) =>
      known.filter((one) => one.id === id).map((one) => ({ ...one, match })),
    ),
  );
}

/** Ends the thread; the next long search starts a new one. */
export const closeFinding = (): Promise<void> => thread.close();

// Words are as long in what is compared as in the text.
function isShort(text: string, known: readonly KnownWords[]): boolean {
  const lengths = known.map(({ exact }) => exact.length).sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  if (text.length + sum(lengths) > MOST_CHARACTERS) return false;
  const units = prepared(text).units.length;
  const aligned = sum(lengths.slice(0, MOST_ALIGNED)) * (units / Math.max(1, text.length));
  return units * aligned <= MOST_PAIRS;
}
