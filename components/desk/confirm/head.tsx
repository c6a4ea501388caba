import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Steps } from "@/components/desk/intake/steps";
import type { Context } from "@/components/public/parts/context";
import { edtfInWords, instantInWords } from "@/domain/dates/in-words";
import type { ArticleView } from "@/domain/intake/views";

/** What stands under the heading: the steps, the source, when it was frozen and by which hash. */
export function ConfirmMeta({ article, lang, t }: Context & { article: ArticleView }) {
  const { confirm, practice, neverPublic } = t.intake;
  return (
    <>
      <Steps at={article.state === "sent" ? "send" : "quotes"} t={t} />
      <span>
        <bdi>{article.publisher ?? article.title}</bdi>,{" "}
        {article.published === null ? confirm.undated : edtfInWords(article.published, lang)}
      </span>
      <span>
        <time dateTime={article.takenAt}>{confirm.frozen(instantInWords(article.takenAt, lang))}</time>,
        SHA-256{" "}
        <span className="mono" title={article.textSha256}>
          {article.textSha256.slice(0, 4)}…{article.textSha256.slice(-4)}
        </span>
      </span>
      {article.practice ? (
        <span>
          <b>{practice}</b>, {neverPublic}
        </span>
      ) : null}
      {article.state === "withdrawn" ? <b>{confirm.withdrawn}</b> : null}
    </>
  );
}

type SendProps = { article: ArticleView; action: FormAction; hasKeys: boolean; t: Context["t"] };

/** Sends what is accepted; barred with its reason while nothing is. */
export function Send({ article, action, hasKeys, t }: SendProps) {
  const { confirm } = t.intake;
  if (!article.isEditable) return null;
  const keys = hasKeys ? (
    <span className="key" aria-hidden="true">
      <kbd>Ctrl</kbd> <kbd>Enter</kbd>
    </span>
  ) : null;
  return (
    <DeskForm id="send" action={action} isMain>
      <input type="hidden" name="article" value={article.id} />
      <input type="hidden" name="accepted" value={article.ready} />
      {article.ready > 0 ? (
        <Submit>
          {confirm.send(article.ready)} {keys}
        </Submit>
      ) : (
        <>
          <Submit barredBy="nothing-to-send">{confirm.send(0)}</Submit>
          <span className="vh" id="nothing-to-send" tabIndex={-1}>
            {confirm.nothingToSend}
          </span>
        </>
      )}
    </DeskForm>
  );
}
