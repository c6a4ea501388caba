import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { rulesOf } from "@/domain/intake/proposed";
import type { ArticleView } from "@/domain/intake/views";
import { languageName } from "@/domain/text/languages";
import { PassageWords } from "./add-passage";
import { Card } from "./card";
import { FrozenText } from "./frozen-text";
import { Reshape } from "./reshape";
import { ShowPassage } from "./show-passage";
import { Strip } from "./strip";
import { Sure } from "./sure";
import { WorthChecking } from "./worth";

export type ConfirmActions = {
  decide: FormAction;
  undo: FormAction;
  add: FormAction;
  acceptSure: FormAction;
  split: FormAction;
  join: FormAction;
  withdraw: FormAction;
};

type Props = Context & { article: ArticleView; actions: ConfirmActions; hasKeys: boolean };

/** Step 3: the frozen text, its passages one by one, and how far they are decided. */
export function Confirm({ article, actions, hasKeys, ...context }: Props) {
  const { passage } = article;
  const { t } = context;
  const { confirm } = t.intake;
  return (
    <>
      {passage ? (
        <div className="head rail">
          <Strip {...{ article, t }} />
          <Progress {...{ article, t }} />
          <Sure {...{ article, t }} accept={actions.acceptSure} />
        </div>
      ) : null}
      <div className="split">
        <FrozenText {...{ article, t }} />
        <div className="cardside">
          {passage ? (
            <Card {...{ article, passage, decide: actions.decide }} {...context} />
          ) : (
            <section className="card none">
              <h2>{confirm.none}</h2>
              {rulesOf(article.lang) === "und" ? (
                <p>{confirm.noRules(languageName(article.lang, context.lang))}</p>
              ) : null}
              {article.isEditable ? <p>{confirm.noneNote}</p> : null}
            </section>
          )}
          {article.isEditable ? <Further {...{ article, actions, t }} /> : null}
        </div>
        <WorthChecking {...{ article }} {...context} />
      </div>
      <ShowPassage passage={passage?.id ?? ""} version={passage?.version ?? 0} />
    </>
  );
}

function Progress({ article, t }: { article: ArticleView; t: Context["t"] }) {
  const { confirm } = t.intake;
  const { tally, passage, strip } = article;
  const who = strip.find((one) => one.id === passage?.id)?.who;
  return (
    <p className="acts" role="status">
      <b>{confirm.decided(tally.all - tally.left, tally.all)}</b>{" "}
      <span className="dim">{confirm.counts(tally.accepted, tally.rejected, tally.left)}</span>
      {passage ? (
        <span className="vh">
          {" "}
          {confirm.status(passage.label, tally.all, who || confirm.nobody, t.vocabulary.basis[passage.basis])}
        </span>
      ) : null}
    </p>
  );
}

function Further({ article, actions, t }: Pick<Props, "article" | "actions"> & { t: Context["t"] }) {
  const { confirm } = t.intake;
  const { passage } = article;
  return (
    <div className="further">
      {passage && !passage.isSent ? <Reshape {...{ article, passage, actions, t }} /> : null}
      <DeskForm id="add" action={actions.add}>
        <Fold label={confirm.add} isPart isOpen={passage === null}>
          <input type="hidden" name="article" value={article.id} />
          <PassageWords label={confirm.addWords} hint={confirm.addHint} />
          <Submit className="sm">{confirm.addDo}</Submit>
        </Fold>
      </DeskForm>
      <DeskForm id="withdraw" action={actions.withdraw}>
        <Fold label={confirm.withdraw} isPart>
          <p className="hint">{confirm.withdrawNote}</p>
          <input type="hidden" name="article" value={article.id} />
          <input type="hidden" name="version" value={article.version} />
          <Submit className="sm">{confirm.withdraw}</Submit>
        </Fold>
      </DeskForm>
      <DeskForm id="undo" action={actions.undo}>
        <input type="hidden" name="article" value={article.id} />
      </DeskForm>
    </div>
  );
}
