import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import type { Across } from "@/domain/anchors/across";
import { languageName } from "@/domain/text/languages";

type Row = Across & { quote: string; exact: string; lang: string };
type Props = Context & { rows: readonly Row[]; page: string };

/** Printings that may be the same words in another language, each with why. */
export function AcrossRows({ rows, page, lang, t }: Props) {
  const words = t.across;
  return (
    <section aria-labelledby="across-title">
      <h3 id="across-title">{words.title}</h3>
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <a href={`${page}?with=${row.quote}`}>
                <Printed words={row.exact} lang={row.lang} t={t} />
              </a>
              <span className="s">
                {[languageName(row.lang, lang), ...whoAndWhen(row, words)].join(", ")}
                {row.shared.length === 0 ? null : <>. {words.shares} </>}
                <Shared row={row} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whoAndWhen({ speakers, isSameOccasion, days }: Across, words: Context["t"]["across"]): string[] {
  return [
    ...(speakers.length > 0 ? [words.sameSpeaker] : []),
    ...(isSameOccasion ? [words.sameOccasion] : days === null ? [words.noDate] : [words.days(days)]),
  ];
}

const MOST_SHOWN = 6;

function Shared({ row }: { row: Row }) {
  return row.shared.slice(0, MOST_SHOWN).map(({ here, there }, n) => (
    <span key={here}>
      {n === 0 ? "" : ", "}
      <bdi>{here}</bdi>
      {here === there ? null : (
        <>
          {" / "}
          <bdi lang={row.lang}>{there}</bdi>
        </>
      )}
    </span>
  ));
}
