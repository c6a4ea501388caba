import { notFound } from "next/navigation";
import type { Asked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Compare } from "@/components/desk/compare/compare";
import { CompareActs, CompareMeta } from "@/components/desk/compare/head";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { readDeskCompare } from "@/domain/desk/compare/address";
import { readId } from "@/domain/ids";
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
  const { editor, opened } = comparison;
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
      keys={
        opened
          ? [
              [["j", "k"], words.keys.stretches],
              [["1", "9"], words.keys.numbers],
              [["[", "]", "{", "}"], words.keys.edges],
              [["a"], words.keys.save],
              [["u"], words.keys.undo],
            ]
          : [
              [["n", "p"], words.keys.differences],
              [["a", "Enter"], words.keys.save],
              [["b"], words.keys.base],
              [["+"], words.keys.merge],
              [["-"], words.keys.split],
              [["u"], words.keys.undo],
            ]
      }
    >
      <Compare {...{ comparison, actions, hasKeys, lang, t }} />
    </DeskFrame>
  );
}
