import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { Threads } from "@/domain/annotation/thread";

type Props = Context & {
  threads: Threads;
  actions: { write: FormAction };
  page: string;
  texts?: readonly { kind: "attestation" | "capture"; id: string; label: string }[];
  fields?: readonly { value: string; label: string }[];
  proposal?: string;
  hasKeys: boolean;
};

const MOTIVATIONS = ["commenting", "questioning", "assessing", "editing"] as const;

/** Begins a thread: on the record, on one of its fields; or, in a form of its own, on words of its texts. */
export function NewThread({ threads, actions, page, texts = [], fields = [], proposal, hasKeys, t }: Props) {
  const words = t.threads;
  const along = (
    <>
      <input type="hidden" name="record" defaultValue={threads.record} />
      <input type="hidden" name="_page" defaultValue={page} />
    </>
  );
  const motivation = (
    <SelectField
      name="motivation"
      label={words.kind}
      value="commenting"
      options={MOTIVATIONS.map((one) => ({ value: one, label: t.vocabulary.motivation[one] }))}
    />
  );
  return (
    <>
      <DeskForm id="new-thread" action={actions.write}>
        <Fold label={words.begin} {...(hasKeys ? { pressedBy: "m" } : {})}>
          {along}
          {proposal === undefined ? null : (
            <>
              <input type="hidden" name="targetKind" defaultValue="proposal" />
              <input type="hidden" name="target" defaultValue={proposal} />
            </>
          )}
          {motivation}
          {fields.length === 0 ? null : (
            <SelectField name="field" label={words.about} none={words.whole} options={fields} />
          )}
          <TextArea name="body" label={words.remark} hint={words.markdown} rows={3} />
          <Submit className="sm">{words.send}</Submit>
        </Fold>
      </DeskForm>
      {(["attestation", "capture"] as const).map((kind) => {
        const own = texts.filter((one) => one.kind === kind);
        return own.length === 0 ? null : (
          <DeskForm key={kind} id={`new-${kind}`} action={actions.write}>
            <Fold label={kind === "attestation" ? words.onPrinting : words.onCapture}>
              {along}
              <input type="hidden" name="targetKind" defaultValue={kind} />
              <SelectField
                name="target"
                label={words.text}
                options={own.map(({ id, label }) => ({ value: id, label }))}
              />
              <TextArea
                name="exact"
                label={words.exact}
                hint={words.exactHint}
                dir="auto"
                className="q"
                rows={2}
              />
              {motivation}
              <TextArea name="body" label={words.remark} hint={words.markdown} rows={3} />
              <Submit className="sm">{words.send}</Submit>
            </Fold>
          </DeskForm>
        );
      })}
    </>
  );
}
