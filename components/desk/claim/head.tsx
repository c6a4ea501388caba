import { Along, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { RecordMeta } from "@/components/desk/record/record-meta";
import { type Context, plain } from "@/components/public/parts/context";
import type { ClaimEditor } from "@/domain/desk/claim-editor";

type Props = Context & { claim: ClaimEditor };

/** Title, way back and state of a claim, for the frame. */
export function claimHead({ claim, lang, t }: Props) {
  const words = t.claimDesk;
  return {
    title: plain(claim.text, lang),
    crumb: (
      <>
        <a href="/desk/claims">{words.crumb}</a> / {words.claim} <span className="mono">{claim.id}</span>
      </>
    ),
    meta: <RecordMeta record={claim} {...{ lang, t }} />,
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
          value={claim.state.opened ?? "update"}
        />
      ) : null}
      <Submit isMain {...(claim.failures.length > 0 ? { barredBy: "why" } : {})}>
        {t.editor.submit}
      </Submit>
    </DeskForm>
  );
}
