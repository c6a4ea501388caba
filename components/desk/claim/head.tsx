import { Along, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import { type Context, plain } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { ClaimEditor } from "@/domain/desk/claim-editor";

type Props = Context & { claim: ClaimEditor };

/** Title, way back and state of a claim, for the frame. */
export function claimHead({ claim, lang, t }: Props) {
  const words = t.claimDesk;
  const { edition, proposal, openThreads } = claim.state;
  return {
    title: plain(claim.text, lang),
    crumb: (
      <>
        <a href="/desk/claims">{words.crumb}</a> / {words.claim} <span className="mono">{claim.id}</span>
      </>
    ),
    meta: (
      <>
        <span className="st">
          <Icon name={proposal?.state === "changes_requested" ? "speech" : proposal ? "eye" : "draft"} />
          {proposal ? (
            <a href={`/desk/proposals/${proposal.id}`}>
              {edition?.isRetracted
                ? t.record.tombstone.retracted
                : t.vocabulary.proposalState[proposal.state]}
            </a>
          ) : claim.isWithdrawn ? (
            words.withdrawn
          ) : (
            words.draft
          )}
        </span>
        <span>
          {edition
            ? t.editor.lastEdition(edition.number, edtfInWords(edition.sealedAt.slice(0, 10), lang))
            : t.editor.notPublic}
        </span>
        {openThreads > 0 ? <a href="#threads">{t.editor.threads(openThreads)}</a> : null}
        {claim.practice ? <span>{t.queue.practice}</span> : null}
        {claim.isEditable ? null : <span>{t.editor.readOnly}</span>}
      </>
    ),
  };
}

/** Freezes the claim as a proposal; while a guard fails the button leads to what is missing. */
export function SubmitClaim({ claim, submit, t }: Props & { submit: FormAction }) {
  if (!claim.maySubmit) return null;
  if (claim.practice) return <p className="lbl">{t.editor.neverPublic}</p>;
  const { update, correction, clarification } = t.vocabulary.change;
  return (
    <DeskForm id="submit-form" action={submit} className="submit">
      <Along fields={{ record: claim.id }} />
      {claim.state.edition ? (
        <SelectField
          name="change"
          label={t.editor.change}
          options={optionsOf({ update, correction, clarification })}
          value="update"
        />
      ) : null}
      <Submit isMain {...(claim.failures.length > 0 ? { barredBy: "why" } : {})}>
        {t.editor.submit}
      </Submit>
    </DeskForm>
  );
}
