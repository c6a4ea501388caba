import type { Context } from "@/components/public/parts/context";
import { isBusy, type NotYet } from "@/domain/refusal";
import { refusalText } from "@/messages/refusal-text";

type Props = {
  notYet: NotYet | null;
  /** What is said while it is being worked out. */
  pending: string;
  /** Where to look again. */
  again: string;
  t: Context["t"];
};

/** Says of what a page does not know yet why, and the way to look again where that may help. */
export function NotYetNote({ notYet, pending, again, t }: Props) {
  if (notYet === null) return null;
  const isSoon = notYet === "pending" || isBusy(notYet);
  return (
    <p className="note" role="status">
      {notYet === "pending" ? pending : refusalText(t, notYet)}{" "}
      {isSoon ? <a href={again}>{t.compare.pending.again}</a> : null}
    </p>
  );
}
