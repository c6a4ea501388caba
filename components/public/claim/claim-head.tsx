import { CorrectionBanner } from "@/components/public/edition/correction";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { speakerHref } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import { claimCard } from "@/domain/edition/card";
import type { ClaimPage } from "@/domain/public/pages";

/** The proposition in neutral words, who makes it, and to which day it refers. */
export function ClaimHead({ page, recordPath, lang, t }: Context & { page: ClaimPage; recordPath: string }) {
  const { edition, correction } = page;
  const { body, number } = edition;
  const { speakers } = claimCard(body);
  const words = t.pages.claim;
  return (
    <header className="head leaf">
      <div className="wide">
        <p className="small">
          {t.pages.claim.kicker}, {t.vocabulary.claimKind[body.kind]}
        </p>
        <h1 className="title mt-1.5 max-w-[17em]">
          <Local text={body.text} {...{ lang, t }} />
        </h1>
        <p className="small mt-3">
          {speakers.length === 0 ? words.byItself : words.madeBy}
          {speakers.map((speaker, n) => (
            <span key={speaker.id}>
              {n === 0 ? null : ", "}
              <a href={speakerHref(speaker.id)}>
                <bdi>{speaker.name}</bdi>
              </a>
            </span>
          ))}
          .{" "}
          {body.asOf === undefined ? null : (
            <>
              {words.asOfBefore}
              <Day edtf={body.asOf} lang={lang} />.
            </>
          )}
        </p>
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
