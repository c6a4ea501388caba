import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { ProposalPage } from "@/domain/desk/proposal";
import { languageName } from "@/domain/text/languages";
import { inOrder, linesOf, namesInBoth, placeOf } from "./labels";

/** What stands as in the last edition, folded away: every field of it, in words. */
export function Unchanged({ page, lang, t }: Context & { page: ProposalPage }) {
  const words = { names: namesInBoth(page, lang), lang, t };
  const lines = inOrder(page.unchanged).flatMap((same) => {
    const { part, field, lang: of, steps } = placeOf(same, page, words);
    return linesOf(same.now ?? "", steps, words).map((line) => ({
      text: line.text,
      lang: line.lang ?? of,
      label: [part, field, line.label].filter(Boolean).join(", "),
    }));
  });
  if (lines.length === 0) return null;
  return (
    <details className="diff">
      <summary>{t.review.unchanged(lines.length)}</summary>
      <dl className="fields">
        {lines
          .map((line, n) => ({ ...line, n }))
          .map((line) => (
            <div key={line.n}>
              <dt>
                {[line.label, line.lang ? languageName(line.lang, lang) : ""].filter(Boolean).join(", ")}
              </dt>
              <dd {...(line.lang ? printedIn(line.lang, line.text) : {})}>
                <Visible text={line.text} t={t} />
              </dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
