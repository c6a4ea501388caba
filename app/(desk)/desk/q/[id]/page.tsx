import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { endWork, giveWork, putAway } from "@/app/(desk)/desk/_standing/actions";
import { threadActs } from "@/app/(desk)/desk/threads/acts";
import { fieldsOf } from "@/app/(desk)/desk/threads/fields";
import { textsOfQuote } from "@/app/(desk)/desk/threads/texts";
import { Editor } from "@/components/desk/editor/editor";
import { editorHead, SubmitForm } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { CorrectLink } from "@/components/desk/record/correct-link";
import { PutAway } from "@/components/desk/record/put-away";
import { Work } from "@/components/desk/record/work";
import { ThreadList } from "@/components/desk/threads/threads";
import { readId } from "@/domain/ids";
import { threadsOf } from "@/queries/desk/annotations";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import * as actions from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ w?: string | string[] }> };

export default async function QuotePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  const threads = editor ? await threadsOf(member, editor.id) : null;
  if (!editor || !threads) notFound();
  const now = new Date().toISOString();
  const { w } = await searchParams;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      {...editorHead({ editor, lang, t })}
      acts={
        <>
          <CorrectLink {...{ t }} kind="quote" record={editor} role={member.role} />
          <SubmitForm {...{ editor, lang, t }} submit={actions.submit} />
        </>
      }
      keys={[
        [["j", "k"], t.editor.keys.rows],
        [["p"], t.editor.keys.attach],
        [["o"], t.editor.keys.origins],
        [["v"], t.editor.keys.evidence],
        [["s"], t.editor.keys.search],
        [["m"], t.editor.keys.comment],
      ]}
    >
      <Editor
        {...{ editor, hasKeys, lang, t }}
        suggested={(await suggestionsFor(member, editor)).length}
        wordingOf={typeof w === "string" ? w : undefined}
        today={now.slice(0, 10)}
        actions={{
          saveSaid: actions.saveSaid,
          saveDating: actions.saveDating,
          judgement: { begin: actions.beginJudgement, change: actions.changeJudgement },
          evidence: { change: actions.editEvidence, withdraw: actions.withdrawEvidence },
          logSearch: actions.logSearch,
          logContact: actions.logContact,
        }}
      >
        <ThreadList
          {...{ threads, now, hasKeys, lang, t }}
          page={`/desk/q/${editor.id}`}
          texts={textsOfQuote(editor)}
          fields={fieldsOf("quote", t)}
          actions={threadActs}
        />
        <Work
          {...{ lang, t }}
          record={editor.id}
          work={editor.work}
          me={member.id}
          actions={{ give: giveWork, end: endWork }}
        />
        <PutAway {...{ t }} record={editor} withdraw={putAway} />
      </Editor>
    </DeskFrame>
  );
}
