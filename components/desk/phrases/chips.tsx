import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import type { Piece } from "@/domain/phrases/pieces";

type Props = Pick<Context, "t"> & { pieces: readonly Piece[]; lang: string };

/** A printing's words, each piece behind the number of what it says. */
export function Chips({ pieces, lang, t }: Props) {
  return (
    <p className="q">
      {pieces.map((piece) => (
        <span key={piece.start}>
          {piece.numbers.length === 0 ? null : <Chip numbers={piece.numbers} t={t} />}
          <Printed words={piece.text} lang={lang} t={t} />
        </span>
      ))}
    </p>
  );
}

/** The number of a phrase; of several, the first and the last where one piece stands for them all. */
function Chip({ numbers, t }: Pick<Context, "t"> & { numbers: readonly number[] }) {
  const shown = rangesOf(numbers);
  const [only = 0] = numbers;
  return (
    <span className="chip">
      <span aria-hidden="true">{shown}</span>
      <span className="vh">{numbers.length === 1 ? t.phrases.number(only) : t.phrases.numbers(shown)}: </span>
    </span>
  );
}

/** Numbers as people write them: 4–5, 7. */
function rangesOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
