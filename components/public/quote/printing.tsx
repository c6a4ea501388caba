import { MarkedWords } from "@/components/public/collation/marked-words";
import type { Context } from "@/components/public/parts/context";
import { SeenAgain } from "@/components/public/parts/seen-again";
import { PrintedBy, recordHref, speakerHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import { TranslatedBy } from "@/components/public/parts/translated-by";
import { countOf, differencesFrom } from "@/domain/collation/analysis/differences";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "@/domain/public/compared";
import type { ComparedRow } from "@/domain/public/comparison";
import type { Reading } from "./reading";

type Props = Context & { row: ComparedRow; group: ComparedGroup; reading: Reading };

/** One printing: its letter, its words with their marks, who printed them, and what was judged of it. */
export function Printing({ row, group, reading, lang, t }: Props) {
  const { printing } = row;
  const source = reading.source(printing.source);
  return (
    <li>
      <span className="siglum" id={`w-${printing.siglum}`}>
        {printing.siglum}
      </span>
      <p className="w-words" {...printedIn(printing.lang, printing.exact)}>
        <Words {...{ row, lang, t }} />
      </p>
      <p className="note w-src">
        {source ? <PrintedBy source={source} {...{ lang, t }} /> : null}.{" "}
        <Attribution {...{ printing, lang, t }} />
      </p>
      <div className="note w-note">
        <Judged {...{ printing, reading, lang, t }} />
        <SeenAgain {...{ printing, lang, t }} />
        <Facts {...{ row, group, reading, lang, t }} />
      </div>
    </li>
  );
}

// Phrases carry their numbers, by which they are found again in other languages.
function Words({ row: { printing, cells }, lang, t }: Context & { row: ComparedRow }) {
  let at = 0;
  return cells.map(({ phrases, pieces }) => {
    const key = at;
    at += pieces.reduce((sum, { text }) => sum + text.length, 0);
    const words = (
      <MarkedWords key={key} {...{ pieces, lang, t }} siglum={printing.siglum} wordsLang={printing.lang} />
    );
    if (phrases.length === 0) return words;
    return (
      <span key={key} className="ph" data-n={phrases.join(", ")}>
        {words}
      </span>
    );
  });
}

function Attribution({ printing, lang, t }: Context & { printing: AttestationBody }) {
  const { attribution, speakerAsPrinted } = printing;
  const words = t.record.printing;
  return (
    <>
      {attribution === undefined ? (
        words.noAttribution
      ) : (
        <>
          {words.attribution}
          <bdi {...printedIn(printing.lang, attribution)}>
            <i>
              <Visible text={attribution} t={t} />
            </i>
          </bdi>
        </>
      )}
      {speakerAsPrinted && speakerAsPrinted.length > 0 ? (
        <>
          ; {words.givenTo}
          {speakerAsPrinted.map(({ id, name }, n) => (
            <span key={id}>
              {n === 0 ? "" : ", "}
              <a href={speakerHref(id)}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </>
      ) : null}
      <TranslatedBy {...{ printing, t }} />.
      {printing.note ? (
        <>
          {" "}
          <Local text={printing.note} {...{ lang, t }} />
        </>
      ) : null}
    </>
  );
}

function Judged({ printing, reading, lang, t }: Context & { printing: AttestationBody; reading: Reading }) {
  const isLeading = printing.id === reading.body.leading;
  return reading.reviewsOf(printing.id).map(({ id, axis, rating, sentence }) => (
    <div key={id} className="mb-1">
      <Status verdict={{ axis, standing: rating.standing, label: rating.label }} {...{ lang, t }} />{" "}
      {isLeading ? null : <Local text={sentence} {...{ lang, t }} />}
    </div>
  ));
}

function Facts({ row: { printing, isBase }, group: { table, base }, reading, t }: Props) {
  const words = t.record.printing;
  const distance = reading.distances.get(printing.id);
  const isCompared = table?.rows.some(({ siglum }) => siglum === printing.siglum) && !isBase;
  const changes =
    table && isCompared ? countOf(differencesFrom(table, base.siglum, printing.siglum)) : undefined;
  const facts = [
    printing.id === reading.body.leading ? words.leading : "",
    printing.id === reading.body.originalAttestation ? words.original : t.vocabulary.form[printing.form],
    isBase ? words.base : "",
    changes === undefined ? "" : changes === 0 ? words.noChange(base.siglum) : t.record.changes(changes),
    distance ? words.distance(distance.hops, distance.translations) : "",
    printing.proposedBy === "extraction" ? words.proposed : "",
    ...printing.elisions.filter((one) => one.kind !== "marked").map((one) => t.vocabulary.elision[one.kind]),
  ];
  return (
    <>
      <p>{[...new Set(facts)].filter((fact) => fact !== "").join("; ")}</p>
      <p>
        <a className="take" href={`${recordHref("quote", reading.body.id)}/cite#p-${printing.siglum}`}>
          {words.cite(printing.siglum)}
        </a>
      </p>
    </>
  );
}
