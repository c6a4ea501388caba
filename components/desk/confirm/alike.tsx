import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import { hasCutSign } from "@/domain/intake/dots";
import type { LookAlike } from "@/domain/intake/look-alikes";
import type { ArticleView } from "@/domain/intake/views";

type Props = Context & { article: ArticleView; isOpen: boolean };

/** Known printings that share most of the words, each to be attached to. */
export function Alike({ article, isOpen, ...context }: Props) {
  const { alike, passage } = article;
  const { confirm } = context.t.intake;
  if (alike.length === 0) return null;
  return (
    <div className="note warn">
      <h3>
        <Icon name="problem" />
        {confirm.alike(alike.length)}
      </h3>
      <ul className="alike" aria-label={confirm.alikeList}>
        {alike.map((one, index) => (
          <li key={one.id}>
            <Printing one={one} isCut={hasCutSign(passage?.exact ?? "")} {...context} />
            {one.canAttach && isOpen ? (
              <Submit className="sm" name="quote" value={one.quote} pressedBy={String(index + 1)}>
                {confirm.attach}
              </Submit>
            ) : null}
          </li>
        ))}
      </ul>
      {article.practice && alike.some((one) => !one.canAttach) ? (
        <p className="s">{confirm.practiceAlike}</p>
      ) : null}
    </div>
  );
}

function Printing({ one, isCut, lang, t }: Context & { one: LookAlike; isCut: boolean }) {
  const { confirm } = t.intake;
  let at = 0;
  return (
    <div>
      <a className="q u" href={`/desk/q/${one.quote}`} {...printedIn(one.lang, one.exact)}>
        {one.pieces.map(({ text, isShared }) => {
          const key = at;
          at += text.length;
          return isShared ? (
            <u key={key} className="same">
              <Visible text={text} t={t} />
            </u>
          ) : (
            <Visible key={key} text={text} t={t} />
          );
        })}
      </a>
      <span className="s dim">
        {one.publisher === null ? null : (
          <>
            <bdi>{one.publisher}</bdi>,{" "}
          </>
        )}
        {one.published === null ? confirm.undated : edtfInWords(one.published, lang)}
        {" · "}
        {one.isSameSpeaker ? confirm.sameSpeaker : confirm.givesTo}
        {one.isSameSpeaker ? null : <b>{one.speakers.map(({ name }) => name).join(", ")}</b>}
        {isCut && one.hasCut ? `, ${confirm.sameCut}` : null}
      </span>
    </div>
  );
}
