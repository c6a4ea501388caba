import { namesInBoth, placeOf } from "@/components/desk/diff/labels";
import { whoIn } from "@/components/desk/review/head";
import { type Context, plain } from "@/components/public/parts/context";
import { VerdictLine } from "@/components/public/parts/status";
import { printedIn, Visible } from "@/components/public/parts/text";
import { Byline } from "@/components/public/quote/byline";
import { readingOf } from "@/components/public/quote/reading";
import type { ProposalPage } from "@/domain/desk/proposal";
import { isClaimBody } from "@/domain/proposal/frozen";

type Props = Context & { page: ProposalPage; citation: string | null };

/** What leaves the house when this is published: page, card, citation, line of the feed. */
export function Previews({ page, citation, lang, t }: Props) {
  const words = t.publish;
  const { body, card } = page;
  const [verdict] = card.verdicts.toReversed();
  return (
    <aside aria-labelledby="previews">
      <section className="sec">
        <h2 id="previews">{words.readersGet}</h2>
        <div className="prev">
          <p className="lbl">{words.page}</p>
          {isClaimBody(body) ? (
            <p className="lead">{plain(body.text, lang)}</p>
          ) : (
            <>
              <Byline reading={readingOf(body)} title="h3" {...{ lang, t }} />
              {card.words ? (
                <p className="lead">
                  <span className="u" {...printedIn(card.lang, card.words)}>
                    <Visible text={card.words} t={t} />
                  </span>
                </p>
              ) : null}
            </>
          )}
          {card.verdicts.map((one) => (
            <VerdictLine key={one.axis} verdict={one} {...{ lang, t }} className="mt-2" />
          ))}
        </div>
        <div className="prev">
          <p className="lbl">{words.card}</p>
          <div className="socard">
            <p className="q">
              {card.words ? (
                <span className="u" {...printedIn(card.lang, card.words)}>
                  <Visible text={card.words} t={t} />
                </span>
              ) : (
                plain(card.text ?? {}, lang)
              )}
            </p>
            <p className="lbl">
              {verdict ? `${plain(verdict.label, lang)}.` : null} <b>Attesto</b>
            </p>
          </div>
        </div>
        {citation === null ? null : (
          <div className="prev">
            <p className="lbl">{words.citation}</p>
            <pre className="mono">{citation}</pre>
          </div>
        )}
        <Feed {...{ page, lang, t }} />
      </section>
    </aside>
  );
}

const MOST = 3;

function Feed({ page, lang, t }: Omit<Props, "citation">) {
  const names = namesInBoth(page, lang);
  const changed = page.former ? page.changes.slice(0, MOST) : [];
  return (
    <div className="prev">
      <p className="lbl">{t.publish.feed}</p>
      <p>
        <b>
          {t.vocabulary.change[page.change]}: <bdi>{whoIn({ page, lang })}</bdi>
        </b>
      </p>
      <ul>
        {changed.map((change) => {
          const { part, field } = placeOf(change, page, { names, lang, t });
          return <li key={change.path.join(".")}>{[part, field].filter(Boolean).join(", ")}</li>;
        })}
      </ul>
    </div>
  );
}
