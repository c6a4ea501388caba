import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { endWork, giveWork, putAway } from "@/app/(desk)/desk/_standing/actions";
import { threadActs } from "@/app/(desk)/desk/threads/acts";
import { fieldsOf } from "@/app/(desk)/desk/threads/fields";
import { textsOfClaim } from "@/app/(desk)/desk/threads/texts";
import { ClaimEditorView } from "@/components/desk/claim/editor";
import { claimHead, SubmitClaim } from "@/components/desk/claim/head";
import { DeskFrame } from "@/components/desk/frame";
import { CorrectLink } from "@/components/desk/record/correct-link";
import { PutAway } from "@/components/desk/record/put-away";
import { Work } from "@/components/desk/record/work";
import { ThreadList } from "@/components/desk/threads/threads";
import { readId } from "@/domain/ids";
import { threadsOf } from "@/queries/desk/annotations";
import { claimEditor } from "@/queries/desk/claim-editor";
import * as actions from "../actions";

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
      acts={
        <>
          <CorrectLink {...{ t }} kind="claim" record={claim} role={member.role} />
          <SubmitClaim {...{ claim, lang, t }} submit={actions.submit} />
        </>
      }
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
          dropSpeaker: actions.dropSpeaker,
          removeOccurrence: actions.removeOccurrence,
          unlink: actions.unlinkClaim,
          judgement: { begin: actions.beginJudgement, change: actions.changeJudgement },
          evidence: { change: actions.editEvidence, withdraw: actions.withdrawEvidence },
          logSearch: actions.logSearch,
          logContact: actions.logContact,
        }}
      >
        <ThreadList
          {...{ threads, now, hasKeys, lang, t }}
          page={`/desk/claims/${claim.id}`}
          texts={textsOfClaim(claim)}
          fields={fieldsOf("claim", t)}
          actions={threadActs}
        />
        <Work
          {...{ lang, t }}
          record={claim.id}
          work={claim.work}
          me={member.id}
          actions={{ give: giveWork, end: endWork }}
        />
        <PutAway {...{ t }} record={claim} withdraw={putAway} />
      </ClaimEditorView>
    </DeskFrame>
  );
}
