import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import { Visible } from "@/components/public/parts/text";
import type { RecordStanding } from "@/domain/desk/standing";
import { CORRECTION_KINDS } from "@/domain/vocabulary";

type Act = "open" | "close" | "suspend" | "confirm" | "lift";
export type StandingActions = Readonly<Record<Act, FormAction>>;
type Props = Pick<Context, "t"> & { page: RecordStanding; actions: StandingActions };

/** What can be done about a published record: correct or retract it in the open, or take it out of sight. */
export function Standing({ page, actions, t }: Props) {
  const words = t.standing;
  const isRetracting = page.correction?.kind === "retraction" && page.proposal?.change === "retraction";
  return (
    <div className="standing">
      <section className="sec">
        <h2>{words.correct}</h2>
        {page.correction ? (
          <>
            <p>{words.isOpen(t.vocabulary.change[page.correction.kind])}</p>
            <p className="note">
              <Visible text={page.correction.wrong} t={t} />
            </p>
            {isRetracting ? <UnderWay {...{ page, t }} says={page.isEditor ? words.goesToo : ""} /> : null}
            {page.isEditor ? <Button act="close" {...{ page, actions, t }} /> : null}
          </>
        ) : page.isRetracted ? (
          <p>{words.isRetracted}</p>
        ) : page.isEditor ? (
          <Open {...{ page, actions, t }} />
        ) : (
          <p>{words.editorsOnly}</p>
        )}
      </section>
      <section className="sec">
        <h2>{words.suspend}</h2>
        {page.suspension ? (
          <>
            <p>
              {page.suspension.lapsesAt
                ? words.lapses(page.suspension.lapsesAt.slice(0, 16).replace("T", " "))
                : words.confirmed}
            </p>
            <p className="note warn">
              <Visible text={page.suspension.reason} t={t} />
            </p>
            {page.mayConfirm ? <Button act="confirm" {...{ page, actions, t }} /> : null}
            {page.isEditor ? <Button act="lift" {...{ page, actions, t }} /> : null}
          </>
        ) : page.maySuspend ? (
          <Suspend {...{ page, actions, t }} />
        ) : (
          <p>{page.isEditor ? words.anotherEditor : words.editorsOnly}</p>
        )}
      </section>
    </div>
  );
}

function Open({ page, actions, t }: Props) {
  const words = t.standing;
  return (
    <DeskForm id="correction" action={actions.open} label={words.correct}>
      <UnderWay {...{ page, t }} says={words.beforeRetracting} />
      <input type="hidden" name="record" value={page.id} />
      <RadioField
        name="kind"
        label={words.kind}
        value="correction"
        isColumn
        options={CORRECTION_KINDS.map((value) => ({
          value,
          label: t.vocabulary.change[value],
          hint: words.kinds[value],
        }))}
      />
      <TextArea name="wrong" label={words.wrong} hint={words.wrongHint} />
      <Submit isMain>{words.open}</Submit>
    </DeskForm>
  );
}

/** The proposal about which something is still to be done, with what it means for the act below. */
function UnderWay({ page: { proposal }, says, t }: Pick<Props, "page" | "t"> & { says: string }) {
  if (proposal === null) return null;
  const { id, number, change, state } = proposal;
  const { vocabulary } = t;
  return (
    <p className="note">
      <a href={`/desk/proposals/${id}`}>
        {t.standing.underWay(number, vocabulary.change[change], vocabulary.proposalState[state])}
      </a>{" "}
      {says}
    </p>
  );
}

function Suspend({ page, actions, t }: Props) {
  const words = t.standing;
  return (
    <DeskForm id="suspension" action={actions.suspend} label={words.suspend}>
      <p className="dim">{words.suspendHint}</p>
      <input type="hidden" name="record" value={page.id} />
      <TextArea name="reason" label={words.reason} />
      <Submit>{words.doSuspend}</Submit>
    </DeskForm>
  );
}

function Button({ act, page, actions, t }: Props & { act: "close" | "confirm" | "lift" }) {
  return (
    <DeskForm id={act} action={actions[act]} label={t.standing[act]}>
      <input type="hidden" name="record" value={page.id} />
      <Submit>{t.standing[act]}</Submit>
    </DeskForm>
  );
}
