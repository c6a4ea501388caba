import { Along, localLabels, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { type Option, SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { Anchored } from "@/domain/attestation/anchor";
import type { SourceEditor } from "@/domain/desk/lists";
import { Frozen } from "./frozen";
import { TakeSelection } from "./take-selection";

type Props = Context & {
  source: SourceEditor;
  page: string;
  place: Anchored | undefined;
  judgements: readonly Option[];
  save: FormAction;
};

/** A passage of a frozen text for, against or as context, beside the text itself. */
export function EvidenceForm({ source, page, place, judgements, save, lang, t }: Props) {
  const words = t.papers;
  const { shown } = source;
  if (!shown) return <p className="note warn">{words.noCapture}</p>;
  const address = `${page}?${new URLSearchParams({ source: source.id, capture: shown.id })}`;
  return (
    <>
      <DeskForm id="evidence-form" action={save} label={words.addEvidence}>
        <Along fields={{ capture: shown.id, start: place?.start, end: place?.end }} />
        <SelectField name="review" label={words.judgement} options={judgements} />
        <TextArea
          name="passage"
          label={words.passage}
          hint={words.passageHint}
          value={place?.exact}
          className="q"
          lang={source.lang}
          rows={4}
        />
        <p>
          <TakeSelection address={address}>{words.take}</TakeSelection>{" "}
          {place ? (
            <>
              {words.bound(place.start, place.end)}{" "}
              <a className="tbl-a" href={address}>
                {words.unbind}
              </a>
            </>
          ) : null}
        </p>
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
      <h2>{words.frozen}</h2>
      <Frozen text={shown.text} lang={source.lang} marks={place ? [place] : []} label={words.frozen} t={t} />
    </>
  );
}
