import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { Entry } from "@/domain/collation/analysis/apparatus";
import { rowOf } from "@/domain/collation/analysis/rows";
import { placeIn } from "@/domain/collation/tokens/placed";
import type { Collation } from "@/domain/collation/types";
import type { PhraseBody } from "@/domain/edition/quote-body";
import { numbersInShort } from "@/domain/phrases/numbers";
import { phrasesWithin } from "@/domain/public/phrase-cells";
import { languageName } from "@/domain/text/languages";

type Props = Context & {
  table: Collation;
  base: { id: string; siglum: string; exact: string };
  phrases: readonly PhraseBody[];
  /** Of the table, with the base's words as lemmas. */
  entries: readonly Entry[];
};

/** The apparatus of a language: the words of the base, and what the others have in their place. */
export function Apparatus({ table, base, phrases, entries, lang, t }: Props) {
  const words = t.record.printing;
  if (entries.length === 0) return null;
  return (
    <div className={phrases.length > 0 ? "apparatus phrased" : "apparatus"}>
      <p className="note">{words.before(base.siglum)}</p>
      <ol aria-label={words.apparatus(languageName(table.lang, lang))}>
        {entries.map((entry, n) => (
          <li key={`${entry.at} ${entry.lemma}`}>
            {phrases.length === 0 ? (
              <span className="n">{n + 1}</span>
            ) : (
              <Phrases numbers={numbersInShort(phrasesOf(entry, { table, base, phrases }))} t={t} />
            )}{" "}
            <EntryLine {...{ entry, t }} lang={table.lang} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** By the numbers of its phrases an entry is found again in the words above. */
function phrasesOf(
  { at, to }: Entry,
  { table, base, phrases }: Omit<Props, keyof Context | "entries">,
): number[] {
  const { start, end } = placeIn(rowOf(table, base.siglum), { from: at, to });
  return phrasesWithin(phrases, base, { from: start, to: end });
}

function Phrases({ numbers, t }: { numbers: string; t: Context["t"] }) {
  if (numbers === "") return null;
  return (
    <span className="n">
      <span className="vh">{t.record.printing.inPhrase(numbers)}</span>
      <span aria-hidden="true">{numbers}</span>
    </span>
  );
}

function lackOf({ isOutside, isMoved }: Entry["readings"][number], t: Context["t"]): string {
  const { elsewhere, notQuoted, om } = t.record.printing;
  if (isMoved) return elsewhere;
  return isOutside ? notQuoted : om;
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
            <i>{lackOf(reading, t)}</i>
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
