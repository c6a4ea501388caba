import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import type { ArticleView } from "@/domain/intake/views";

type Props = Pick<Context, "t"> & { article: ArticleView; accept: FormAction };

/** Accepts together what the extraction is sure of. */
export function Sure({ article, accept, t }: Props) {
  const { confirm } = t.intake;
  const [first] = article.sure;
  if (!article.isEditable || !first) return null;
  return (
    <DeskForm id="sure" action={accept} className="one-line">
      <input type="hidden" name="article" value={article.id} />
      <SelectField
        name="confidence"
        label={confirm.sureFrom}
        options={article.sure.map(({ least, passages }) => ({
          value: String(least),
          label: confirm.sureBand(least, passages),
        }))}
        value={String(first.least)}
      />
      <Submit className="sm">{confirm.acceptSure}</Submit>
    </DeskForm>
  );
}
