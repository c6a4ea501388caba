import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField, SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { nameOf, printerOf } from "@/components/public/parts/sources";
import { Local, Visible } from "@/components/public/parts/text";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import type { SpeakerBody } from "@/domain/edition/body-parts";
import { languageName } from "@/domain/text/languages";
import { Along, localLabels, optionsOf, Printed, Section } from "./parts";

type Props = Context & { editor: QuoteEditor };

export const leadingOf = ({ printings, leading }: QuoteEditor): EditorPrinting | undefined =>
  printings.find((one) => one.id === leading);

/** What was said: the words that lead, who spoke, in which language, and whether the original is known. */
export function Said({ editor, save, lang, t }: Props & { save: FormAction }) {
  const leading = leadingOf(editor);
  const words = t.editor;
  return (
    <Section
      id="said"
      title={words.parts.said}
      note={leading ? words.leadingWords(leading.siglum) : words.noWords}
      aside={
        editor.isEditable ? (
          <a className="r" href={`/desk/q/${editor.id}/speakers`}>
            {words.changeSpeakers}
          </a>
        ) : null
      }
    >
      {leading ? (
        <p className="lead">
          <Printed words={leading.exact} lang={leading.lang} t={t} className="u" />
        </p>
      ) : null}
      <div className="facts">
        {editor.speakers.map((speaker) => (
          <Speaking key={speaker.id} {...{ speaker, lang, t }} />
        ))}
      </div>
      {editor.isEditable ? (
        <SaidForm {...{ editor, save, lang, t }} />
      ) : (
        <SaidFacts {...{ editor, lang, t }} />
      )}
    </Section>
  );
}

function Speaking({ speaker, lang, t }: Context & { speaker: SpeakerBody }) {
  const own = speaker.names.find((name) => name.kind === "native" && name.lang !== lang);
  const { role } = speaker;
  return (
    <div>
      <span className="k">{t.vocabulary.speakerPart[speaker.part]}</span>
      <div className="v">
        <a href={`/desk/speakers/${speaker.id}`}>
          <bdi>{nameOf(speaker, lang)}</bdi>
        </a>{" "}
        {own ? (
          <span className="q" lang={own.lang}>
            {own.text}
          </span>
        ) : null}
        {role ? (
          <span className="s">
            <Local text={role.title} {...{ lang, t }} />
            {role.organisation ? <>, {role.organisation}</> : null}
            {role.from ? (
              <>
                {" "}
                · <Day edtf={role.from} lang={lang} /> –{" "}
                {role.until ? <Day edtf={role.until} lang={lang} /> : "?"}
              </>
            ) : null}
          </span>
        ) : null}
      </div>
    </div>
  );
}

const printingOptions = ({ printings, sources }: QuoteEditor) =>
  printings.map((one) => {
    const source = sources.find((candidate) => candidate.id === one.source);
    return { value: one.id, label: `${one.siglum}, ${source ? printerOf(source) : ""}` };
  });

function SaidForm({ editor, save, lang, t }: Props & { save: FormAction }) {
  const words = t.editor;
  const { id, originalLang, original, note } = editor;
  const options = printingOptions(editor);
  return (
    <DeskForm id="said-form" action={save} label={words.parts.said}>
      <Theirs
        values={{
          ...t.vocabulary.original,
          ...Object.fromEntries(options.map((one) => [one.value, one.label])),
        }}
      />
      <VersionField value={editor.version} />
      <Along fields={{ quote: id }} />
      <div className="two">
        <TextField
          name="originalLang"
          label={words.spokenIn}
          value={originalLang}
          hint={originalLang ? words.spokenHint(languageName(originalLang, lang)) : words.spokenEmpty}
        />
        <SelectField name="leading" label={words.leading} options={options} value={editor.leading} />
      </div>
      <RadioField
        name="original"
        label={words.original}
        options={optionsOf(t.vocabulary.original)}
        value={original}
      />
      {options.length > 0 ? (
        <SelectField
          name="originalAttestation"
          label={words.originalPrinting}
          options={options}
          none={t.desk.choose}
          value={editor.originalAttestation}
        />
      ) : null}
      <LocalField name="note" labels={localLabels({ t, lang }, words.note)} value={note} rows={3} />
      <Submit>{words.save}</Submit>
    </DeskForm>
  );
}

function SaidFacts({ editor, lang, t }: Props) {
  return (
    <div className="facts">
      <div>
        <span className="k">{t.editor.spokenIn}</span>
        <div className="v">
          {editor.originalLang ? languageName(editor.originalLang, lang) : t.record.notKnown}
        </div>
      </div>
      <div>
        <span className="k">{t.editor.original}</span>
        <div className="v">{t.vocabulary.original[editor.original]}</div>
      </div>
      {editor.note ? (
        <div>
          <span className="k">{t.editor.note}</span>
          <div className="v">
            <Local text={editor.note} {...{ lang, t }} />
          </div>
        </div>
      ) : null}
      {editor.dateNote ? (
        <div>
          <span className="k">{t.editor.why}</span>
          <div className="v">
            <Visible text={editor.dateNote} t={t} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
