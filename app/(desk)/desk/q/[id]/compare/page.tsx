import { notFound } from "next/navigation";
import type { Asked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Compare } from "@/components/desk/compare/compare";
import { CompareActs, CompareMeta } from "@/components/desk/compare/head";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { readDeskCompare } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { readId } from "@/domain/ids";
import type { Messages } from "@/messages/messages";
import { deskComparison } from "@/queries/desk/comparison";
import * as actions from "./actions";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function ComparePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const asked = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
  const address = readDeskCompare(new URLSearchParams(asked));
  const comparison = read.ok ? await deskComparison(member, read.id, address) : null;
  if (!comparison) notFound();
  const words = t.compareDesk;
  const { editor } = comparison;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={words.title}
      crumb={
        <>
          <a href={`/desk/q/${editor.id}#pri`}>{quoteTitle({ editor, lang, t })}</a> / {words.crumb}
        </>
      }
      meta={<CompareMeta {...{ comparison, lang, t }} />}
      acts={<CompareActs {...{ comparison, hasKeys, lang, t }} />}
      keys={keysOf(comparison, t)}
    >
      <Compare {...{ comparison, actions, lang, t }} />
    </DeskFrame>
  );
}

/** The keys that do something on the page as it stands. */
function keysOf(
  { opened, editor: { isEditable }, phrases, differences, canUndo }: DeskComparison,
  { compareDesk: { keys } }: Messages,
): [string[], string][] {
  const count = differences.all.length;
  const ifSo = (is: boolean, ...rows: [string[], string][]) => (is ? rows : []);
  return [
    ...ifSo(opened !== null, [["j", "k"], keys.stretches]),
    ...ifSo(
      opened !== null && isEditable,
      [["1–9"], keys.numbers],
      [["[", "]", "{", "}"], keys.edges],
      [["a"], keys.assign],
    ),
    ...ifSo(!opened && count > 1, [["n", "p"], keys.differences]),
    ...ifSo(!opened && isEditable && count > 0, [["a", "Enter"], keys.save]),
    ...ifSo(!opened, [["b"], keys.base]),
    ...ifSo(isEditable && phrases.length > 1, [["+"], keys.merge]),
    ...ifSo(isEditable && phrases.length > 0, [["-"], keys.split]),
    ...ifSo(canUndo, [["u"], keys.undo]),
  ];
}
