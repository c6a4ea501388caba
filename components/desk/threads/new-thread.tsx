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
export function NewThread(props: Props) {
  const { actions, texts = [], fields = [], proposal, hasKeys, t } = props;
  const words = t.threads;
  return (
    <>
      <DeskForm id="new-thread" action={actions.write}>
        <Fold label={words.begin} {...(hasKeys ? { pressedBy: "m" } : {})}>
          <Along {...props} />
          {proposal === undefined ? null : (
            <>
              <input type="hidden" name="targetKind" defaultValue="proposal" />
              <input type="hidden" name="target" defaultValue={proposal} />
            </>
          )}
          <Motivation t={t} />
          {fields.length === 0 ? null : (
            <SelectField name="field" label={words.about} none={words.whole} options={fields} />
          )}
          <Remark t={t} />
        </Fold>
      </DeskForm>
      {(["attestation", "capture"] as const).map((kind) => {
        const own = texts.filter((one) => one.kind === kind);
        return own.length === 0 ? null : <OnWords key={kind} {...{ kind, own }} {...props} />;
      })}
    </>
  );
}

type Text = NonNullable<Props["texts"]>[number];

/** On words of one of the record's printings, or of its captures. */
function OnWords({ kind, own, ...props }: Props & { kind: Text["kind"]; own: readonly Text[] }) {
  const { actions, t } = props;
  const words = t.threads;
  return (
    <DeskForm id={`new-${kind}`} action={actions.write}>
      <Fold label={kind === "attestation" ? words.onPrinting : words.onCapture}>
        <Along {...props} />
        <input type="hidden" name="targetKind" defaultValue={kind} />
        <SelectField
          name="target"
          label={words.text}
          options={own.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextArea name="exact" label={words.exact} hint={words.exactHint} dir="auto" className="q" rows={2} />
        <Motivation t={t} />
        <Remark t={t} />
      </Fold>
    </DeskForm>
  );
}

function Along({ threads, page }: Props) {
  return (
    <>
      <input type="hidden" name="record" defaultValue={threads.record} />
      <input type="hidden" name="_page" defaultValue={page} />
    </>
  );
}

function Motivation({ t }: Pick<Props, "t">) {
  return (
    <SelectField
      name="motivation"
      label={t.threads.kind}
      value="commenting"
      options={MOTIVATIONS.map((one) => ({ value: one, label: t.vocabulary.motivation[one] }))}
    />
  );
}

function Remark({ t }: Pick<Props, "t">) {
  const words = t.threads;
  return (
    <>
      <TextArea name="body" label={words.remark} hint={words.markdown} rows={3} />
      <Submit className="sm">{words.send}</Submit>
    </>
  );
}
