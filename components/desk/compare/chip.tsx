import type { Context } from "@/components/public/parts/context";
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
