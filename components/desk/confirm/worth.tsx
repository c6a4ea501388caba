import type { Context } from "@/components/public/parts/context";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import type { ArticleView } from "@/domain/intake/views";
import { piecesOfWorth, type Worth } from "@/domain/intake/worth";

type Props = Context & { article: ArticleView };

/** Sentences that may be worth checking, the likeliest first, each with what speaks for it. */
export function WorthChecking({ article, lang, t }: Props) {
  const { confirm } = t.intake;
  const found = article.reading.worth ?? [];
  if (found.length === 0) return null;
  return (
    <details className="worth">
      <summary>{confirm.worth(found.length)}</summary>
      <p className="hint">{confirm.worthNote}</p>
      <ol>
        {found.map((one) => (
          <Sentence key={one.start} {...{ one, article, lang, t }} />
        ))}
      </ol>
    </details>
  );
}

function Sentence({ one, article, lang, t }: Props & { one: Worth }) {
  const { confirm, why } = t.intake;
  const words = article.text.slice(one.start, one.end);
  const line = article.reading.lines.find(({ start, end }) => start <= one.start && one.start < end);
  const claims = article.claims.filter(({ start, end }) => start < one.end && one.start < end);
  const rules = [...new Set(one.signs.map(({ rule }) => why[rule] ?? rule))];
  return (
    <li>
      <p className="q" {...printedIn(article.lang, words)}>
        {piecesOfWorth(one, article.text).map(({ start, end, isMarked }) => {
          const piece = <Visible key={start} text={article.text.slice(start, end)} t={t} />;
          return isMarked ? <b key={start}>{piece}</b> : piece;
        })}
      </p>
      <p>
        <span>{rules.join(", ")}.</span>
        <span className="acts">
          {line ? <a href={`#l${line.start}`}>{confirm.toPlace}</a> : null}
          {article.practice ? null : (
            <a href={`/desk/claims/new?article=${article.id}&at=${one.start}`}>{confirm.toClaim}</a>
          )}
        </span>
      </p>
      {claims.map((claim) => (
        <p key={claim.id}>
          {confirm.asClaim}
          <a href={`/desk/claims/${claim.id}`}>
            <Local text={claim.text} {...{ lang, t }} />
          </a>
        </p>
      ))}
    </li>
  );
}
