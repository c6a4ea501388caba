import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { quoteTitle } from "@/components/desk/editor/head";
import { Facts } from "@/components/desk/editor/printings";
import { DeskFrame } from "@/components/desk/frame";
import { Suggestions } from "@/components/desk/printing/suggestions";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import * as actions from "./actions";

type Props = { params: Promise<{ id: string }> };

export default async function ChainPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable) notFound();
  const suggestions = await suggestionsFor(member, editor);
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
      <Facts {...{ editor, lang, t }} />
      <Suggestions {...{ editor, suggestions, hasKeys, lang, t }} actions={actions} />
    </DeskFrame>
  );
}
