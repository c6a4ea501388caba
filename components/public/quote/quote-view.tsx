import { Fragment, type ReactNode } from "react";
import { CorrectionBanner } from "@/components/public/edition/correction";
import type { Context } from "@/components/public/parts/context";
import { Evidence } from "@/components/public/parts/evidence";
import { HistoryList } from "@/components/public/parts/history-list";
import { Searches } from "@/components/public/parts/searches";
import { Local } from "@/components/public/parts/text";
import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import { restoredWords } from "@/domain/derivation/restored";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { QuotePage } from "@/domain/public/pages";
import { Answers } from "./answers";
import { Byline } from "./byline";
import { Chain } from "./chain";
import { Linked } from "./linked";
import { Printings } from "./printings";
import { PrintedIn, Quotation, RestoredWords } from "./quotation";
import { type Reading, readingOf } from "./reading";
import { Variances } from "./variances";

type Props = Context & {
  page: QuotePage;
  recordPath: string;
  /** Own path of what is shown: of the record, or of a former edition. */
  path: string;
  /** Over the record: that this is a former edition. */
  notice?: ReactNode;
  /** The box from which it is cited. */
  cite: ReactNode;
};

/** A quote: one honest sentence, then the proof. */
export function QuoteView({ page, recordPath, path, notice, cite, lang, t }: Props) {
  const { edition, compared, history, claims, linked } = page;
  const { body } = edition;
  const reading = readingOf(body);
  const reviews = body.reviews.filter((review) => review.axis !== "veracity");
  return (
    <article>
      {notice}
      <Byline {...{ reading, lang, t }} />
      <Words {...{ page, reading, recordPath, lang, t }} />
      <Answers {...{ reading, edition, claims, lang, t }} />
      <OnThisPage {...{ reading, t }} />
      <Printings {...{ reading, compared, path, lang, t }} />
      <Variances {...{ reading, lang, t }} />
      <Chain {...{ reading, lang, t }} />
      <Evidence {...{ reviews, lang, t }} sources={body.sources} />
      <Searches {...{ reviews, lang, t }} />
      <Linked {...{ body, linked, lang, t }} />
      {cite}
      <HistoryList {...{ history, recordPath, lang, t }} />
    </article>
  );
}

type WordsProps = Context & { page: QuotePage; reading: Reading; recordPath: string };

function Words({ page, reading, recordPath, lang, t }: WordsProps) {
  const { leading } = reading;
  const { correction, edition } = page;
  if (!leading) return null;
  return (
    <div className="leaf">
      <div className="wide">
        <Quotation printing={leading} changed={changedIn(edition.body)} {...{ lang, t }} />
        <PrintedIn {...{ reading, lang, t }} printing={leading} />
        {edition.body.note ? (
          <p className="note mt-1 max-w-(--measure)">
            <Local text={edition.body.note} {...{ lang, t }} />
          </p>
        ) : null}
        {correction ? (
          <CorrectionBanner
            corrected={correction.corrected}
            former={correction.former}
            shown={edition.number}
            {...{ recordPath, lang, t }}
          />
        ) : null}
        <RestoredWords {...{ reading, lang, t }} />
      </div>
    </div>
  );
}

// Cut signs are marked wherever they stand; here the words that took the place of others.
const changedIn = (body: QuoteBody): string[] =>
  restoredWords(body)
    .filter((one) => cutSigns(one.lemma).every((piece) => !piece.isCut))
    .map((one) => one.lemma);

function OnThisPage({ reading, t }: { reading: Reading; t: Context["t"] }) {
  const { nav, printings, onThisPage } = t.record;
  const places = [
    ["#h-cite", nav.cite],
    ["#h-print", printings(reading.facts.printings)],
    ...(reading.body.variances.length > 0 ? [["#h-var", nav.variances] as const] : []),
    ["#h-chain", nav.chain],
    ["#h-ev", nav.evidence],
    ["#h-hist", nav.history],
  ] as const;
  return (
    <nav className="leaf" aria-label={onThisPage}>
      <div className="wide row-links on-page">
        {places.map(([href, words]) => (
          <Fragment key={href}>
            <a href={href}>{words}</a>{" "}
          </Fragment>
        ))}
      </div>
    </nav>
  );
}
