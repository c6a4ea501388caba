import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { apparatusOf, type Entry } from "@/domain/collation/analysis/apparatus";
import type { Collation } from "@/domain/collation/types";
import { languageName } from "@/domain/text/languages";

type Props = Context & { table: Collation; base: string };

/** The apparatus of a language: the words of the base, and what the others have in their place. */
export function Apparatus({ table, base, lang, t }: Props) {
  const entries = apparatusOf(table, base);
  if (entries.length === 0) return null;
  return (
    <ol className="apparatus" aria-label={t.record.printing.apparatus(languageName(table.lang, lang))}>
      {entries.map((entry, n) => (
        <li key={`${entry.at} ${entry.lemma}`}>
          <span className="n">{n + 1}</span> <EntryLine {...{ entry, t }} lang={table.lang} />
        </li>
      ))}
    </ol>
  );
}

function EntryLine({ entry, lang, t }: { entry: Entry; lang: string; t: Context["t"] }) {
  return (
    <>
      <span className="lemma" {...printedIn(lang, entry.lemma)}>
        <Visible text={entry.lemma} t={t} />
      </span>
      {entry.readings.map((reading, n) => (
        <span key={reading.sigla.join(" ")}>
          {n === 0 ? " " : <span className="sep">·</span>}
          {reading.text === "" ? (
            <i>{reading.isOutside ? t.record.printing.notQuoted : t.record.printing.om}</i>
          ) : (
            <span {...printedIn(lang, reading.text)}>
              <Visible text={reading.text} t={t} />
            </span>
          )}
          {"\u00a0"}
          <b>{reading.sigla.join(" ")}</b>
        </span>
      ))}
    </>
  );
}
