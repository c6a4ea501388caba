import "server-only";
import type { Progress } from "@/domain/collation/alignment/align";
import { comparing } from "@/domain/collation/analysis/apparatus";
import { shownTable } from "@/domain/collation/shown";
import type { Ignored } from "@/domain/collation/types";
import { type ComparedGroup, fittingOf } from "@/domain/public/compared";
import type { PrintingGroup } from "@/domain/public/printing-groups";
import { isStopped } from "@/domain/refusal";
import { collationOf } from "@/workers/collating";
import { inSlices } from "@/workers/slices";
import { madeSoon, wasBusy } from "@/workers/works";

/** The printings of each group with their table, as far as it is made on the way: for a page asked for often. */
export const shownGroups = (groups: readonly PrintingGroup[]): ComparedGroup[] =>
  groups.map((group) => {
    const { witnesses, ...left } = fittingOf(group);
    const table = witnesses.length < 2 ? undefined : shownTable(witnesses, group.lang);
    return { ...group, ...left, ...(table ? { table } : {}) };
  });

const NOT_BEGUN = { done: 0, all: 0 };
const doneOf = ({ pairs, pairsOfAll, joins, joinsOfAll }: Progress) => ({
  done: pairs + joins,
  all: pairsOfAll + joinsOfAll,
});

/**
 * The printings of each group aligned, long ones in a thread, and what differs worked out in slices; those of a group
 * of one are nothing to compare. A table that takes longer goes on being made, and is `pending` until it is asked for
 * again. A `member` of the desk may stop waiting for it.
 */
export const comparedGroups = (
  groups: readonly PrintingGroup[],
  ignored: Ignored,
  member?: string,
): Promise<ComparedGroup[]> =>
  Promise.all(
    groups.map(async (group): Promise<ComparedGroup> => {
      const { witnesses, ...left } = fittingOf(group);
      if (witnesses.length < 2) return { ...group, ...left };
      const work = collationOf(witnesses, group.lang, ignored, member);
      const made = await madeSoon(work);
      if (made === null) {
        const done = work.progress ? doneOf(work.progress) : NOT_BEGUN;
        return { ...group, ...left, pending: { ...done, work: work.key } };
      }
      if (made.ok) {
        await inSlices(comparing(made.value, group.base.siglum));
        return { ...group, ...left, table: made.value };
      }
      const stopped = made.refusals.find(isStopped);
      if (stopped) return { ...group, ...left, stopped };
      if (wasBusy(made)) return { ...group, ...left, pending: NOT_BEGUN };
      return { ...group, tooMany: [], tooLong: group.printings };
    }),
  );
