import "server-only";
import { shownTable } from "@/domain/collation/shown";
import type { Collation, Ignored } from "@/domain/collation/types";
import { type ComparedGroup, fittingOf } from "@/domain/public/compared";
import type { PrintingGroup } from "@/domain/public/printing-groups";
import { collateInThread } from "@/workers/collating";

/** The printings of each group with their table, as far as it is made on the way: a page that is asked for often. */
export const shownGroups = (groups: readonly PrintingGroup[]): ComparedGroup[] =>
  groups.map((group) => {
    const { witnesses, ...left } = fittingOf(group);
    return {
      ...group,
      ...left,
      ...withTable(witnesses.length < 2 ? undefined : shownTable(witnesses, group.lang)),
    };
  });

/** The printings of each group aligned, long ones in a thread; those of a group of one are nothing to compare. */
export const comparedGroups = (
  groups: readonly PrintingGroup[],
  ignored: Ignored,
): Promise<ComparedGroup[]> =>
  Promise.all(
    groups.map(async (group) => {
      const { witnesses, ...left } = fittingOf(group);
      if (witnesses.length < 2) return { ...group, ...left };
      const collated = await collateInThread(witnesses, group.lang, ignored);
      return { ...group, ...left, ...withTable(collated.ok ? collated.value : undefined) };
    }),
  );

const withTable = (table: Collation | undefined) => (table ? { table } : {});
