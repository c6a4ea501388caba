import { Along, localLabels, optionsOf, Section } from "@/components/desk/editor/parts";
import { Confidence } from "@/components/desk/editor/printings";
import { DeskForm } from "@/components/desk/form/desk-form";
import { CheckField, SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { printerOf } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import type { Suggestion } from "@/domain/derivation/suggestions/suggestion";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import { noteOf } from "./suggestions";

/** What the form for a further origin is filled with: the printing that was asked for, and what is suggested of it. */
export type GivenOrigin = Partial<Suggestion>;

type Props = Context & {
  editor: QuoteEditor;
  given: GivenOrigin;
  printing: EditorPrinting;
  actions: { addOrigin: FormAction; removeOrigin: FormAction };
};

/** The other printings of a quote to choose from, by siglum and printer. */
export const otherPrintings = ({ printings, sources }: QuoteEditor, than: string) =>
  printings
    .filter((one) => one.id !== than)
    .map((one) => {
      const source = sources.find((candidate) => candidate.id === one.source);
      return { value: one.id, label: `${one.siglum}, ${source ? printerOf(source) : ""}` };
    });

/** What a printing was made from: each link can be taken back, and a further one said. */
export function Origins({ editor, printing, given, actions, lang, t }: Props) {
  const words = t.papers;
  const links = editor.derivations.filter((one) => one.to === printing.id);
  const siglumOf = (id: string | undefined) => editor.printings.find((one) => one.id === id)?.siglum;
  const made = editor.derivations.filter((one) => one.from === printing.id).map((one) => siglumOf(one.to));
  return (
    <Section id="origins" title={words.origins}>
      {links.length === 0 ? <p className="dim">{words.noOrigin}</p> : null}
      <ul className="list">
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {t.vocabulary.derivation[link.kind]} <b className="sig">{siglumOf(link.from) ?? "?"}</b>
            </span>
            <div>
              <Confidence link={link} t={t} /> {t.vocabulary.derivationBasis[link.basis]}
              {link.ofUtterance ? <span className="s">{words.ofUtterance}</span> : null}
              {link.note ? (
                <span className="s">
                  <Local text={link.note} {...{ lang, t }} />
                </span>
              ) : null}
            </div>
            {editor.isEditable ? (
              <DeskForm id={`origin-${link.id}`} action={actions.removeOrigin}>
                <VersionField value={link.version} />
                <Along fields={{ derivation: link.id }} />
                <Submit className="sm">{words.remove}</Submit>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ul>
      {made.length > 0 ? <p className="lbl">{words.downstream(made.join(", "))}</p> : null}
      {editor.isEditable ? <AddOrigin {...{ editor, printing, given, actions, lang, t }} /> : null}
    </Section>
  );
}

function AddOrigin({ editor, printing, given, actions, lang, t }: Props) {
  const words = t.papers;
  return (
    <DeskForm id="origin-form" action={actions.addOrigin} label={words.addOrigin}>
      <Fold label={words.addOrigin} isOpen={given.from !== undefined}>
        <Along fields={{ quote: editor.id, to: printing.id }} />
        <div className="two">
          <SelectField
            name="from"
            label={words.from}
            options={otherPrintings(editor, printing.id)}
            none={words.unknownOrigin}
            value={given.from}
          />
          <SelectField
            name="kind"
            label={words.how}
            options={optionsOf(t.vocabulary.derivation)}
            value={given.kind}
          />
          <SelectField
            name="basis"
            label={words.originBasis}
            options={optionsOf(t.vocabulary.derivationBasis)}
            value={given.basis}
          />
          <SelectField
            name="confidence"
            label={words.confidence}
            options={optionsOf(t.vocabulary.derivationConfidence)}
            value={given.confidence ?? "inferred"}
          />
        </div>
        <CheckField name="ofUtterance" label={words.ofUtterance} isTicked={given.ofUtterance === true} />
        <LocalField
          name="note"
          labels={localLabels({ t, lang }, words.because)}
          value={given.reasons && noteOf(given.reasons)}
          rows={2}
        />
        <Submit>{words.addOrigin}</Submit>
      </Fold>
    </DeskForm>
  );
}
