import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";
import { FieldList } from "./field-list";
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
      <FieldList {...{ lines, lang, t }} />
    </details>
  );
}
