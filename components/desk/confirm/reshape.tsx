import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import type { ArticleView, PassageView } from "@/domain/intake/views";

type Props = Pick<Context, "t"> & {
  article: ArticleView;
  passage: PassageView;
  actions: { split: FormAction; join: FormAction };
};

/** Cuts the passage in two, or joins it with the next. */
export function Reshape({ article, passage, actions, t }: Props) {
  const { confirm } = t.intake;
  const which = (
    <>
      <input type="hidden" name="span" value={passage.id} />
      <VersionField value={passage.version} />
    </>
  );
  return (
    <>
      <DeskForm key={`split ${passage.id} ${passage.version}`} id="split" action={actions.split}>
        <Fold label={confirm.split} isPart>
          {which}
          <TextArea name="words" label={confirm.splitWords} lang={article.lang} className="q" rows={2} />
          <Submit className="sm">{confirm.splitDo}</Submit>
        </Fold>
      </DeskForm>
      <DeskForm key={`join ${passage.id} ${passage.version}`} id="join" action={actions.join}>
        <Fold label={confirm.join} isPart>
          <p className="hint">{confirm.joinNote}</p>
          {which}
          <Submit className="sm">{confirm.join}</Submit>
        </Fold>
      </DeskForm>
    </>
  );
}
