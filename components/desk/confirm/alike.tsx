import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import { NotYetNote } from "@/components/desk/not-yet";
import { MarkedWords } from "@/components/public/collation/marked-words";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { WhyAcross } from "@/components/public/parts/why-across";
import { WhyFound } from "@/components/public/parts/why-found";
import { edtfInWords } from "@/domain/dates/in-words";
import type { LookAlike } from "@/domain/intake/look-alikes";
import type { ArticleView } from "@/domain/intake/views";
import { languageName } from "@/domain/text/languages";
import { passageHref } from "./states";

type Props = Context & { article: ArticleView; isOpen: boolean };

/** Known printings that share most of the words, each to be attached to. */
export function Alike({ article, isOpen, ...context }: Props) {
  const { alike, alikeNotYet, passage } = article;
  const { confirm } = context.t.intake;
  if (alike.length === 0) {
    return (
      <NotYetNote
        notYet={alikeNotYet}
        pending={confirm.seekingAlike}
        again={passageHref(article.id, passage?.label ?? "")}
        isInForm
        t={context.t}
      />
    );
  }
  return (
    <div className="note warn">
      <h3>
        <Icon name="problem" />
        {confirm.alike(alike.length)}
      </h3>
      <ul className="alike" aria-label={confirm.alikeList}>
        {alike.map((one, index) => (
          <li key={one.id}>
            <Printing one={one} {...context} />
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

/** Printings that may be the same words in another language, each with why: a person attaches, or does not. */
export function AcrossAlike({ article, isOpen, lang, t }: Props) {
  const words = t.across;
  if (article.across.length === 0) return null;
  return (
    <div className="note">
      <h3>{words.title}</h3>
      <ul className="alike" aria-label={words.title}>
        {article.across.map((one) => (
          <li key={one.id}>
            <div>
              <a className="q u" href={`/desk/q/${one.quote}`} {...printedIn(one.lang, one.exact)}>
                <Visible text={one.exact} t={t} />
              </a>
              <span className="s dim">
                {languageName(one.lang, lang)}, <WhyAcross why={one} printed={one.lang} t={t} />
              </span>
            </div>
            {isOpen ? (
              <Submit className="sm" name="quote" value={one.quote}>
                {words.attach}
              </Submit>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Printing({ one, lang, t }: Context & { one: LookAlike }) {
  const { confirm } = t.intake;
  return (
    <div>
      <a className="q u" href={`/desk/q/${one.quote}`} {...printedIn(one.lang, one.exact)}>
        <MarkedWords pieces={one.pieces} siglum={one.siglum} wordsLang={one.lang} {...{ lang, t }} />
      </a>
      <span className="s dim">
        <WhyFound match={one.match} t={t} />{" "}
        {one.publisher === null ? null : (
          <>
            <bdi>{one.publisher}</bdi>,{" "}
          </>
        )}
        {one.published === null ? confirm.undated : edtfInWords(one.published, lang)}
        {" · "}
        {one.isSameSpeaker ? confirm.sameSpeaker : confirm.givesTo}
        {one.isSameSpeaker ? null : <b>{one.speakers.map(({ name }) => name).join(", ")}</b>}
      </span>
    </div>
  );
}
