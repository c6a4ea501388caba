import { Along, localLabels, optionsOf, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import { deskCompareHref, readDeskCompare } from "@/domain/desk/compare/address";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import { proposalFor } from "@/domain/variance/recorded";
import { ByRules } from "./by-rules";
import { otherPrintings } from "./origins";
import { Unrecorded } from "./unrecorded";

type Props = Context & {
  editor: QuoteEditor;
  printing: EditorPrinting;
  actions: { addDifference: FormAction; editDifference: FormAction; removeDifference: FormAction };
};
type Variance = QuoteEditor["variances"][number];

/** How a printing differs from others: classed, weighed, with the words on both sides. */
export function Differences({ editor, printing, actions, lang, t }: Props) {
  const words = t.papers;
  const rows = editor.variances.filter((one) => one.to === printing.id || one.from === printing.id);
  return (
    <Section
      id="differences"
      title={words.differences}
      note={words.differencesHint}
      aside={
        editor.printings.length > 1 ? (
          <a className="r" href={compareHref(editor, printing)}>
            {t.compareDesk.open}
          </a>
        ) : null
      }
    >
      {rows.length === 0 ? <p className="dim">{words.noDifference}</p> : null}
      <ul className="list">
        {rows.map((row) => (
          <Difference key={row.id} {...{ row, editor, printing, actions, lang, t }} />
        ))}
      </ul>
      <Unrecorded {...{ editor, printing, lang, t }} />
      {editor.isEditable && editor.printings.length > 1 ? (
        <DeskForm id="difference-form" action={actions.addDifference} label={words.addDifference}>
          <Fold label={words.addDifference}>
            <Along fields={{ quote: editor.id, to: printing.id }} />
            <SelectField name="from" label={words.against} options={otherPrintings(editor, printing.id)} />
            <Fields before={words.beforeOther} after={words.before(printing.siglum)} {...{ lang, t }} />
            <Submit>{words.addDifference}</Submit>
          </Fold>
        </DeskForm>
      ) : null}
    </Section>
  );
}

/** The comparison in the language of the printing, with what it was made from as the base where it can be. */
function compareHref({ id, derivations, printings }: QuoteEditor, printing: EditorPrinting): string {
  const origins = derivations.filter((one) => one.to === printing.id).map((one) => one.from);
  const origin = printings.find((one) => origins.includes(one.id) && one.lang === printing.lang);
  return deskCompareHref(id, {
    ...readDeskCompare(new URLSearchParams()),
    bases: [(origin ?? printing).siglum],
  });
}

function Difference({ row, editor, actions, lang, t }: Props & { row: Variance }) {
  const words = t.papers;
  const end = (id: string) => editor.printings.find((one) => one.id === id);
  const [from, to] = [end(row.from), end(row.to)];
  return (
    <li>
      <span>
        {t.vocabulary.variance[row.category]}
        <span className="s">{t.vocabulary.materiality[row.materiality]}</span>
      </span>
      <div>
        <b className="sig">{from?.siglum}</b>{" "}
        {row.before ? <Printed words={row.before} lang={from?.lang ?? ""} t={t} className="q lemma" /> : null}{" "}
        <b className="sig">{to?.siglum}</b>{" "}
        {row.after ? <Printed words={row.after} lang={to?.lang ?? ""} t={t} /> : null}
        <span className="s">
          <Local text={row.note} {...{ lang, t }} />
        </span>
        {from && to ? (
          <ByRules proposal={proposalFor(row, from, to)} printedLang={from.lang} {...{ lang, t }} />
        ) : null}
        {editor.isEditable ? (
          <DeskForm id={`difference-${row.id}`} action={actions.editDifference}>
            <Fold label={words.edit} isPart>
              <Theirs
                values={{
                  ...t.vocabulary.variance,
                  ...t.vocabulary.materiality,
                  ...t.vocabulary.varianceScope,
                }}
              />
              <VersionField value={row.version} />
              <Along fields={{ variance: row.id }} />
              <Fields
                row={row}
                before={words.before(from?.siglum ?? "")}
                after={words.before(to?.siglum ?? "")}
                {...{ lang, t }}
              />
              <Submit className="sm">{words.save}</Submit>
            </Fold>
          </DeskForm>
        ) : null}
      </div>
      {editor.isEditable ? (
        <DeskForm id={`difference-${row.id}-remove`} action={actions.removeDifference}>
          <VersionField value={row.version} />
          <Along fields={{ variance: row.id }} />
          <Submit className="sm">{words.remove}</Submit>
        </DeskForm>
      ) : null}
    </li>
  );
}

function Fields({
  row,
  before,
  after,
  lang,
  t,
}: Context & { row?: Variance; before: string; after: string }) {
  const words = t.papers;
  return (
    <>
      <div className="two">
        <SelectField
          name="category"
          label={words.category}
          options={optionsOf(t.vocabulary.variance)}
          value={row?.category}
        />
        <SelectField
          name="materiality"
          label={words.weight}
          options={optionsOf(t.vocabulary.materiality)}
          value={row?.materiality ?? "undetermined"}
        />
        <SelectField
          name="scope"
          label={words.scope}
          options={optionsOf(t.vocabulary.varianceScope)}
          value={row?.scope ?? "words"}
        />
      </div>
      <div className="two">
        <TextArea name="before" label={before} value={row?.before} className="q" rows={2} />
        <TextArea name="after" label={after} value={row?.after} className="q" rows={2} />
      </div>
      <LocalField name="note" labels={localLabels({ t, lang }, words.because)} value={row?.note} rows={2} />
    </>
  );
}
