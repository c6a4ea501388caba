import { Along, localLabels, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField, SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { OccasionEditor, SpeakerRow } from "@/domain/desk/lists";

type Props = Context & {
  save: FormAction;
  occasion?: OccasionEditor;
  /** Speakers found, who can be ticked as having been there. */
  found: readonly SpeakerRow[];
  /** The quote to come back to, if it is made for one. */
  quote?: string | undefined;
};

/** An occasion: what, where and when, and who was there. */
export function OccasionForm({ save, occasion, found, quote, lang, t }: Props) {
  const words = t.people;
  const date = occasion?.date;
  return (
    <DeskForm id="occasion-form" action={save} label={words.occasion}>
      {occasion ? (
        <>
          <Theirs values={{ ...t.vocabulary.occasionKind, ...t.vocabulary.basis }} />
          <VersionField value={occasion.version} />
          <Along fields={{ occasion: occasion.id }} />
        </>
      ) : null}
      <Along fields={{ _quote: quote }} />
      <LocalField
        name="title"
        labels={localLabels({ t, lang }, words.occasionTitle)}
        value={occasion?.title}
        rows={2}
      />
      <div className="two">
        <SelectField
          name="kind"
          label={words.occasionKind}
          options={optionsOf(t.vocabulary.occasionKind)}
          value={occasion?.kind ?? "meeting"}
        />
        <TextField name="place" label={words.place} value={occasion?.place} />
        <TextField
          name="date"
          label={words.date}
          hint={date ? t.editor.dateReads(edtfInWords(date, lang)) : words.dateHint}
          value={date}
          className="mono"
        />
        <TextField name="placeBasis" label={words.placeBasis} value={occasion?.placeBasis} />
      </div>
      <RadioField
        name="dateBasis"
        label={words.dateBasis}
        options={optionsOf(t.vocabulary.basis)}
        value={occasion?.dateBasis ?? "stated"}
      />
      <TextArea name="dateNote" label={words.why} value={occasion?.dateNote} rows={2} />
      <Participants {...{ occasion, found, t }} />
      <LocalField
        name="note"
        labels={localLabels({ t, lang }, words.occasionNote)}
        value={occasion?.note}
        rows={2}
      />
      <Submit isMain>{occasion ? words.save : words.makeOccasion}</Submit>
    </DeskForm>
  );
}

function Participants({
  occasion,
  found,
  t,
}: Pick<Context, "t"> & { occasion?: OccasionEditor | undefined; found: Props["found"] }) {
  const there = occasion?.participants ?? [];
  const others = found.filter((one) => !there.some((known) => known.id === one.id));
  return (
    <fieldset className="field">
      <legend>{t.people.participants}</legend>
      <p className="hint">{t.people.participantsHint}</p>
      <div className="opts">
        {[...there.map((one) => ({ ...one, isThere: true })), ...others].map((one) => (
          <label key={one.id}>
            <input type="checkbox" name="participants" value={one.id} defaultChecked={"isThere" in one} />
            <bdi>{one.name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
