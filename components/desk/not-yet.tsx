import type { Context } from "@/components/public/parts/context";
import { isBusy, isStopped, type NotYet } from "@/domain/refusal";
import { refusalText } from "@/messages/refusal-text";

type Props = {
  notYet: NotYet | null;
  /** What is said while it is being worked out. */
  pending: string;
  /** Where to look again. */
  again: string;
  /** It stands in another form; its own (`WorkForm`) stands beside that. */
  isInForm?: boolean;
  t: Context["t"];
};

/** Says of what a page does not know yet why, and the way on: to look again, to cancel it, to begin it again. */
export function NotYetNote({ notYet, pending, again, isInForm, t }: Props) {
  if (notYet === null) return null;
  const isPending = notYet.kind === "pending";
  const work = workOf(notYet);
  return (
    <div className="note">
      <p role="status" id={work && `${formOf(work)}-says`}>
        {isPending ? pending : refusalText(t, notYet)}{" "}
        {isPending || isBusy(notYet) ? <a href={again}>{t.compare.pending.again}</a> : null}
      </p>
      {isInForm ? null : <WorkForm notYet={notYet} next={again} />}
      <WorkButton {...{ notYet, t }} />
    </div>
  );
}

/** The form of a `WorkButton`, which leads back to `next`. */
export function WorkForm({ notYet, next }: { notYet: NotYet | null; next: string }) {
  const work = notYet && workOf(notYet);
  if (!work) return null;
  return (
    <form id={formOf(work)} method="post" action="/desk/works">
      <input type="hidden" name="work" value={work} />
      <input type="hidden" name="next" value={next} />
    </form>
  );
}

/** Cancels long work that goes on, or begins again what was cancelled; `says` is what describes it, by id. */
export function WorkButton({ notYet, says, t }: Pick<Props, "t"> & { notYet: NotYet; says?: string }) {
  const work = workOf(notYet);
  if (!work) return null;
  const act = notYet.kind === "pending" ? "stop" : "begin";
  return (
    <button
      type="submit"
      form={formOf(work)}
      name="act"
      value={act}
      className="btn sm"
      aria-describedby={says ?? `${formOf(work)}-says`}
    >
      {t.desk.works[act]}
    </button>
  );
}

/** What names the work that a member may cancel, or has cancelled. */
function workOf(notYet: NotYet): string | undefined {
  if (notYet.kind === "pending") return notYet.work;
  return isStopped(notYet) ? String(notYet.params?.work) : undefined;
}

const formOf = (work: string): string => `work-${work.slice(0, 12)}`;
