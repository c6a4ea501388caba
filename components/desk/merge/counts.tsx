import type { Context } from "@/components/public/parts/context";
import type { MergeCount } from "@/domain/merge/views";

type Props = Pick<Context, "t"> & { counts: readonly MergeCount[] };

/** What moves, and what the survivor has already. */
export function Counts({ counts, t }: Props) {
  const words = t.merging;
  if (counts.length === 0) return <p className="note">{words.nothingMoves}</p>;
  return (
    <ul className="rows">
      {counts.map(({ table, moved, dropped }) => (
        <li key={table}>
          {moved > 0 ? `${words.moved}: ${words.rows(table, moved)}` : null}
          {moved > 0 && dropped > 0 ? "; " : null}
          {dropped > 0 ? `${words.dropped}: ${words.rows(table, dropped)}` : null}
        </li>
      ))}
    </ul>
  );
}
