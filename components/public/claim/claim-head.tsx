import { CorrectionBanner } from "@/components/public/edition/correction";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local } from "@/components/public/parts/text";
import type { ClaimPage } from "@/domain/public/pages";

/** The proposition in neutral words, and the day of which it speaks. */
export function ClaimHead({ page, recordPath, lang, t }: Context & { page: ClaimPage; recordPath: string }) {
  const { edition, correction } = page;
  const { body, number } = edition;
  return (
    <header className="head leaf">
      <div className="wide">
        <p className="small">
          {t.pages.claim.kicker}, {t.vocabulary.claimKind[body.kind]}
        </p>
        <h1 className="title mt-1.5 max-w-[17em]">
          <Local text={body.text} {...{ lang, t }} />
        </h1>
        {body.asOf === undefined ? null : (
          <p className="small mt-3">
            {t.pages.claim.asOfBefore}
            <Day edtf={body.asOf} lang={lang} />.
          </p>
        )}
        {correction ? (
          <CorrectionBanner
            {...correction}
            former={correction.former}
            shown={number}
            {...{ recordPath, lang, t }}
          />
        ) : null}
      </div>
    </header>
  );
}
