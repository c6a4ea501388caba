import type { Context } from "@/components/public/parts/context";
import type { PublicState } from "@/domain/edition/public-state";

type Props = Pick<Context, "t"> & {
  number: number;
  newest: number;
  state: PublicState;
  recordPath: string;
};

/** Over an edition opened by its number: which one it is, and the way to what is true today. */
export function EditionNotice({ number, newest, state, recordPath, t }: Props) {
  const words = t.record.edition;
  const isMerged = state === "merged";
  const isWithdrawn = state === "retracted";
  return (
    <aside className="edition-notice leaf" aria-label={t.record.editionNumber(number)}>
      <p className="wide small">
        {words.permanent(number)}{" "}
        {isMerged
          ? words.merged
          : isWithdrawn
            ? words.retracted
            : number < newest
              ? words.notCurrent(newest)
              : words.current}{" "}
        <span className="row-links">
          <a href={recordPath}>
            {isMerged ? words.toSurvivor : isWithdrawn ? words.toTombstone : words.toRecord}
          </a>
          <a href={`${recordPath}/history`}>{t.record.history.all}</a>
        </span>
      </p>
    </aside>
  );
}
