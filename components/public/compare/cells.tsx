import { Fragment } from "react";
import { MarkedWords } from "@/components/public/collation/marked-words";
import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import { type ComparedRow, cellsAt } from "@/domain/public/comparison";
import { type Cell, textOf } from "@/domain/public/phrase-cells";

type Props = Context & { row: ComparedRow };

/** All words of a printing in one cell, or those of a portion; where it prints none there, that is said. */
export function WordsCell({ row, columns, lang, t }: Props & { columns: readonly number[] }) {
  const { siglum, lang: wordsLang, exact } = row.printing;
  const pieces = row.cells.flatMap((cell) => cell.pieces);
  if (pieces.length === 0) {
    return (
      <td colSpan={Math.max(1, columns.length)} dir={printedIn(wordsLang, exact).dir} className="om">
        <bdi aria-hidden="true">{t.record.printing.om}</bdi>
        <span className="vh select-none">{t.compare.portions.nothing(siglum)}</span>
      </td>
    );
  }
  return (
    <td colSpan={Math.max(1, columns.length)} {...printedIn(wordsLang, exact)}>
      <MarkedWords {...{ pieces, siglum, wordsLang, lang, t }} />
    </td>
  );
}

type PhraseProps = Props & { base: ComparedRow | undefined; number: number };

/** What a printing prints of one phrase; where it prints nothing, the words say so. */
export function PhraseCell({ row, base, number, lang, t }: PhraseProps) {
  const { here, within } = cellsAt(row, number);
  if (here.length === 0) return <Absent {...{ row, base, number, within, t }} />;
  const { siglum, lang: wordsLang, exact } = row.printing;
  return (
    <td data-n={number} {...printedIn(wordsLang, exact)}>
      {here.map((cell, n) => (
        <Fragment key={`${number} ${textOf(here.slice(0, n)).length}`}>
          <Numbers {...{ cell, row, lang, t }} />
          <MarkedWords {...{ siglum, wordsLang, lang, t }} pieces={cell.pieces} />
        </Fragment>
      ))}
    </td>
  );
}

// A stretch that says several phrases names them; one that stands after a later phrase says after which.
function Numbers({ cell, row, lang, t }: Props & { cell: Cell }) {
  const [first = 0] = cell.phrases;
  const before = row.cells[row.cells.indexOf(cell) - 1]?.phrases.at(-1) ?? 0;
  const notes = [
    ...(cell.phrases.length > 1 ? [cell.phrases.join(", ")] : []),
    ...(before > first ? [t.compare.afterPhrase(before)] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <span className="note select-none" lang={lang} dir="ltr">
      {notes.join("; ")}{" "}
    </span>
  );
}

type AbsentProps = PhraseProps & { within: readonly number[] };

function Absent({ row, base, number, within, t }: Omit<AbsentProps, "lang">) {
  const { siglum, lang: wordsLang, exact } = row.printing;
  const [other] = within;
  // It stands where the words of the others in its line begin.
  const { dir } = printedIn(wordsLang, exact);
  if (other !== undefined) {
    return (
      <td data-n={number} dir={dir} className="om">
        {t.compare.withPhrase(other)}
      </td>
    );
  }
  const lost = base && !row.isBase ? textOf(cellsAt(base, number).here).trim() : "";
  return (
    <td data-n={number} dir={dir} className="om">
      <bdi aria-hidden="true">{t.record.printing.om}</bdi>
      <span className="vh select-none">
        {lost === "" ? (
          t.compare.phraseAbsent(siglum, number)
        ) : (
          <>
            {t.record.printing.spoken.omitted(siglum)}
            <bdi {...printedIn(wordsLang, lost)}>{lost}</bdi>
            {t.record.printing.spoken.close}
          </>
        )}
      </span>
    </td>
  );
}
