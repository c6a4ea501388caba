import { localLabels } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { Check } from "@/components/desk/review/check";
import { Reply } from "@/components/desk/review/reply";
import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";
import { reviewsIn } from "@/domain/proposal/frozen";
import { CHOSEN_CHANGES, isChosen } from "@/domain/proposal/publication";
import { refusalText } from "@/messages/refusal-text";
import { Previews } from "./previews";

type Props = Context & { page: ProposalPage; publish: FormAction; citation: string | null };

/** The last look before an edition is sealed: what must hold, what it is called, what readers will get. */
export function Publish({ page, publish, citation, lang, t }: Props) {
  const words = t.publish;
  return (
    <div className="pub">
      <div>
        <Checklist {...{ page, lang, t }} />
        {page.bars.publish === null ? (
          <Sign {...{ page, publish, lang, t }} />
        ) : (
          <section className="sec">
            <h2>{words.notYet}</h2>
            <p className="note warn">{refusalText(t, page.bars.publish)}</p>
            <p>
              <a href={`/desk/proposals/${page.id}`}>{t.review.back}</a>
            </p>
          </section>
        )}
      </div>
      <Previews {...{ page, citation, lang, t }} />
    </div>
  );
}

function Checklist({ page, lang, t }: Context & { page: ProposalPage }) {
  const words = t.publish;
  const reviews = reviewsIn(page.body);
  const approved = page.decisions.filter((one) => one.decision === "approve").map((one) => one.by);
  const captured = reviews.flatMap((one) => one.evidence).filter((one) => one.capture !== undefined).length;
  const unknowns = reviews.reduce((sum, one) => sum + one.unknowns.length, 0);
  const areComplete = reviews.every(
    (one) => Object.keys(one.sentence).length > 0 && Object.keys(one.rationale).length > 0,
  );
  return (
    <section className="sec">
      <h2>{words.checklist}</h2>
      <ul className="check">
        <Check holds={page.given >= page.needed} note={words.forThisText}>
          {words.people(page.submittedBy, approved, page.needed)}
        </Check>
        <Check holds={page.newer === null}>{page.newer ? t.review.notNewest : t.review.newest}</Check>
        <Check holds={captured === page.evidence.length}>
          {words.captured(captured, page.evidence.length)}
        </Check>
        <Check holds={areComplete && reviews.length > 0}>{words.judged(reviews.length)}</Check>
        <Check holds>{words.unknowns(unknowns)}</Check>
        <Reply {...{ page, lang, t }} />
      </ul>
    </section>
  );
}

function Sign({ page, publish, lang, t }: Omit<Props, "citation">) {
  const words = t.publish;
  const next = page.edition;
  return (
    <DeskForm id="publish" action={publish} label={words.title(next)}>
      <input type="hidden" name="proposal" value={page.id} />
      <input type="hidden" name="hash" value={page.hash} />
      <section className="sec">
        {isChosen(page.change) ? (
          <RadioField
            name="change"
            label={words.kind}
            hint={words.kindHint}
            value={page.change}
            isColumn
            options={CHOSEN_CHANGES.map((value) => ({
              value,
              label: t.vocabulary.change[value],
              hint: words.kinds[value](next - 1),
            }))}
          />
        ) : (
          <p>
            <b>{t.vocabulary.change[page.change]}</b>
          </p>
        )}
        <LocalField
          name="note"
          labels={localLabels({ lang, t }, words.note)}
          hint={words.noteHint}
          rows={3}
        />
      </section>
      <section className="sec">
        <h2>{words.sign}</h2>
        <p className="dim">{words.seals(next)}</p>
        <div className="actbar">
          <Submit isMain>{words.title(next)}</Submit>
          <a className="btn plain" href={`/desk/proposals/${page.id}`}>
            {t.review.back}
          </a>
        </div>
      </section>
    </DeskForm>
  );
}
