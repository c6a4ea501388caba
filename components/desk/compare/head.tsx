import { Key } from "@/components/desk/key";
import type { Context } from "@/components/public/parts/context";
import { deskCompareHref } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { groupName } from "./switches";

type Props = Context & { comparison: DeskComparison };

/** How many printings are compared, and how far their differences are decided: nothing of that without a table. */
export function CompareMeta({ comparison, lang, t }: Props) {
  const { group, differences } = comparison;
  const words = t.compareDesk;
  if (!group) return null;
  const recorded = differences.all.flatMap((one) => one.recorded ?? []);
  const weighed = (weight: string) => recorded.filter((one) => one.materiality === weight).length;
  const facts = [
    words.counts(differences.all.length, recorded.length),
    ...(weighed("material") > 0 ? [words.material(weighed("material"))] : []),
    ...(weighed("undetermined") > 0 ? [words.undetermined(weighed("undetermined"))] : []),
  ];
  return (
    <>
      <span>{words.printingsIn(group.printings.length, groupName(group, { lang, t }))}</span>
      {group.table ? <span>{facts.join(", ")}</span> : null}
    </>
  );
}

/** To the difference before and the one after, round and round. */
export function CompareActs({ comparison, hasKeys, t }: Props & { hasKeys: boolean }) {
  const { differences, current, address, editor, opened } = comparison;
  const words = t.compareDesk;
  const count = differences.all.length;
  if (count < 2 || opened) return null;
  const at = current?.number ?? 1;
  const href = (number: number) =>
    `${deskCompareHref(editor.id, { ...address, difference: ((number - 1 + count) % count) + 1 })}#difference`;
  return (
    <>
      <a className="btn" href={href(at - 1)} data-key="p">
        {words.previous} {hasKeys ? <Key name="p" /> : null}
      </a>
      <a className="btn" href={href(at + 1)} data-key="n">
        {words.next} {hasKeys ? <Key name="n" /> : null}
      </a>
    </>
  );
}
