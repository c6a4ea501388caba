import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { type Context, plain } from "@/components/public/parts/context";
import { printerOf } from "@/components/public/parts/sources";
import { Local, Paragraphs } from "@/components/public/parts/text";
import type { EditorPrinting, EditorRating, EditorReview, QuoteEditor } from "@/domain/desk/quote-editor";
import { LINE_LIMITS } from "@/domain/text/checks";
import type { Axis } from "@/domain/vocabulary";
import { RatingField, UnknownsField } from "./judgement-fields";
import { Along, localLabels, RatingMark, Section } from "./parts";

export type JudgementActions = { begin: FormAction; change: FormAction };
type Props = Context & { editor: QuoteEditor; actions: JudgementActions };

/** Did they say it? One judgement on the quote as a whole. */
export function Attribution({ editor, actions, lang, t }: Props) {
  const review = editor.reviews.find((one) => one.axis === "attribution" && one.attestation === null);
  return (
    <Section id="attr" title={t.vocabulary.axis.attribution} note={t.editor.attributionOf}>
      <Judgement
        {...{ actions, review, lang, t }}
        isEditable={editor.isEditable}
        scale={editor.scales.attribution}
        axis="attribution"
        subject={{ axis: "attribution", quote: editor.id }}
      />
    </Section>
  );
}

/** Are these the words? One judgement for each printing, one printing at a time. */
export function Wording({ editor, actions, printing, lang, t }: Props & { printing: EditorPrinting }) {
  const words = t.editor;
  const wordings = editor.reviews.filter((one) => one.axis === "wording");
  const reviewed = new Set(wordings.filter((one) => one.rating !== null).map((one) => one.attestation)).size;
  const source = editor.sources.find((one) => one.id === printing.source);
  return (
    <Section
      id="word"
      title={t.vocabulary.axis.wording}
      note={words.wordingOf(printing.siglum, source ? printerOf(source) : "")}
      aside={<span className="r lbl">{words.reviewedOf(reviewed, editor.printings.length)}</span>}
    >
      <Others {...{ editor, printing, lang, t }} />
      <Judgement
        key={printing.id}
        {...{ actions, lang, t }}
        isEditable={editor.isEditable}
        scale={editor.scales.wording}
        review={wordings.find((one) => one.attestation === printing.id)}
        axis="wording"
        subject={{ axis: "wording", quote: editor.id, attestation: printing.id }}
      />
    </Section>
  );
}

function Others({ editor, printing, t }: Context & { editor: QuoteEditor; printing: EditorPrinting }) {
  return (
    <nav aria-label={t.editor.otherPrinting}>
      <ul className="sigla">
        {editor.printings.map((one) => {
          const isDone = editor.reviews.some(
            (review) => review.axis === "wording" && review.attestation === one.id && review.rating !== null,
          );
          return (
            <li key={one.id}>
              <a
                href={`/desk/q/${editor.id}?w=${one.siglum}#word`}
                aria-current={one.id === printing.id ? "true" : undefined}
              >
                {one.siglum}
                {isDone ? <span className="vh">, {t.editor.isDone}</span> : null}
                {isDone ? <span aria-hidden="true">■</span> : <span aria-hidden="true">□</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type JudgementProps = Context & {
  isEditable: boolean;
  actions: JudgementActions;
  axis: Axis;
  scale: readonly EditorRating[];
  review: EditorReview | undefined;
  /** What a judgement that is begun here is of. */
  subject: Readonly<Record<string, string>>;
};

/** A judgement on one axis: its fields for who may change it, else what it says. */
export function Judgement(props: JudgementProps) {
  const { isEditable, review, axis, lang, t } = props;
  if (isEditable) return <JudgementForm {...props} />;
  if (!review?.rating) return <p className="dim">{t.editor.noJudgement}</p>;
  return (
    <>
      <p>
        <RatingMark axis={axis} rating={review.rating} {...{ lang, t }} />{" "}
        <Local text={review.sentence} {...{ lang, t }} />
      </p>
      <Paragraphs text={review.rationale} {...{ lang, t }} />
      <ul className="check unk">
        {(review.unknowns ?? []).map((one) => (
          <li key={plain(one, lang)}>
            <Local text={one} {...{ lang, t }} />
          </li>
        ))}
      </ul>
    </>
  );
}

function JudgementForm({ scale, actions, review, axis, subject, lang, t }: JudgementProps) {
  const words = t.editor;
  const id = `${axis}-form`;
  return (
    <DeskForm id={id} action={review ? actions.change : actions.begin} label={t.vocabulary.axis[axis]}>
      <Theirs values={Object.fromEntries(scale.map((one) => [one.key, plain(one.label, lang)]))} />
      {review ? (
        <>
          <VersionField value={review.version} />
          <Along fields={{ review: review.id, _w: subject.attestation }} />
        </>
      ) : (
        <Along fields={subject} />
      )}
      <RatingField
        label={words.rating}
        none={words.ratingNone}
        ratings={scale.map((one) => ratingIn(one, lang))}
        value={review?.rating?.key ?? ""}
      />
      <Scale scale={scale} {...{ axis, lang, t }} />
      <LocalField
        name="sentence"
        labels={localLabels({ t, lang }, words.sentence)}
        hint={words.sentenceHint}
        value={review?.sentence}
        rows={3}
        count={{ limit: LINE_LIMITS.sentence, words: t.desk.count, over: t.desk.over }}
      />
      <LocalField
        name="rationale"
        labels={localLabels({ t, lang }, words.rationale)}
        hint={words.rationaleHint}
        value={review?.rationale}
        rows={5}
      />
      <UnknownsField
        title={words.unknowns}
        labels={localLabels({ t, lang }, words.unknownField)}
        add={words.addUnknown}
        nothing={words.nothingUnknown}
        unanswered={words.unanswered}
        value={review?.unknowns ?? null}
      />
      <Fold label={words.method} isPart>
        <LocalField
          name="method"
          labels={localLabels({ t, lang }, words.method)}
          hint={words.methodHint}
          value={review?.method}
          rows={2}
        />
      </Fold>
      <Submit>{words.save}</Submit>
    </DeskForm>
  );
}

const ratingIn = ({ key, label, definition }: EditorRating, lang: Context["lang"]) => ({
  key,
  label: plain(label, lang),
  definition: plain(definition, lang),
});

function Scale({ scale, axis, lang, t }: Context & { scale: readonly EditorRating[]; axis: Axis }) {
  return (
    <details>
      <summary>{t.editor.scale}</summary>
      <dl className="scale">
        {scale.map((one) => (
          <div key={one.key}>
            <dt>
              <RatingMark axis={axis} rating={one} {...{ lang, t }} />
            </dt>
            <dd>
              <Local text={one.definition} {...{ lang, t }} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
