import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import { proposedInto } from "@/domain/variance/edges";
import { ByRules } from "./by-rules";

type Props = Context & { editor: QuoteEditor; printing: EditorPrinting };

/** What differs from the printing it was made from and is not recorded yet, by the rules; a person decides. */
export function Unrecorded({ editor, printing, lang, t }: Props) {
  const rows = proposedInto(printing.id, editor).flatMap(({ from, differences }) =>
    differences
      .filter(({ covered, proposal }) => covered.length === 0 && proposal)
      .map((one) => ({ from, ...one })),
  );
  if (rows.length === 0) return null;
  const siglum = (id: string) => editor.printings.find((one) => one.id === id)?.siglum;
  const side = (words: string) =>
    words ? (
      <Printed words={words} lang={printing.lang} t={t} />
    ) : (
      <span className="dim">{t.variance.nothing}</span>
    );
  return (
    <details className="fold">
      <summary>{t.variance.unrecorded(rows.length)}</summary>
      <ul className="list">
        {rows.map(({ from, difference, proposal }) => (
          <li key={`${from} ${difference.columns.from} ${difference.base.from} ${difference.other.from}`}>
            <div>
              <b className="sig">{siglum(from)}</b> {side(difference.lemma)}{" "}
              <b className="sig">{printing.siglum}</b> {side(difference.text)}
              <ByRules proposal={proposal} printedLang={printing.lang} {...{ lang, t }} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
