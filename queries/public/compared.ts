import "server-only";
import { shownTable } from "@/domain/collation/shown";
import type { Collation, Ignored, Witness } from "@/domain/collation/types";
import { sha256Hex } from "@/domain/hash";
import { type ComparedGroup, fittingOf } from "@/domain/public/compared";
import type { PrintingGroup } from "@/domain/public/printing-groups";
import type { Result } from "@/domain/refusal";
import { collateInThread } from "@/workers/collating";

/** The printings of each group with their table, as far as it is made on the way: for a page asked for often. */
export const shownGroups = (groups: readonly PrintingGroup[]): ComparedGroup[] =>
  groups.map((group) => {
    const { witnesses, ...left } = fittingOf(group);
    const table = witnesses.length < 2 ? undefined : shownTable(witnesses, group.lang);
    return { ...group, ...left, ...(table ? { table } : {}) };
  });

/** How long a page waits for its tables before it says how far they are. */
const MOST_WAIT_MS = 2_000;

/**
 * The printings of each group aligned, long ones in a thread; those of a group of one are nothing to compare. A
 * table that takes longer goes on being made, and is `pending` until it is asked for again.
 */
export const comparedGroups = (
  groups: readonly PrintingGroup[],
  ignored: Ignored,
): Promise<ComparedGroup[]> =>
  Promise.all(
    groups.map(async (group): Promise<ComparedGroup> => {
      const { witnesses, ...left } = fittingOf(group);
      if (witnesses.length < 2) return { ...group, ...left };
      const work = workOn(witnesses, group.lang, ignored);
      const made = await Promise.race([work.made, late()]);
      if (made === null) return { ...group, ...left, pending: work.progress };
      if (made.ok) return { ...group, ...left, table: made.value };
      const isWaiting = made.refusals.some(({ rule }) => rule === "collating-busy");
      if (isWaiting) return { ...group, ...left, pending: NOT_BEGUN };
      return { ...group, tooMany: [], tooLong: group.printings };
    }),
  );

const late = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), MOST_WAIT_MS).unref();
  });

type Work = { made: Promise<Result<Collation>>; progress: { done: number; all: number } };

const NOT_BEGUN = { done: 0, all: 0 };
/** Works kept, of those asked for last: begun ones, and made ones so that the next page has them. */
const MOST_KEPT = 20;

// On the global object, since the server bundles this module once per route.
const home = globalThis as { attestoCollations?: Map<string, Work> };

function workOn(witnesses: readonly Witness[], lang: string, ignored: Ignored): Work {
  home.attestoCollations ??= new Map();
  const works = home.attestoCollations;
  const key = sha256Hex(JSON.stringify([witnesses, lang, ignored]));
  const known = works.get(key);
  works.delete(key);
  const work = known ?? begun(witnesses, lang, ignored, () => works.delete(key));
  works.set(key, work);
  for (const oldest of works.keys()) if (works.size > MOST_KEPT) works.delete(oldest);
  return work;
}

// What waits behind others, or failed, is asked for anew the next time.
function begun(witnesses: readonly Witness[], lang: string, ignored: Ignored, forget: () => void): Work {
  const work: Work = { made: Promise.resolve({ ok: false, refusals: [] }), progress: NOT_BEGUN };
  work.made = collateInThread(witnesses, lang, ignored, ({ pairs, pairsOfAll, joins, joinsOfAll }) => {
    work.progress = { done: pairs + joins, all: pairsOfAll + joinsOfAll };
  });
  work.made.then(
    (made) => {
      if (!made.ok && made.refusals.some(({ rule }) => rule === "collating-busy")) forget();
    },
    () => forget(),
  );
  return work;
}
