import type { ReactNode } from "react";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";
import { refusalText } from "@/messages/refusal-text";

/** What a decision stands on: each point with whether it holds for who looks. */
export function Checks({ page, t }: Context & { page: ProposalPage }) {
  const words = t.review;
  const { bars, evidence, given, needed } = page;
  const unopened = evidence.filter((one) => !one.isOpened).length;
  const isBarred = bars.open !== null;
  return (
    <>
      <h2>{words.checks}</h2>
      <ul className="check">
        {bars.open ? (
          <Check holds={false} note={words.othersDecide}>
            {refusalText(t, bars.open)}
          </Check>
        ) : (
          <>
            <Check holds>{words.notAuthor}</Check>
            <Check holds>{words.noConflict}</Check>
          </>
        )}
        <Check holds={page.newer === null}>{page.newer ? words.notNewest : words.newest}</Check>
        {isBarred ? null : (
          <Check holds={unopened === 0} note={unopened === 0 ? undefined : words.neededToApprove}>
            {unopened === 0 ? words.allOpened : words.unopened(unopened)}
          </Check>
        )}
        <Check holds={given >= needed} note={needed === 1 ? words.oneIsEnough : words.twoAreNeeded}>
          {words.approvals(given, needed)}
        </Check>
      </ul>
    </>
  );
}

type CheckProps = { holds: boolean; note?: string | undefined; children: ReactNode };

/** A point of a checklist: a box and words. */
export function Check({ holds, note, children }: CheckProps) {
  return (
    <li>
      <Icon name={holds ? "box-done" : "box"} />
      <span className={holds ? undefined : "todo"}>
        {children}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </li>
  );
}
