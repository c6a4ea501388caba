import { Along, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { PrintedBy } from "@/components/public/parts/sources";
import { printedIn } from "@/components/public/parts/text";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import { Differences } from "./differences";
import { InItsText } from "./in-its-text";
import { type GivenOrigin, Origins } from "./origins";
import { Particulars } from "./particulars";

export type PrintingActions = {
  save: FormAction;
  withdraw: FormAction;
  addOrigin: FormAction;
  removeOrigin: FormAction;
  addDifference: FormAction;
  editDifference: FormAction;
  removeDifference: FormAction;
};

type Props = Context & {
  editor: QuoteEditor;
  printing: EditorPrinting;
  /** What the form for a further origin is filled with. */
  given: GivenOrigin;
  actions: PrintingActions;
};

/** One printing: its words in their text, what is said of them, where they come from, how they differ. */
export function Printing({ editor, printing, given, actions, lang, t }: Props) {
  const source = editor.sources.find((one) => one.id === printing.source);
  const context = { editor, printing, given, actions, lang, t };
  return (
    <div className="printing">
      <p className="lead">
        <Printed words={printing.exact} lang={printing.lang} t={t} className="u" />
      </p>
      <Section
        id="text"
        title={t.papers.inContext}
        note={source ? <PrintedBy {...{ source, lang, t }} /> : null}
      >
        <p className="q" {...printedIn(printing.lang, printing.exact)}>
          <InItsText place={printing} t={t} />
        </p>
        <p>
          <a
            className="tbl-a"
            href={`/desk/sources/${printing.source}?capture=${printing.capture}&start=${printing.start}&end=${printing.end}#marked`}
          >
            {t.papers.frozen}, {t.papers.foundAt(printing.start, printing.end)}
          </a>
        </p>
      </Section>
      {editor.isEditable ? <Said {...context} /> : null}
      <Origins {...context} />
      <Differences {...context} />
      {editor.isEditable && printing.id !== editor.leading ? <Withdraw {...context} /> : null}
    </div>
  );
}

function Said({ printing, actions, lang, t }: Props) {
  const words = t.papers;
  return (
    <Section id="particulars" title={words.particulars}>
      <DeskForm id="printing-form" action={actions.save} label={words.particulars}>
        <Theirs values={{ ...t.vocabulary.form, ...t.vocabulary.relation }} />
        <VersionField value={printing.version} />
        <Along fields={{ attestation: printing.id }} />
        <Particulars printing={printing} sourceLang={printing.lang} {...{ lang, t }} />
        <Submit>{words.save}</Submit>
      </DeskForm>
    </Section>
  );
}

function Withdraw({ printing, actions, t }: Props) {
  const words = t.papers;
  return (
    <Section id="withdraw" title={words.withdraw}>
      <p className="hint">{words.withdrawNote}</p>
      <DeskForm id="withdraw-form" action={actions.withdraw}>
        <VersionField value={printing.version} />
        <Along fields={{ attestation: printing.id }} />
        <Submit>{words.withdraw}</Submit>
      </DeskForm>
    </Section>
  );
}
