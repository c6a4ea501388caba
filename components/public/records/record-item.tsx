import type { Context } from "@/components/public/parts/context";
import { VerdictLine } from "@/components/public/parts/status";
import type { RecordRow } from "@/domain/public/pages";
import { Proposition } from "./proposition";
import { RecordByline } from "./record-byline";

type Props = Context & {
  row: RecordRow;
  className: "brief" | "result";
  as?: "h2" | "h3";
  query?: string;
  /** Where it was printed and how often, under the verdicts. */
  isTold?: boolean;
};

/** A record in a list: who and when, the words, each verdict with its sentence. */
export function RecordItem({ row, className, isTold, as, query, lang, t }: Props) {
  const { card } = row;
  return (
    <article className={className}>
      <RecordByline {...{ row, lang, t }} />
      <Proposition {...{ row, lang, t }} {...(as ? { as } : {})} {...(query ? { query } : {})} />
      <div className="verdict-lines">
        {card.verdicts.map((verdict) => (
          <VerdictLine key={verdict.axis} className="small" {...{ verdict, lang, t }} />
        ))}
      </div>
      {isTold ? <PrintedNote {...{ row, t }} /> : null}
    </article>
  );
}

function PrintedNote({ row: { kind, card }, t }: { row: RecordRow; t: Context["t"] }) {
  if (kind === "claim") return <p className="note mt-1.5">{t.pages.list.places(card.printings)}</p>;
  return (
    <p className="note mt-1.5">
      {card.printedIn === undefined ? null : (
        <>
          {t.pages.list.printedInBefore}
          <bdi>{card.printedIn}</bdi>.{" "}
        </>
      )}
      {t.record.printings(card.printings)}.
    </p>
  );
}
