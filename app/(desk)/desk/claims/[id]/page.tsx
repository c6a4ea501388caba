import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import * as discussing from "@/app/(desk)/desk/threads/actions";
import { ClaimEditorView } from "@/components/desk/claim/editor";
import { claimHead, SubmitClaim } from "@/components/desk/claim/head";
import { Work } from "@/components/desk/claim/work";
import { DeskFrame } from "@/components/desk/frame";
import { ThreadList } from "@/components/desk/threads/threads";
import { readId } from "@/domain/ids";
import { threadsOf } from "@/queries/desk/annotations";
import { claimEditor } from "@/queries/desk/claim-editor";
import * as actions from "../actions";
import { fieldsOf, textsOf } from "../threads-on";

export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const claim = read.ok ? await claimEditor(member, read.id) : null;
  const threads = claim ? await threadsOf(member, claim.id) : null;
  if (!claim || !threads) notFound();
  const now = new Date().toISOString();
  const words = t.claimDesk;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      {...claimHead({ claim, lang, t })}
      acts={<SubmitClaim {...{ claim, lang, t }} submit={actions.submit} />}
      keys={[
        [["v"], words.keys.evidence],
        [["s"], words.keys.search],
        [["m"], words.keys.comment],
      ]}
    >
      <ClaimEditorView
        {...{ claim, hasKeys, lang, t }}
        today={now.slice(0, 10)}
        actions={{
          save: actions.saveClaim,
          removeOccurrence: actions.removeOccurrence,
          unlink: actions.unlinkClaim,
          judgement: { begin: actions.beginJudgement, change: actions.changeJudgement },
          evidence: { change: actions.editEvidence, withdraw: actions.withdrawEvidence },
          logSearch: actions.logSearch,
          logContact: actions.logContact,
        }}
      >
        <ThreadList
          {...{ threads, now, lang, t }}
          page={`/desk/claims/${claim.id}`}
          texts={textsOf(claim)}
          fields={fieldsOf(t)}
          actions={{
            write: discussing.writeRemark,
            reply: discussing.replyToRemark,
            edit: discussing.editRemark,
            resolve: discussing.resolveThread,
            reopen: discussing.reopenThread,
          }}
        />
        <Work
          {...{ lang, t }}
          record={claim.id}
          work={claim.work}
          me={member.id}
          actions={{ give: actions.giveWork, end: actions.endWork }}
        />
      </ClaimEditorView>
    </DeskFrame>
  );
}
