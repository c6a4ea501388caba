import { CorrectionLine } from "@/components/public/corrections/correction-line";
import type { Context } from "@/components/public/parts/context";
import { recordHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local } from "@/components/public/parts/text";
import type { CorrectionRow, RecordRow } from "@/domain/public/pages";

/** The newest corrections; that there are none is said. */
export function NewestCorrections({
  corrections,
  lang,
  t,
}: Context & { corrections: readonly CorrectionRow[] }) {
  return (
    <section aria-labelledby="h-cor">
      <h2 className="rubric rubric-line" id="h-cor">
        {t.pages.home.corrections}
      </h2>
      {corrections.length === 0 ? (
        <p className="small">{t.pages.home.noCorrections}</p>
      ) : (
        <ul className="ruled">
          {corrections.map((row) => (
            <li key={`${row.mark.record} ${row.mark.number}`} className="small">
              <CorrectionLine {...{ row, lang, t }} />
            </li>
          ))}
        </ul>
      )}
      <p className="small mt-4">
        <a href="/corrections">{t.pages.home.allCorrections}</a>
      </p>
    </section>
  );
}

/** The newest claims, each with its verdict's word. */
export function NewestClaims({ claims, lang, t }: Context & { claims: readonly RecordRow[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="h-cla">
      <h2 className="rubric rubric-line" id="h-cla">
        {t.pages.home.claims}
      </h2>
      <ul className="ruled">
        {claims.map((row) => (
          <li key={row.id} className="small">
            <a href={recordHref("claim", row.id)}>
              <Local text={row.card.text ?? {}} {...{ lang, t }} />
            </a>
            {row.card.verdicts.map((verdict) => (
              <span key={verdict.axis} className="mt-1 block">
                <Status verdict={verdict} isBare {...{ lang, t }} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
