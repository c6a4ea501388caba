import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { Key } from "@/components/desk/key";
import type { Context } from "@/components/public/parts/context";
import { Local, printedIn } from "@/components/public/parts/text";
import type { EditorEvidence, EditorReview, Judged } from "@/domain/desk/quote-editor";
import { Along, localLabels, optionsOf, Printed, Section } from "./parts";

export type EvidenceActions = { change: FormAction; withdraw: FormAction };
type Props = Context & {
  editor: Judged;
  actions: EvidenceActions;
  /** The record's page at the desk. */
  page: string;
};

/** Which judgement something belongs to: its question and, on a printing, the siglum. */
export function judgementName(editor: Judged, review: EditorReview, t: Context["t"]): string {
  const printing = editor.printings.find((one) => one.id === review.attestation);
  return t.editor.judgementName(t.vocabulary.axis[review.axis], printing?.siglum ?? "");
}

/** Passages for, against and as context, each bound to a capture. */
export function Evidence({ hasKeys, ...props }: Props & { hasKeys: boolean }) {
  const { editor, page, t } = props;
  const words = t.editor;
  const pieces = editor.reviews.flatMap((review) => review.evidence.map((piece) => ({ review, piece })));
  const canAdd = editor.isEditable && editor.reviews.length > 0;
  return (
    <Section
      id="evi"
      title={words.parts.evi}
      note={words.evidenceHint}
      aside={
        canAdd ? (
          <a className="btn sm r" href={`${page}/evidence/new`} data-key="v">
            {words.addEvidence} {hasKeys ? <Key name="v" /> : null}
          </a>
        ) : null
      }
    >
      {pieces.length === 0 ? (
        <p className="dim">{editor.reviews.length === 0 ? words.writeFirst : words.noEvidence}</p>
      ) : (
        <ul className="list">
          {pieces.map(({ review, piece }) => (
            <Piece key={piece.id} {...{ review, piece }} {...props} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Piece({ piece, review, ...props }: Props & { review: EditorReview; piece: EditorEvidence }) {
  const { editor, t, lang } = props;
  const { source } = piece;
  const at = piece.start === null ? "" : `&start=${piece.start}&end=${piece.end}#marked`;
  const name = source.publisher ?? source.title;
  return (
    <li id={`evidence-${piece.id}`}>
      <span>
        {t.vocabulary.stance[piece.stance]}
        <span className="s">{judgementName(editor, review, t)}</span>
      </span>
      <div>
        {piece.passageKind === "quoted" ? (
          <Printed words={piece.passage} lang={piece.lang} t={t} />
        ) : (
          <span {...printedIn(piece.lang, piece.passage)}>{piece.passage}</span>
        )}
        <span className="s">
          {piece.passageKind === "summary" ? `${t.vocabulary.passageKind.summary}. ` : null}
          {source.publisher ? (
            <>
              <bdi>{source.publisher}</bdi> ·{" "}
            </>
          ) : null}
          <bdi lang={source.lang}>{source.title}</bdi>
        </span>
        {piece.note ? (
          <span className="s">
            <Local text={piece.note} {...{ lang, t }} />
          </span>
        ) : null}
        {editor.isEditable ? <PieceForms {...{ piece, ...props }} /> : null}
      </div>
      <a className="tbl-a" href={`/desk/sources/${source.id}?capture=${piece.capture}${at}`}>
        {t.editor.captureOf}
        <span className="vh">{t.editor.captureWhose(name)}</span>
      </a>
    </li>
  );
}

function PieceForms({ piece, editor, actions, lang, t }: Props & { piece: EditorEvidence }) {
  const words = t.editor;
  return (
    <div>
      <DeskForm id={`evidence-${piece.id}-form`} action={actions.change}>
        <Fold label={words.edit} isPart>
          <Theirs values={t.vocabulary.stance} />
          <VersionField value={piece.version} />
          <Along fields={{ evidence: piece.id, _quote: editor.id }} />
          <SelectField
            name="stance"
            label={words.stance}
            options={optionsOf(t.vocabulary.stance)}
            value={piece.stance}
          />
          <LocalField name="note" labels={localLabels({ t, lang }, words.note)} value={piece.note} rows={2} />
          <Submit className="sm">{words.save}</Submit>
        </Fold>
      </DeskForm>
      <DeskForm id={`evidence-${piece.id}-withdraw`} action={actions.withdraw}>
        <Fold label={words.withdrawEvidence} isPart>
          <VersionField value={piece.version} />
          <Along fields={{ evidence: piece.id }} />
          <Submit className="sm">{words.withdrawEvidence}</Submit>
        </Fold>
      </DeskForm>
    </div>
  );
}
