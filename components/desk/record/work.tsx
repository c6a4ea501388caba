import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { Assigned } from "@/domain/desk/assigned";

type Props = Context & {
  record: string;
  work: Assigned;
  /** The id of who looks. */
  me: string;
  actions: { give: FormAction; end: FormAction };
};

/** Whose work a record is: taken, given to somebody, or given back. */
export function Work({ record, work, me, actions, lang, t }: Props) {
  const words = t.claimDesk.work;
  const { assignment, mayTake, mayEnd, candidates } = work;
  return (
    <section aria-labelledby="work-title">
      <h2 id="work-title">{words.title}</h2>
      <p>
        {assignment ? <bdi>{words.theirs(assignment.member.name)}</bdi> : words.nobody}
        {assignment?.due ? ` ${words.due(edtfInWords(assignment.due, lang))}` : null}
      </p>
      <div className="row">
        {mayTake ? (
          <DeskForm id="take-form" action={actions.give}>
            <Along fields={{ record, member: me }} />
            <Submit className="sm">{words.take}</Submit>
          </DeskForm>
        ) : null}
        {mayEnd && assignment ? (
          <DeskForm id="end-form" action={actions.end}>
            <Along fields={{ assignment: assignment.id }} />
            <Submit className="sm">{words.end}</Submit>
          </DeskForm>
        ) : null}
      </div>
      {candidates.length === 0 ? null : (
        <DeskForm id="give-form" action={actions.give}>
          <Along fields={{ record }} />
          <SelectField
            name="member"
            label={words.give}
            none={t.desk.choose}
            options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="due" label={words.dueBy} className="mono" />
          <Submit className="sm">{words.assign}</Submit>
        </DeskForm>
      )}
    </section>
  );
}
