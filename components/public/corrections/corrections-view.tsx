import type { Context } from "@/components/public/parts/context";
import { recordHref } from "@/components/public/parts/sources";
import { Older } from "@/components/public/records/older";
import { afterHref, correctionPlace } from "@/domain/public/list-address";
import type { CorrectionRow, CorrectionsPage } from "@/domain/public/pages";
import { CorrectionLine } from "./correction-line";

type Props = Context & { page: CorrectionsPage; isFirst: boolean };

/** Every correction, clarification and retraction, the newest first. */
export function CorrectionsView({ page, isFirst, lang, t }: Props) {
  const { rows, next } = page;
  const words = t.pages.corrections;
  return (
    <>
      <div className="head leaf">
        <div className="wide">
          <h1 className="title">{words.title}</h1>
          <p className="subtitle max-w-(--measure)">{words.subtitle}</p>
        </div>
      </div>
      <div className="section section-major leaf">
        <div className="text">
          {rows.length === 0 ? <NoCorrection t={t} /> : <Rows {...{ rows, lang, t }} />}
          <Older
            next={next && afterHref("/corrections", correctionPlace(next))}
            newest={isFirst ? undefined : "/corrections"}
            t={t}
          />
        </div>
      </div>
    </>
  );
}

function NoCorrection({ t }: { t: Context["t"] }) {
  const words = t.pages.corrections;
  return (
    <>
      <p className="text-lead">{words.none}</p>
      <p className="mt-3">{words.noneWay}</p>
      <p className="row-links mt-4">
        <a href="/method#corrections">{words.policy}</a>
      </p>
    </>
  );
}

function Rows({ rows, lang, t }: Context & { rows: readonly CorrectionRow[] }) {
  return (
    <ul className="ruled">
      {rows.map((row) => (
        <li key={`${row.mark.record} ${row.mark.number}`}>
          <CorrectionLine {...{ row, lang, t }} />
          {row.state === "suspended" ? null : (
            <p className="note mt-1">
              <a href={`${recordHref(row.record.kind, row.record.id)}/history`}>{t.record.history.compare}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
