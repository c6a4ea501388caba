import type { Context } from "@/components/public/parts/context";
import type { MergeCount } from "@/domain/merge/views";

type Props = Pick<Context, "t"> & { counts: readonly MergeCount[] };

/** What moves, and what the survivor has already. */
export function Counts({ counts, t }: Props) {
  const words = t.merging;
  if (counts.length === 0) return <p className="note">{words.nothingMoves}</p>;
  const said = (of: "moved" | "dropped") =>
    counts.filter((one) => one[of] > 0).map((one) => words.rows(one.table, one[of]));
  return (
    <dl className="facts">
      {(["moved", "dropped"] as const).map((one) =>
        said(one).length === 0 ? null : (
          <div key={one}>
            <dt>{words[one]}</dt>
            <dd>{said(one).join(", ")}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
