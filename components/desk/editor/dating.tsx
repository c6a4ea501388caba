import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import type { EditorOccasion, QuoteEditor } from "@/domain/desk/quote-editor";
import { Along, BasisMark, optionsOf, Section } from "./parts";

type Props = Context & { editor: QuoteEditor };

/** Where and when: the occasion, shared with other quotes, and the date with where it comes from. */
export function Dating({ editor, save, lang, t }: Props & { save: FormAction }) {
  const words = t.editor;
  const choose = editor.occasion ? words.chooseOccasion : words.chooseFirst;
  return (
    <Section
      id="occ"
      title={words.parts.occ}
      aside={
        editor.isEditable ? (
          <a className="r" href={`/desk/q/${editor.id}/occasion`}>
            {choose}
          </a>
        ) : null
      }
    >
      {editor.occasion ? (
        <Chosen occasion={editor.occasion} {...{ lang, t }} />
      ) : (
        <p className="dim">{words.noOccasion}</p>
      )}
      {editor.isEditable ? (
        <DatingForm {...{ editor, save, lang, t }} />
      ) : (
        <p>
          <Day edtf={editor.date ?? ""} lang={lang} />{" "}
          <BasisMark basis={editor.dateBasis}>{t.vocabulary.basis[editor.dateBasis]}</BasisMark>
        </p>
      )}
    </Section>
  );
}

function Chosen({ occasion, lang, t }: Context & { occasion: EditorOccasion }) {
  const { id, title, kind, date, place, others } = occasion;
  return (
    <p>
      <a href={`/desk/occasions/${id}`}>
        <Local text={title} {...{ lang, t }} />
      </a>
      <span className="s">
        {t.vocabulary.occasionKind[kind]}
        {place ? <>, {place}</> : null}
        {date ? (
          <>
            , <Day edtf={date} lang={lang} />
          </>
        ) : null}
        . {others > 0 ? t.editor.shared(others) : null}
      </span>
    </p>
  );
}

function DatingForm({ editor, save, lang, t }: Props & { save: FormAction }) {
  const words = t.editor;
  const { id, date, dateBasis, dateNote } = editor;
  return (
    <DeskForm id="occ-form" action={save} label={words.parts.occ}>
      <Theirs values={t.vocabulary.basis} />
      <VersionField value={editor.version} />
      <Along fields={{ quote: id }} />
      <div className="two">
        <TextField
          name="date"
          className="mono"
          label={words.date}
          value={date}
          hint={date ? words.dateReads(edtfInWords(date, lang)) : words.dateEmpty}
        />
        <RadioField
          name="dateBasis"
          label={words.dateBasis}
          options={optionsOf(t.vocabulary.basis)}
          value={dateBasis}
        />
      </div>
      <TextArea name="dateNote" label={words.why} value={dateNote} rows={2} />
      <Submit>{words.save}</Submit>
    </DeskForm>
  );
}
