import { DeskForm } from "@/components/desk/form/desk-form";
import { TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { isOver, type ProposalPage } from "@/domain/desk/proposal";
import { refusalText } from "@/messages/refusal-text";

export type ReviewActions = { approve: FormAction; ask: FormAction };

type Props = Context & { page: ProposalPage; actions: ReviewActions; hasKeys: boolean };

/** The foot of a review, for those who decide on such texts: ask for changes with a reason, or approve exactly this one. */
export function Decide({ page, actions, hasKeys, t }: Props) {
  const words = t.review;
  const { bars } = page;
  if (isOver(page) || bars.open?.rule === "role") return null;
  const barred = bars.approve ? { barredBy: "why-not" } : {};
  return (
    <section className="actbar stick decide" aria-label={words.decision}>
      <p className="st you" id="why-not" tabIndex={-1}>
        {bars.approve ? (
          <>
            <Icon name="box" />
            <span>{refusalText(t, bars.approve)}</span>
          </>
        ) : (
          <span>
            {words.names} <span className="mono">{shortHash(page.hash)}</span>
          </span>
        )}
      </p>
      <DeskForm id="ask" action={actions.ask} label={words.ask} className="reason">
        <Named page={page} />
        <TextField name="comment" label={words.reason} />
        <Submit {...(hasKeys ? { pressedBy: "x" } : {})} {...(bars.decide ? { barredBy: "why-not" } : {})}>
          {words.ask}
        </Submit>
      </DeskForm>
      {page.newer ? null : (
        <DeskForm id="approve" action={actions.approve} label={words.approve}>
          <Named page={page} />
          <Submit isMain={bars.approve === null} {...(hasKeys ? { pressedBy: "y" } : {})} {...barred}>
            {words.approve}
          </Submit>
        </DeskForm>
      )}
    </section>
  );
}

/** A decision names the exact text it is given to. */
function Named({ page }: { page: ProposalPage }) {
  return (
    <>
      <input type="hidden" name="proposal" value={page.id} />
      <input type="hidden" name="hash" value={page.hash} />
    </>
  );
}

/** Enough of a hash to compare by eye. */
export const shortHash = (hash: string): string => (hash.slice(0, 12).match(/.{4}/g) ?? []).join(" ");
