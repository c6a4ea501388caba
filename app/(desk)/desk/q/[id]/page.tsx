import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { endWork, giveWork, putAway } from "@/app/(desk)/desk/_standing/actions";
import { leadOn } from "@/app/(desk)/desk/merges/page-of";
import { threadActs } from "@/app/(desk)/desk/threads/acts";
import { fieldsOf } from "@/app/(desk)/desk/threads/fields";
import { textsOfQuote } from "@/app/(desk)/desk/threads/texts";
import { Editor } from "@/components/desk/editor/editor";
import { editorHead, SubmitForm } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { Merges } from "@/components/desk/merge/merges";
import { CorrectLink } from "@/components/desk/record/correct-link";
import { PutAway } from "@/components/desk/record/put-away";
import { Work } from "@/components/desk/record/work";
import { ThreadList } from "@/components/desk/threads/threads";
import { mayMerge } from "@/domain/access/policies";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import { readId } from "@/domain/ids";
import type { Messages } from "@/messages/messages";
import { threadsOf } from "@/queries/desk/annotations";
import { mergesOf } from "@/queries/desk/merging/merges";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import * as actions from "../actions";

/** What keys do here. */
const keysOf = (editor: QuoteEditor, t: Messages): [string[], string][] => [
  [["j", "k"], t.editor.keys.rows],
  [["p"], t.editor.keys.attach],
  ...severalKeys(editor, t),
  [["v"], t.editor.keys.evidence],
  [["s"], t.editor.keys.search],
  [["m"], t.editor.keys.comment],
];

/** The keys that need several printings. */
function severalKeys({ printings, isEditable }: QuoteEditor, t: Messages): [string[], string][] {
  if (printings.length < 2) return [];
  const compare: [string[], string] = [["c"], t.desk.sheet.does.compare];
  return isEditable ? [compare, [["o"], t.editor.keys.origins]] : [compare];
}

const ACTIONS = {
  saveSaid: actions.saveSaid,
  saveDating: actions.saveDating,
  judgement: { begin: actions.beginJudgement, change: actions.changeJudgement },
  evidence: { change: actions.editEvidence, withdraw: actions.withdrawEvidence },
  logSearch: actions.logSearch,
  logContact: actions.logContact,
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ w?: string | string[] }> };

export default async function QuotePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const { id } = await params;
  await leadOn(member, "quote", id);
  const read = readId(id);
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
      keys={keysOf(editor, t)}
    >
      <Editor
        {...{ editor, hasKeys, lang, t }}
        suggested={(await suggestionsFor(member, editor)).length}
        wordingOf={typeof w === "string" ? w : undefined}
        today={now.slice(0, 10)}
        actions={ACTIONS}
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
        <Merges
          {...{ lang, t }}
          kind="quote"
          id={editor.id}
          merges={await mergesOf(member, "quote", editor.id)}
          mayMerge={mayMerge(member) === null && editor.isEditable}
        />
        <PutAway {...{ t }} record={editor} withdraw={putAway} />
      </Editor>
    </DeskFrame>
  );
}
