import type { Context } from "@/components/public/parts/context";
import { RecordItem } from "@/components/public/records/record-item";
import type { HomePage, RecordRow } from "@/domain/public/pages";
import { Ask } from "./ask";
import { EmptyFront } from "./empty-front";
import { Lead } from "./lead";
import { NewestClaims, NewestCorrections } from "./margin";

/** The front page: a question to ask, the newest quote in full, then what is new. */
export function FrontPage({ page, lang, t }: Context & { page: HomePage }) {
  const { lead, quotes, claims, corrections } = page;
  const isEmpty = lead === null && claims.length === 0 && corrections.length === 0;
  if (isEmpty) return <EmptyFront t={t} />;
  return (
    <>
      <Ask t={t} />
      {lead ? <Lead edition={lead} {...{ lang, t }} /> : null}
      <div className="columns">
        <section aria-labelledby="h-new">
          <h2 className="rubric rubric-line" id="h-new">
            {t.pages.home.editions}
          </h2>
          {quotes.length === 0 ? (
            <p className="small">{t.pages.home.noMore}</p>
          ) : (
            <Pair rows={quotes} {...{ lang, t }} />
          )}
        </section>
        <div>
          <NewestCorrections {...{ corrections, lang, t }} />
          <NewestClaims {...{ claims, lang, t }} />
        </div>
      </div>
    </>
  );
}

// Two columns of about the same number of words.
function Pair({ rows, lang, t }: Context & { rows: readonly RecordRow[] }) {
  return (
    <div className="pair">
      {balanced(rows).map((column) => (
        <div key={column[0]?.id ?? "empty"}>
          {column.map((row) => (
            <RecordItem key={row.id} className="brief" {...{ row, lang, t }} />
          ))}
        </div>
      ))}
    </div>
  );
}

// About the height of a record in pixels: quoted words are set large, verdicts small, and there is a byline.
const weightOf = ({ card }: RecordRow): number =>
  90 +
  Math.ceil((card.words ?? "").length / 29) * 29 +
  card.verdicts.reduce(
    (sum, one) => sum + 12 + Math.ceil(((one.sentence.en ?? "").length + 20) / 42) * 21,
    0,
  );

// In reading order down the first column, then the second.
function balanced(rows: readonly RecordRow[]): RecordRow[][] {
  const half = rows.reduce((sum, row) => sum + weightOf(row), 0) / 2;
  let sum = 0;
  let at = 0;
  for (const row of rows) {
    if (at > 0 && sum + weightOf(row) / 2 > half) break;
    sum += weightOf(row);
    at += 1;
  }
  return [rows.slice(0, at), rows.slice(at)].filter((column) => column.length > 0);
}
