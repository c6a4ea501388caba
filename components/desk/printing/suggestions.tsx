import { Along, BasisMark, Printed } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { PrintedBy } from "@/components/public/parts/sources";
import type { Reason, Suggestion } from "@/domain/derivation/suggestions/suggestion";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import { type LocalText, UI_LANGS } from "@/domain/vocabulary";
import { type Messages, messagesIn } from "@/messages/messages";

type Props = Context & {
  editor: QuoteEditor;
  suggestions: readonly Suggestion[];
  hasKeys: boolean;
  actions: { confirm: FormAction; dismiss: FormAction };
};

/** Steps between printings that software suggests: each is confirmed, edited or refused by a person. */
export function Suggestions({ suggestions, ...rest }: Props) {
  const words = rest.t.suggest;
  if (suggestions.length === 0) return <p className="dim">{words.none}</p>;
  return (
    <>
      <p className="hint">{words.lead}</p>
      <ol className="suggestions" aria-label={words.list}>
        {suggestions.map((one, n) => (
          <li key={`${one.from} ${one.to}`} data-line>
            <Suggested one={one} n={n} count={suggestions.length} {...rest} />
          </li>
        ))}
      </ol>
    </>
  );
}

type OneProps = Omit<Props, "suggestions"> & { one: Suggestion; n: number; count: number };

function Suggested({ one, n, count, editor, hasKeys, actions, lang, t }: OneProps) {
  const words = t.suggest;
  const [from, to] = [one.from, one.to].map((id) => editor.printings.find((each) => each.id === id));
  if (!from || !to) return null;
  const sigla = [to.siglum, from.siglum] as const;
  const next = Math.min(n + 1, count - 1);
  const ends = { quote: editor.id, from: one.from, to: one.to, ...(next > 0 ? { _at: String(next) } : {}) };
  const key = `${one.from}-${one.to}`;
  const note = Object.entries(noteOf(one.reasons));
  const notes = Object.fromEntries(note.map(([tag, text]) => [`note.${tag}`, text]));
  return (
    <>
      <End printing={to} row={suggestionAt(n + 1)} {...{ editor, lang, t }} />
      <p className="step">
        <b>{t.vocabulary.derivation[one.kind]}</b> {one.ofUtterance ? words.heard : null}{" "}
        <BasisMark basis={one.confidence === "stated" ? "stated" : "inferred"}>
          {t.vocabulary.derivationConfidence[one.confidence]}
        </BasisMark>
        . {because(one.reasons, t)}
      </p>
      <End printing={from} {...{ editor, lang, t }} />
      <div className="acts">
        <DeskForm id={`confirm-${key}`} action={actions.confirm} label={words.confirmOf(...sigla)}>
          <Along fields={{ ...ends, kind: one.kind, basis: one.basis, confidence: one.confidence }} />
          <Along fields={{ ...(one.ofUtterance ? { ofUtterance: "on" } : {}), ...notes }} />
          <Submit className="sm" {...(hasKeys ? { pressedBy: "a" } : {})}>
            {words.confirm} <span className="vh">{words.confirmOf(...sigla)}</span>
          </Submit>
        </DeskForm>
        <a className="btn sm" href={editHref(editor.id, one)} aria-label={words.editOf(...sigla)}>
          {words.edit}
        </a>
        <DeskForm id={`dismiss-${key}`} action={actions.dismiss} label={words.dismissOf(...sigla)}>
          <Along fields={ends} />
          <Submit className="sm" {...(hasKeys ? { pressedBy: "x" } : {})}>
            {words.dismiss} <span className="vh">{words.dismissOf(...sigla)}</span>
          </Submit>
        </DeskForm>
      </div>
    </>
  );
}

/** Where a suggestion stands on the page, by its number from 1. */
export const suggestionAt = (number: number): string => `suggestion-${number}`;

type EndProps = Context & { editor: QuoteEditor; printing: EditorPrinting; row?: string };

/** A printing at one end of a step: its letter, its words, who printed them. */
function End({ editor, printing, row, lang, t }: EndProps) {
  const source = editor.sources.find((one) => one.id === printing.source);
  return (
    <p className="end">
      <a
        className="sig tbl-a"
        href={`/desk/q/${editor.id}/printings/${printing.id}`}
        {...(row === undefined ? {} : { id: row, "data-row": true })}
      >
        {printing.siglum}
      </a>
      <span>
        <Printed words={printing.exact} lang={printing.lang} t={t} />
        {source ? (
          <span className="s">
            <PrintedBy {...{ source, lang, t }} />
          </span>
        ) : null}
      </span>
    </p>
  );
}

/** The form on the printing's own page, filled with what is suggested. */
const editHref = (quote: string, { from, to }: Suggestion): string =>
  `/desk/q/${quote}/printings/${to}?from=${from}#origin-form`;

/** Reasons as one sentence. */
function because(reasons: readonly Reason[], t: Messages): string {
  const said = reasons.map((reason) => wordsFor(reason, t)).join("; ");
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

function wordsFor<R extends Reason["rule"]>(reason: Extract<Reason, { rule: R }>, t: Messages): string {
  const words: { [Each in R]: (reason: Extract<Reason, { rule: Each }>) => string } = t.suggest.reasons;
  return words[reason.rule as R](reason);
}

/** The note of a suggested step: why, in each language of the interface. */
export const noteOf = (reasons: readonly Reason[]): LocalText =>
  Object.fromEntries(UI_LANGS.map((lang) => [lang, because(reasons, messagesIn(lang))]));
