import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { Key } from "@/components/desk/key";
import { WorkForm } from "@/components/desk/not-yet";
import type { Context } from "@/components/public/parts/context";
import { printedIn, WithCuts } from "@/components/public/parts/text";
import { MOVES } from "@/domain/intake/edges";
import type { ArticleView, PassageView } from "@/domain/intake/views";
import { AcrossAlike, Alike } from "./alike";
import { CardFacts } from "./card-facts";
import { EdgeButton } from "./edge-button";
import { CURRENT_CELL, passageHref, StateIcon } from "./states";
import { Cautions, Why } from "./why";

const MOVE_KEYS = { "start-left": "[", "start-right": "{", "end-left": "}", "end-right": "]" } as const;

type Props = Context & { article: ArticleView; passage: PassageView };

/** One passage: its words, who says them, why it was found, and what can be done with it. */
export function Card({ article, passage, decide, ...context }: Props & { decide: FormAction }) {
  const { t } = context;
  const { confirm } = t.intake;
  const isOpen = article.isEditable && !passage.isSent;
  const head = <CardHead {...{ article, passage, t }} />;
  const work = <WorkForm notYet={article.alikeNotYet} next={passageHref(article.id, passage.label)} />;
  if (!isOpen) {
    return (
      <section className="card" aria-labelledby="current" data-home={CURRENT_CELL}>
        {work}
        <div className="scroll">
          {head}
          {passage.isSent && passage.quote !== null ? (
            <p>
              {confirm.isQuote} <a href={`/desk/q/${passage.quote}`}>{confirm.openQuote}</a>
            </p>
          ) : null}
          <Alike {...{ article, isOpen }} {...context} />
          <AcrossAlike {...{ article, isOpen }} {...context} />
          <Why {...{ passage, t }} />
        </div>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="current" data-home={CURRENT_CELL}>
      {work}
      <DeskForm key={`${passage.id} ${passage.version}`} id="passage" action={decide} className="whole">
        <input type="hidden" name="span" value={passage.id} />
        <input type="hidden" name="start" value={passage.start} />
        <input type="hidden" name="end" value={passage.end} />
        <input type="hidden" name="whole" value="true" />
        <VersionField value={passage.version} />
        <div className="scroll">
          <Conflict t={t} />
          {head}
          <Cautions {...{ passage, t }} />
          <Edges {...{ passage, article }} {...context} />
          <CardFacts {...{ article, passage, t }} />
          <Alike {...{ article, isOpen }} {...context} />
          <AcrossAlike {...{ article, isOpen }} {...context} />
          <Why {...{ passage, t }} />
        </div>
        <Acts {...{ article, t }} />
      </DeskForm>
    </section>
  );
}

function Acts({ article, t }: Pick<Props, "article" | "t">) {
  const { confirm } = t.intake;
  return (
    <div className="actbar stick">
      <Submit isMain name="act" value="accept" pressedBy="a">
        {confirm.accept}
      </Submit>
      <a className="btn" href="#passage-who-0" data-key="e">
        {confirm.edit} <Key name="e" />
      </a>
      <Submit name="act" value="reject" pressedBy="r">
        {confirm.reject}
      </Submit>
      <span className="sp" />
      {article.canUndo ? (
        <button type="submit" form="undo" className="btn plain" data-key="u">
          {confirm.undo} <Key name="u" />
        </button>
      ) : null}
    </div>
  );
}

function CardHead({ article, passage, t }: Omit<Props, "lang">) {
  const { confirm } = t.intake;
  return (
    <>
      <div className="no">
        <h2 id="current">{confirm.passage(passage.label)}</h2>
        <span className="lbl">
          <span className="st">
            <StateIcon state={passage.state} />
            {passage.isSent ? confirm.sent : confirm.states[passage.state]}
          </span>
        </span>
      </div>
      <blockquote>
        <span className="u" {...printedIn(article.lang, passage.exact)}>
          <WithCuts text={passage.exact} t={t} />
        </span>
      </blockquote>
      {passage.quote !== null && !passage.isSent ? <p className="s">{confirm.attached}</p> : null}
    </>
  );
}

function Edges({ passage, lang, t }: Props) {
  const { confirm } = t.intake;
  const number = new Intl.NumberFormat(lang);
  const [before, after] = [MOVES.slice(0, 2), MOVES.slice(2)];
  const buttons = (moves: readonly (typeof MOVES)[number][]) =>
    moves.map((move) => (
      <EdgeButton key={move} act={move} pressedBy={MOVE_KEYS[move]} label={confirm.moves[move]} />
    ));
  return (
    <div className="edges">
      <span>{confirm.start}</span>
      {buttons(before)}
      <span>{confirm.end}</span>
      {buttons(after)}
      <span>{confirm.characters(number.format(passage.start), number.format(passage.end))}</span>
    </div>
  );
}

function Conflict({ t }: { t: Context["t"] }) {
  const { confirm } = t.intake;
  return <Theirs values={{ ...confirm.states, ...confirm.forms }} />;
}
