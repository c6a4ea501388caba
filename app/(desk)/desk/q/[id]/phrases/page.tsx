import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { Phrases } from "@/components/desk/phrases/phrases";
import { readId } from "@/domain/ids";
import { phrasesPage } from "@/queries/desk/phrases";
import { quoteEditor } from "@/queries/desk/quote-editor";
import * as actions from "./actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ base?: string | string[] }> };

export default async function PhrasesOfQuote({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const { base } = await searchParams;
  const asked = typeof base === "string" ? base : undefined;
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  const page = editor ? await phrasesPage(member, editor.id, asked) : null;
  if (!editor || !page) notFound();
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.phrases.title}
      crumb={<a href={`/desk/q/${editor.id}#pri`}>{quoteTitle({ editor, lang, t })}</a>}
    >
      <Phrases
        {...{ page, lang, t }}
        actions={{
          ...{ divide: actions.divide, split: actions.split, join: actions.join },
          ...{
            add: actions.add,
            assign: actions.assign,
            move: actions.move,
            name: actions.name,
            undo: actions.undo,
          },
        }}
      />
    </DeskFrame>
  );
}
