import type { ReactNode } from "react";
import { Answer, Unknowns, Verdict } from "@/components/public/parts/answer";
import type { Context } from "@/components/public/parts/context";
import { countsOf, ThroughWhom } from "@/components/public/parts/report-facts";
import { recordHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local } from "@/components/public/parts/text";
import type { ReviewBody } from "@/domain/edition/body-parts";
import type { ClaimEdition, QuoteEdition } from "@/domain/edition/edition";
import { printingHref, type Reading } from "./reading";

type Props = Context & { reading: Reading; edition: QuoteEdition; claims: readonly ClaimEdition[] };

/** The three questions, never merged, and what is not known. */
export function Answers({ reading, edition, claims, lang, t }: Props) {
  const { attribution, wording, leading } = reading;
  const reviews = [attribution, wording].filter((review): review is ReviewBody => review !== undefined);
  return (
    <div className="answers" id="answers">
      <Answer id="h-say" axis="attribution" t={t} aside={<ReportFacts {...{ reading, t }} />}>
        <Verdict review={attribution} axis="attribution" {...{ lang, t }} />
      </Answer>
      <Answer id="h-words" axis="wording" t={t} aside={<JudgedFor {...{ reading, t }} />}>
        <Verdict review={wording} axis="wording" {...{ lang, t }} />
      </Answer>
      <Answer id="h-true" axis="veracity" t={t}>
        <ClaimVerdicts {...{ reading, claims, lang, t }} leading={leading?.id} />
      </Answer>
      <Unknowns {...{ lang, t, reviews, edition }} />
    </div>
  );
}

function ReportFacts({ reading: { facts }, t }: { reading: Reading; t: Context["t"] }) {
  const words = t.record.answers;
  return (
    <>
      {countsOf({ facts, t })}. <ThroughWhom {...{ facts, t }} />{" "}
      {facts.isOriginalMissing ? `${words.originalMissing} ` : null}
      {facts.isCircularRisk ? <b>{words.circular} </b> : null}
    </>
  );
}

function JudgedFor({ reading, t }: { reading: Reading; t: Context["t"] }) {
  const { leading, wording, upstream, body } = reading;
  if (!leading || !wording) return null;
  const changed = upstream.find((id) =>
    body.variances.some((one) => one.to === id && one.scope === "words" && one.materiality === "material"),
  );
  const entered = reading.printing(changed);
  return (
    <>
      {t.record.answers.judgedFor(leading.siglum)}{" "}
      {entered && wording.rating.standing === "fails" ? (
        <>
          <a href={printingHref(entered)}>{t.record.answers.alreadyIn(entered.siglum)}</a>{" "}
        </>
      ) : null}
    </>
  );
}

type Claims = Context & { reading: Reading; claims: readonly ClaimEdition[]; leading: string | undefined };

function ClaimVerdicts({ reading, claims, leading, lang, t }: Claims) {
  const made = claims.filter((claim) => isMadeIn(claim, reading.body.id, leading));
  const others = claims.filter((claim) => !made.includes(claim));
  return (
    <>
      {made.length === 0 ? <p className="verdict">{t.record.answers.notJudged.veracity}</p> : null}
      {made.map((claim) => (
        <div key={claim.record} className="stack">
          <p className="small">
            <ClaimLink {...{ claim, lang, t }} />
          </p>
          <Verdict review={claim.body.review} axis="veracity" {...{ lang, t }} />
        </div>
      ))}
      {others.map((claim) => (
        <p key={claim.record} className="small mt-2">
          {whereOf(claim, reading, t)} <ClaimLink {...{ claim, lang, t }} />{" "}
          <Status
            verdict={{
              axis: "veracity",
              standing: claim.body.review.rating.standing,
              label: claim.body.review.rating.label,
            }}
            {...{ lang, t }}
          />
        </p>
      ))}
    </>
  );
}

const isMadeIn = ({ body }: ClaimEdition, quote: string, printing: string | undefined): boolean =>
  body.occurrences.some((one) => one.quote === quote && one.attestation === printing);

function whereOf({ body }: ClaimEdition, reading: Reading, t: Context["t"]): ReactNode {
  const place = body.occurrences.find((one) => one.quote === reading.body.id)?.attestation;
  const printing = reading.printing(place);
  return printing ? t.record.answers.claimElsewhere(printing.siglum) : t.record.answers.claimAbout;
}

const ClaimLink = ({ claim, lang, t }: Context & { claim: ClaimEdition }) => (
  <a href={recordHref("claim", claim.record)}>
    <Local text={claim.body.text} {...{ lang, t }} />
  </a>
);
