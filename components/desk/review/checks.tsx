import type { Context } from "@/components/public/parts/context";
import { countsOf } from "@/components/public/parts/report-facts";
import { derivedFacts } from "@/domain/derivation/derived-facts";
import { isOver, type ProposalPage } from "@/domain/desk/proposal";
import { isClaimBody } from "@/domain/proposal/frozen";
import { refusalText } from "@/messages/refusal-text";
import { Check } from "./check";
import { Reply } from "./reply";

/** What a decision stands on: each point with whether it holds for who looks. */
export function Checks({ page, lang, t }: Context & { page: ProposalPage }) {
  const words = t.review;
  const { bars, evidence, given, needed } = page;
  const unopened = evidence.filter((one) => !one.isOpened).length;
  const isBarred = bars.open !== null;
  return (
    <>
      <h2>{words.checks}</h2>
      <ul className="check">
        {isOver(page) ? null : bars.open ? (
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
        {isBarred || isOver(page) ? null : (
          <Check holds={unopened === 0} note={unopened === 0 ? undefined : words.neededToApprove}>
            {unopened === 0 ? words.allOpened : words.unopened(unopened)}
          </Check>
        )}
        <Check holds={given >= needed} note={needed === 1 ? words.oneIsEnough : words.twoAreNeeded}>
          {words.approvals(given, needed)}
        </Check>
        <Reports {...{ page, t }} />
        <Reply {...{ page, lang, t }} />
      </ul>
    </>
  );
}

/** How many heard the words themselves; a warning where many printings go back to one report. */
function Reports({ page: { body }, t }: { page: ProposalPage; t: Context["t"] }) {
  if (isClaimBody(body)) return null;
  const facts = derivedFacts(body);
  return (
    <Check holds={!facts.isCircularRisk} note={facts.isCircularRisk ? t.editor.circular : undefined}>
      {countsOf({ facts, t })}
    </Check>
  );
}
