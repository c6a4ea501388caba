import type { ReactNode } from "react";
import { Answer, Unknowns, Verdict } from "@/components/public/parts/answer";
import type { Context } from "@/components/public/parts/context";
import { Evidence } from "@/components/public/parts/evidence";
import { HistoryList } from "@/components/public/parts/history-list";
import { Searches } from "@/components/public/parts/searches";
import { Local } from "@/components/public/parts/text";
import type { ClaimPage } from "@/domain/public/pages";
import { ClaimFiles } from "./claim-files";
import { ClaimHead } from "./claim-head";
import { LinkedClaims } from "./linked-claims";
import { Occurrences } from "./occurrences";

type Props = Context & {
  page: ClaimPage;
  recordPath: string;
  /** Path of what is shown, without a suffix: of the record or of one edition. */
  path: string;
  /** Over the claim: which edition this is. */
  notice?: ReactNode;
};

/** A claim: the proposition, the verdict, what is not known; then the proof. */
export function ClaimView({ page, recordPath, path, notice, lang, t }: Props) {
  const { edition, history } = page;
  const { review, sources } = edition.body;
  const reviews = [review];
  return (
    <article>
      {notice}
      <ClaimHead {...{ page, recordPath, lang, t }} />
      <div className="answers mt-0" id="answers">
        <Answer id="h-true" axis="veracity" t={t} aside={<Definition {...{ page, lang, t }} />}>
          <Verdict review={review} axis="veracity" {...{ lang, t }} />
        </Answer>
        <Unknowns {...{ reviews, edition, lang, t }} />
      </div>
      <OnThisPage t={t} />
      <Occurrences {...{ page, lang, t }} />
      <Evidence {...{ reviews, sources, lang, t }} />
      <Searches {...{ reviews, lang, t }} />
      <LinkedClaims {...{ page, lang, t }} />
      <ClaimFiles {...{ edition, path, recordPath, t }} />
      <HistoryList {...{ history, recordPath, lang, t }} />
    </article>
  );
}

function Definition({ page, lang, t }: Context & { page: ClaimPage }) {
  const { definition, label } = page.edition.body.review.rating;
  return (
    <>
      <Local text={label} {...{ lang, t }} />: <Local text={definition} {...{ lang, t }} />{" "}
    </>
  );
}

function OnThisPage({ t }: { t: Context["t"] }) {
  const words = t.record.nav;
  return (
    <nav className="leaf" aria-label={t.record.onThisPage}>
      <div className="wide row-links pt-3 pb-12">
        <a href="#h-made">{t.pages.claim.made}</a>
        <a href="#h-ev">{words.evidence}</a>
        <a href="#h-files">{t.record.cite.formats}</a>
        <a href="#h-hist">{words.history}</a>
      </div>
    </nav>
  );
}
