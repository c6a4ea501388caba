import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";

type Props = Pick<Context, "t"> & { page: ProposalPage; withdraw: FormAction };

/** Takes a proposal out of review, behind a fold: for who submitted it, and for editors. */
export function Withdraw({ page, withdraw, t }: Props) {
  if (page.bars.withdraw) return null;
  const words = t.review;
  return (
    <section>
      <DeskForm id="withdraw" action={withdraw} label={words.withdraw}>
        <Fold label={words.withdraw}>
          <Along fields={{ proposal: page.id }} />
          <p className="dim">{words.withdrawSays}</p>
          <Submit className="sm">{words.withdrawAct}</Submit>
        </Fold>
      </DeskForm>
    </section>
  );
}
