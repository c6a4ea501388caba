import type { ReactNode } from "react";
import { Diff } from "@/components/desk/diff/diff";
import { Unchanged } from "@/components/desk/diff/unchanged";
import { Evidence } from "@/components/desk/evidence/evidence";
import { Searches } from "@/components/desk/evidence/searches";
import type { FormAction } from "@/components/desk/form/form-body";
import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";
import { Checks } from "./checks";
import { Decisions } from "./decisions";
import { Withdraw } from "./withdraw";

type Props = Context & {
  page: ProposalPage;
  hasKeys: boolean;
  actions: { openEvidence: FormAction; withdraw: FormAction };
  /** Threads. */
  children: ReactNode;
};

/** A proposal under review: what it rests on, what changes, and what a decision stands on. */
export function Review({ page, hasKeys, actions, children, lang, t }: Props) {
  const words = t.review;
  return (
    <div className="rev">
      <aside className="l" aria-labelledby="evidence">
        <Evidence {...{ page, hasKeys, t }} open={actions.openEvidence} />
        <Searches {...{ page, lang, t }} />
      </aside>
      <section className="c" aria-labelledby="changes">
        <h2 id="changes">
          {page.former
            ? words.changes
            : page.state === "published"
              ? words.wasPublished
              : page.state === "withdrawn"
                ? words.wasProposed
                : words.everythingNew}{" "}
          <span className="lbl">
            {page.former ? words.against(page.changes.length, page.former.number) : words.first}
          </span>
        </h2>
        {page.changes.length === 0 ? <p>{words.noChange}</p> : <Diff {...{ page, lang, t }} />}
        <Unchanged {...{ page, lang, t }} />
      </section>
      <aside className="r" aria-label={words.checks}>
        <Checks {...{ page, lang, t }} />
        <Decisions {...{ page, lang, t }} />
        {children}
        <Withdraw {...{ page, t }} withdraw={actions.withdraw} />
      </aside>
    </div>
  );
}
