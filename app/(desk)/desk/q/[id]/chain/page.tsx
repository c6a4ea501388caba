import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { FocusOn } from "@/components/desk/compare/focus";
import { quoteTitle } from "@/components/desk/editor/head";
import { Facts } from "@/components/desk/editor/printings";
import { DeskFrame } from "@/components/desk/frame";
import { Recorded } from "@/components/desk/printing/recorded";
import { Suggestions, suggestionAt } from "@/components/desk/printing/suggestions";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import * as actions from "./actions";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function ChainPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable) notFound();
  const suggestions = await suggestionsFor(member, editor);
  const asked = /^[1-9]\d{0,2}$/.exec(one((await searchParams).at) ?? "")?.[0];
  // One decision may settle others too: the last one left stands for those behind it.
  const at = asked === undefined ? 0 : Math.min(Number(asked), suggestions.length);
  const { keys, title } = t.suggest;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={title}
      crumb={<a href={`/desk/q/${editor.id}#pri`}>{quoteTitle({ editor, lang, t })}</a>}
      keys={
        suggestions.length === 0
          ? []
          : [
              [["j", "k"], keys.rows],
              [["a"], keys.confirm],
              [["x"], keys.dismiss],
            ]
      }
    >
      {at > 0 ? <FocusOn selector={`#${suggestionAt(at)}`} step={`${at} ${suggestions.length}`} /> : null}
      <Facts {...{ editor, lang, t }} />
      <Suggestions {...{ editor, suggestions, hasKeys, lang, t }} actions={actions} />
      <Recorded {...{ editor, lang, t }} />
    </DeskFrame>
  );
}
