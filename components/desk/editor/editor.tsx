import type { ReactNode } from "react";
import type { FormAction } from "@/components/desk/form/form-body";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import { Contacts } from "./contacts";
import { Dating } from "./dating";
import { Evidence, type EvidenceActions } from "./evidence";
import { Attribution, type JudgementActions, Wording } from "./judgement";
import { Section } from "./parts";
import { Printings } from "./printings";
import { leadingOf, Said } from "./said";
import { Searches } from "./searches";
import { Side } from "./side";

export type EditorActions = {
  saveSaid: FormAction;
  saveDating: FormAction;
  judgement: JudgementActions;
  evidence: EvidenceActions;
  logSearch: FormAction;
  logContact: FormAction;
};

type Props = Context & {
  editor: QuoteEditor;
  actions: EditorActions;
  /** Siglum or id of the printing whose wording is under review; the leading one if there is none such. */
  wordingOf: string | undefined;
  today: string;
  hasKeys: boolean;
  /** How many origins of printings are suggested. */
  suggested: number;
  /** Threads and whose work it is: what stands below the guards. */
  children: ReactNode;
};

/** The editor of a quote: its sections left, their content in the middle, what is still missing right. */
export function Editor({ editor, suggested, actions, wordingOf, today, hasKeys, children, lang, t }: Props) {
  const context = { editor, lang, t };
  const printing =
    editor.printings.find((one) => one.siglum === wordingOf || one.id === wordingOf) ?? leadingOf(editor);
  return (
    <div className="ed">
      <Contents {...context} />
      <div className="body">
        <Said {...context} save={actions.saveSaid} />
        <Dating {...context} save={actions.saveDating} />
        <Printings {...context} {...{ suggested, hasKeys }} />
        <Attribution {...context} actions={actions.judgement} />
        {printing ? <Wording {...context} actions={actions.judgement} printing={printing} /> : null}
        <Claims {...context} />
        <Evidence {...context} page={`/desk/q/${editor.id}`} hasKeys={hasKeys} actions={actions.evidence} />
        <Searches {...context} hasKeys={hasKeys} save={actions.logSearch} today={today} />
        <Contacts {...context} save={actions.logContact} today={today} />
      </div>
      <Side {...context}>{children}</Side>
    </div>
  );
}

function Claims({ editor, lang, t }: Context & { editor: QuoteEditor }) {
  return (
    <Section id="true" title={t.vocabulary.axis.veracity} note={t.editor.veracityOf}>
      {editor.claims.length === 0 ? <p className="dim">{t.editor.noClaim}</p> : null}
      <ul>
        {editor.claims.map((claim) => (
          <li key={claim.id}>
            <a href={`/desk/claims/${claim.id}`}>
              <Local text={claim.text} {...{ lang, t }} />
            </a>
          </li>
        ))}
      </ul>
      {editor.isEditable ? (
        <p>
          <a className="tbl-a" href={`/desk/claims/new?quote=${editor.id}`}>
            {t.editor.markClaim}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function Contents({ editor, t }: Context & { editor: QuoteEditor }) {
  const { reviews, printings, failures, speakers } = editor;
  const judged = (axis: string) => reviews.filter((one) => one.axis === axis && one.rating !== null).length;
  const all = <T,>(of: (review: (typeof reviews)[number]) => readonly T[]) => reviews.flatMap(of).length;
  const isFailing = (field: string) => failures.some((one) => one.field?.startsWith(field));
  const parts: [keyof typeof t.editor.parts, boolean, number?][] = [
    ["said", speakers.length > 0 && printings.length > 0],
    ["occ", editor.occasion !== null && editor.date !== null],
    ["pri", printings.length > 0, printings.length],
    ["attr", judged("attribution") > 0 && !isFailing("reviews.attribution")],
    ["word", printings.length > 0 && judged("wording") >= printings.length, judged("wording")],
    ["evi", all((one) => one.evidence) > 0, all((one) => one.evidence)],
    ["sea", all((one) => one.searches) > 0, all((one) => one.searches)],
    ["con", all((one) => one.contacts) > 0, all((one) => one.contacts)],
  ];
  return (
    <nav className="toc" aria-label={t.editor.sections}>
      <ul>
        {parts.map(([part, isDone, n]) => (
          <li key={part}>
            <a href={`#${part}`}>
              <Icon name={isDone ? "box-done" : "box"} />
              <span>
                {t.editor.parts[part]}
                <span className="vh">, {isDone ? t.editor.isDone : t.editor.isOpen}</span>
              </span>
              <span>{n === undefined || n === 0 ? "" : n}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
