import { Along, localLabels, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { type Option, SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { SourceEditor } from "@/domain/desk/lists";
import { Frozen } from "./frozen";
import { PassageField } from "./passage-field";

type Props = Context & {
  source: SourceEditor;
  judgements: readonly Option[];
  save: FormAction;
};

/** The words of a passage's field, as a client component can be given them. */
export const passageWords = ({ papers: { take, bound, unbind } }: Context["t"]) => ({ take, bound, unbind });

/** A passage of a frozen text for, against or as context, beside the text itself. */
export function EvidenceForm({ source, judgements, save, lang, t }: Props) {
  const words = t.papers;
  const { shown } = source;
  if (!shown) return <p className="note warn">{words.noCapture}</p>;
  return (
    <>
      <DeskForm id="evidence-form" action={save} label={words.addEvidence}>
        <Along fields={{ capture: shown.id }} />
        <SelectField name="review" label={words.judgement} options={judgements} />
        <PassageField
          text={shown.text}
          lang={source.lang}
          label={words.passage}
          hint={words.passageHint}
          words={passageWords(t)}
        />
        <div className="two">
          <SelectField
            name="passageKind"
            label={words.passageKind}
            options={optionsOf(t.vocabulary.passageKind)}
            value="quoted"
          />
          <TextField name="lang" label={words.passageLang} value={source.lang} className="mono" />
          <SelectField
            name="stance"
            label={words.stance}
            options={optionsOf(t.vocabulary.stance)}
            value="supports"
          />
        </div>
        <LocalField name="note" labels={localLabels({ t, lang }, words.remark)} rows={2} />
        <Submit isMain>{words.add}</Submit>
      </DeskForm>
      <h2 className="frozen-head">{words.frozen}</h2>
      <Frozen text={shown.text} lang={source.lang} label={words.frozen} t={t} />
    </>
  );
}
