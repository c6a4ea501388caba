import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Editor } from "@/components/desk/editor/editor";
import { editorHead, SubmitForm } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import * as actions from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ w?: string | string[] }> };

export default async function QuotePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor) notFound();
  const { w } = await searchParams;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      {...editorHead({ editor, lang, t })}
      acts={<SubmitForm {...{ editor, lang, t }} submit={actions.submit} />}
      keys={[
        [["j", "k"], t.editor.keys.rows],
        [["p"], t.editor.keys.attach],
        [["v"], t.editor.keys.evidence],
        [["s"], t.editor.keys.search],
      ]}
    >
      <Editor
        {...{ editor, hasKeys, lang, t }}
        wordingOf={typeof w === "string" ? w : undefined}
        today={new Date().toISOString().slice(0, 10)}
        actions={{
          saveSaid: actions.saveSaid,
          saveDating: actions.saveDating,
          judgement: { begin: actions.beginJudgement, change: actions.changeJudgement },
          evidence: { change: actions.editEvidence, withdraw: actions.withdrawEvidence },
          logSearch: actions.logSearch,
          logContact: actions.logContact,
        }}
      />
    </DeskFrame>
  );
}
