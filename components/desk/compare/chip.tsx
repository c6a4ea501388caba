import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import { numbersInShort } from "@/domain/phrases/numbers";

/** The numbers of the phrases that words say; read out as "phrase 3". */
export function Chip({ numbers, t }: { numbers: readonly number[]; t: Context["t"] }) {
  const words = t.compareDesk;
  const shown = numbersInShort(numbers);
  if (shown === "") return <span className="chip none">{words.unsaid}</span>;
  return (
    <span className="chip">
      <span className="vh">{words.inPhrases(shown)}: </span>
      <span aria-hidden="true">{shown}</span>
    </span>
  );
}

type Phrased = {
  pieces: readonly { start: number; text: string; numbers: readonly number[] }[];
  printing: { exact: string; lang: string };
  t: Context["t"];
};

/** The words of a printing, each phrase after its number. */
export function PhrasedWords({ pieces, printing: { exact, lang }, t }: Phrased) {
  return (
    <p className="q" {...printedIn(lang, exact)}>
      {pieces.map(({ start, text, numbers }) => (
        <span key={start}>
          <Chip numbers={numbers} t={t} />
          <Printed words={text} lang={lang} t={t} />{" "}
        </span>
      ))}
    </p>
  );
}
