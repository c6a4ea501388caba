import type { Context } from "@/components/public/parts/context";
import { SeenAgain } from "@/components/public/parts/seen-again";
import { PrintedBy, recordHref, speakerHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local, printedIn, Visible, WithCuts } from "@/components/public/parts/text";
import { countOf, differencesFrom } from "@/domain/collation/analysis/differences";
import { type Marked, markedAgainst } from "@/domain/collation/analysis/marked";
import type { Collation } from "@/domain/collation/types";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Reading } from "./reading";

type Props = Context & {
  printing: AttestationBody;
  base: AttestationBody;
  /** The printings of its language, aligned; none where there is nothing to compare. */
  table: Collation | undefined;
  reading: Reading;
};

/** One printing: its letter, its words with their marks, who printed them, and what was judged of it. */
export function Printing({ printing, base, table, reading, lang, t }: Props) {
  const source = reading.source(printing.source);
  const pieces = table && printing !== base ? markedAgainst(table, base.siglum, printing.siglum) : undefined;
  return (
    <li>
      <span className="siglum" id={`w-${printing.siglum}`}>
        {printing.siglum}
      </span>
      <p className="w-words" {...printedIn(printing.lang, printing.exact)}>
        {pieces ? (
          <MarkedWords {...{ pieces, lang, t }} wordsLang={printing.lang} />
        ) : (
          <WithCuts text={printing.exact} t={t} />
        )}
      </p>
      <p className="note w-src">
        {source ? <PrintedBy source={source} {...{ lang, t }} /> : null}.{" "}
        <Attribution {...{ printing, lang, t }} />
      </p>
      <div className="note w-note">
        <Judged {...{ printing, reading, lang, t }} />
        <SeenAgain {...{ printing, lang, t }} />
        <Facts {...{ printing, base, table, reading, lang, t }} />
      </div>
    </li>
  );
}

const CLASSES = { other: "v-sub", added: "v-add", cut: "v-cut", moved: "v-mov" } as const;

/** Marks are lines for the eye and words for the ear; the words for the ear are never copied. */
function MarkedWords({
  pieces,
  wordsLang,
  lang,
  t,
}: Context & { pieces: readonly Marked[]; wordsLang: string }) {
  const spoken = t.record.printing.spoken;
  let at = 0;
  return pieces.map((piece, n) => {
    const key = `${at} ${n}`;
    at += piece.text.length;
    if (piece.kind === "same") return <Visible key={key} text={piece.text} t={t} />;
    const { kind, text, instead, move } = piece;
    const lost = kind === "moved" ? "" : (instead ?? "");
    const heard = (words: string, what = "") => (
      <span className="vh select-none" lang={lang} dir="ltr">
        {` ${words} `}
        {what === "" ? null : <span {...printedIn(wordsLang, what)}>{what}</span>}
      </span>
    );
    if (kind === "omitted")
      return (
        <span key={key} className="v-om">
          {heard(move === undefined ? spoken.omitted : spoken.movedAway, lost)}
        </span>
      );
    return (
      <mark key={key} className={CLASSES[kind]}>
        {heard(spoken[kind])}
        <Visible text={text} t={t} />
        {lost === "" ? null : heard(spoken.instead, lost)}
      </mark>
    );
  });
}

function Attribution({ printing, lang, t }: Context & { printing: AttestationBody }) {
  const { attribution, translator, speakerAsPrinted } = printing;
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
      {translator ? (
        <>
          ; {t.record.quotation.translatedBy}
          <bdi>{translator.name}</bdi>
          {translator.basis === "stated" ? null : (
            <>
              {" "}
              <span className="prov">{t.record.provenance[translator.basis]}</span>
            </>
          )}
        </>
      ) : null}
      {printing.machineTranslated ? `; ${t.record.quotation.machine}` : null}.
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

function Facts({ printing, base, table, reading, t }: Props) {
  const words = t.record.printing;
  const distance = reading.distances.get(printing.id);
  const changes =
    table && printing !== base ? countOf(differencesFrom(table, base.siglum, printing.siglum)) : undefined;
  const facts = [
    printing.id === reading.body.leading ? words.leading : "",
    printing.id === reading.body.originalAttestation ? words.original : t.vocabulary.form[printing.form],
    table && printing === base ? words.base : "",
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
