import type { Context } from "@/components/public/parts/context";
import { writerOf } from "@/components/public/parts/sources";
import { type CutMark, cutMarks } from "@/domain/derivation/cut-marks";
import type { Restored } from "@/domain/derivation/restored";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { languageName } from "@/domain/text/languages";
import { printingHref, type Reading } from "./reading";

type Props = Context & { one: Restored; reading: Reading };

/** Who marked the cut of these words, by which sign, who cut them without a mark, and who cut only a part. */
export function WhoMarked({ one, reading, lang, t }: Props) {
  const { marked, unmarked, partly } = cutMarks(reading.body, one);
  if (marked.length + unmarked.length + partly.length === 0) return null;
  const words = t.record.quotation;
  const context = { reading, like: one.from.lang, lang, t };
  return (
    <dl className="who-marked">
      <Marks term={words.markedBy} marks={marked} {...context} />
      <Marks term={words.unmarkedBy} marks={unmarked} {...context} />
      <Marks term={words.partlyBy} marks={partly} signless={words.signless} {...context} />
    </dl>
  );
}

type MarksProps = Context & {
  term: string;
  marks: readonly CutMark[];
  /** What is said of a cut without a sign, where the term does not say it. */
  signless?: string;
  reading: Reading;
  like: string;
};

function Marks({ term, marks, signless, reading, like, lang, t }: MarksProps) {
  if (marks.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {marks.map(({ printing, sign, takenOver }) => {
        const source = reading.source(printing.source);
        return (
          <dd key={printing.id}>
            <To printing={printing} />
            {source ? (
              <>
                {" "}
                <bdi>{writerOf(source)}</bdi>
              </>
            ) : null}
            {printing.lang === like ? null : `, ${languageName(printing.lang, lang)}`}
            {sign === undefined ? (
              signless
            ) : (
              <>
                {" "}
                <span className="v-cut" dir="ltr">
                  {sign}
                </span>
              </>
            )}
            {takenOver.length === 0 ? null : (
              <>
                {t.record.quotation.takenOverIn}
                <Sigla printings={takenOver} />
              </>
            )}
          </dd>
        );
      })}
    </div>
  );
}

const To = ({ printing }: { printing: AttestationBody }) => (
  <a href={printingHref(printing)}>
    <b>{printing.siglum}</b>
  </a>
);

const Sigla = ({ printings }: { printings: readonly AttestationBody[] }) =>
  printings.map((printing, n) => (
    <span key={printing.id}>
      {n === 0 ? "" : ", "}
      <To printing={printing} />
    </span>
  ));
