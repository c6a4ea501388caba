import { Along, localLabels, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField, TextField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { PublisherChoice, SourceEditor } from "@/domain/desk/lists";

type Props = Context & {
  save: FormAction;
  publishers: readonly PublisherChoice[];
  /** Absent: a new source, with its first copy. */
  source?: SourceEditor;
};

/** What is said of a source; with a new one, also its text. */
export function SourceForm(props: Props) {
  const { save, source, t } = props;
  const words = t.papers;
  return (
    <DeskForm id="source-form" action={save} label={words.about}>
      {source ? (
        <>
          <Theirs values={{ ...t.vocabulary.sourceKind, ...t.vocabulary.tier }} />
          <VersionField value={source.version} />
          <Along fields={{ source: source.id }} />
        </>
      ) : null}
      <Title {...props} />
      <Makers {...props} />
      <Dates {...props} />
      <TextArea name="credits" label={words.credits} value={source?.credits} rows={2} className="q" />
      <TextField name="licence" label={words.licence} value={source?.licence} />
      <TextArea name="note" label={words.note} value={source?.note} rows={3} />
      <Anomalies {...props} />
      {source ? null : <FirstCopy {...props} />}
      <Submit isMain>{source ? words.save : words.make}</Submit>
    </DeskForm>
  );
}

function Title({ source, t }: Props) {
  const words = t.papers;
  const basis = optionsOf(t.vocabulary.basis);
  return (
    <>
      <TextField
        name="title"
        label={words.sourceTitle}
        value={source?.title}
        lang={source?.lang}
        className="q"
      />
      <div className="two">
        <SelectField
          name="titleKind"
          label={words.titleKind}
          options={optionsOf(t.vocabulary.titleKind)}
          value={source?.titleKind ?? "printed"}
        />
        <SelectField
          name="titleBasis"
          label={words.basis(words.sourceTitle)}
          options={basis}
          value={source?.titleBasis ?? "stated"}
        />
        <SelectField
          name="kind"
          label={words.kind}
          options={optionsOf(t.vocabulary.sourceKind)}
          value={source?.kind ?? "news"}
        />
        <SelectField
          name="tier"
          label={words.tier}
          options={optionsOf(t.vocabulary.tier)}
          value={source?.tier ?? "secondary"}
        />
        <TextField name="lang" label={words.lang} value={source?.lang} className="mono" />
        <SelectField
          name="langBasis"
          label={words.basis(words.lang)}
          options={basis}
          value={source?.langBasis ?? "stated"}
        />
      </div>
    </>
  );
}

function Makers({ source, publishers, t }: Props) {
  const words = t.papers;
  const basis = optionsOf(t.vocabulary.basis);
  const held = [source?.publisher, source?.agency, source?.seenThrough].flatMap((one) => one ?? []);
  const known = new Map([...held, ...publishers].map((one) => [one.id, one.name]));
  const options = [...known].map(([value, label]) => ({ value, label }));
  return (
    <>
      <p className="hint">
        <a href="/desk/sources/publishers/new">{words.publisherFirst}</a>
      </p>
      <div className="two">
        <SelectField
          name="publisher"
          label={words.publisher}
          options={options}
          none={words.noPublisher}
          value={source?.publisher?.id}
        />
        <SelectField
          name="publisherBasis"
          label={words.basis(words.publisher)}
          options={basis}
          value={source?.publisherBasis ?? "stated"}
        />
        <SelectField
          name="agency"
          label={words.agency}
          options={options}
          none={words.noPublisher}
          value={source?.agency?.id}
        />
        <SelectField
          name="seenThrough"
          label={words.seenThrough}
          options={options}
          none={words.noPublisher}
          value={source?.seenThrough?.id}
        />
      </div>
      <Credits name="authors" title={words.authors} one={words.author} rows={source?.authors ?? []} t={t} />
      <Credits
        name="translators"
        title={words.translators}
        one={words.translator}
        rows={source?.translators ?? []}
        t={t}
      />
    </>
  );
}

function Credits({
  name,
  title,
  one,
  rows,
  t,
}: Pick<Context, "t"> & {
  name: string;
  title: string;
  one: (n: number) => string;
  rows: SourceEditor["authors"];
}) {
  return (
    <fieldset className="field">
      <legend>{title}</legend>
      {[...rows, null].map((row, index) => (
        <div className="two" key={row?.name ?? "new"}>
          <TextField name={`${name}.${index}.name`} label={one(index + 1)} value={row?.name} />
          <SelectField
            name={`${name}.${index}.basis`}
            label={t.papers.creditBasis}
            options={optionsOf(t.vocabulary.basis)}
            none={t.desk.choose}
            value={row?.basis}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Dates({ source, lang, t }: Props) {
  const words = t.papers;
  const basis = optionsOf(t.vocabulary.basis);
  const published = source?.published;
  return (
    <>
      <div className="two">
        <TextField
          name="published"
          label={words.published}
          value={published}
          className="mono"
          hint={published ? t.editor.dateReads(edtfInWords(published, lang)) : t.editor.dateEmpty}
        />
        <SelectField
          name="publishedBasis"
          label={words.basis(words.published)}
          options={basis}
          value={source?.publishedBasis ?? "not_known"}
        />
      </div>
      <TextArea name="publishedNote" label={words.publishedWhy} value={source?.publishedNote} rows={2} />
      <div className="two">
        <TextField name="url" type="url" label={words.url} value={source?.url} />
        <SelectField
          name="urlBasis"
          label={words.basis(words.url)}
          options={basis}
          value={source?.urlBasis ?? "not_known"}
        />
      </div>
    </>
  );
}

function Anomalies({ source, lang, t }: Props) {
  const words = t.papers;
  return (
    <Fold label={words.anomalies} isPart>
      <p className="hint">{words.anomaliesHint}</p>
      {[...(source?.anomalies ?? []), null].map((row, index) => (
        <div key={row?.exact ?? "new"}>
          <TextArea
            rows={1}
            name={`anomalies.${index}.exact`}
            label={words.anomaly(index + 1)}
            value={row?.exact}
            className="q"
            lang={source?.lang}
          />
          <LocalField
            name={`anomalies.${index}.note`}
            labels={localLabels({ t, lang }, words.anomalyNote)}
            value={row?.note}
            rows={1}
          />
        </div>
      ))}
    </Fold>
  );
}

function FirstCopy({ t }: Props) {
  const words = t.papers;
  return (
    <>
      <TextArea name="capture.text" label={words.text} hint={words.textHint} rows={12} className="q" />
      <SelectField
        name="capture.method"
        label={words.method}
        options={optionsOf(t.vocabulary.captureMethod)}
        none={t.desk.choose}
      />
    </>
  );
}
