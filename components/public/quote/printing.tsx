import type { Context } from "@/components/public/parts/context";
import { PrintedBy, recordHref, speakerHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local, printedIn, Visible, WithCuts } from "@/components/public/parts/text";
import { changesOf, type Marked, markedAgainst } from "@/domain/collation/variants";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Reading } from "./reading";

type Props = Context & {
  printing: AttestationBody;
  base: AttestationBody;
  isCompared: boolean;
  reading: Reading;
};

/** One printing: its letter, its words with their marks, who printed them, and what was judged of it. */
export function Printing({ printing, base, isCompared, reading, lang, t }: Props) {
  const source = reading.source(printing.source);
  const isMarked = isCompared && printing !== base;
  const pieces = isMarked ? markedAgainst(base.exact, printing.exact, printing.lang) : undefined;
  return (
    <li>
      <span className="siglum" id={`w-${printing.siglum}`}>
        {printing.siglum}
      </span>
      <p className="w-words" {...printedIn(printing.lang, printing.exact)}>
        {pieces ? <MarkedWords {...{ pieces, lang, t }} /> : <WithCuts text={printing.exact} t={t} />}
      </p>
      <p className="note w-src">
        {source ? <PrintedBy source={source} {...{ lang, t }} /> : null}.{" "}
        <Attribution {...{ printing, lang, t }} />
      </p>
      <div className="note w-note">
        <Judged {...{ printing, reading, lang, t }} />
        <Facts {...{ printing, base, isCompared, reading, lang, t }} />
      </div>
    </li>
  );
}

const CLASSES = { other: "v-sub", added: "v-add", cut: "v-cut" } as const;

/** Marks are lines for the eye and words for the ear; the words for the ear are never copied. */
function MarkedWords({ pieces, lang, t }: Context & { pieces: readonly Marked[] }) {
  let at = 0;
  return pieces.map(({ kind, text }, n) => {
    const key = `${at} ${n}`;
    at += text.length;
    if (kind === "same") return <Visible key={key} text={text} t={t} />;
    const spoken = (
      <span className="vh select-none" lang={lang} dir="ltr">
        {` ${t.record.printing.spoken[kind]} `}
      </span>
    );
    if (kind === "omitted")
      return (
        <span key={key} className="v-om">
          {spoken}
        </span>
      );
    return (
      <mark key={key} className={CLASSES[kind]}>
        {spoken}
        <Visible text={text} t={t} />
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

function Facts({ printing, base, isCompared, reading, t }: Props) {
  const words = t.record.printing;
  const distance = reading.distances.get(printing.id);
  const changes = printing === base ? 0 : changesOf(base.exact, printing.exact, printing.lang);
  const facts = [
    printing.id === reading.body.leading ? words.leading : "",
    printing.id === reading.body.originalAttestation ? words.original : t.vocabulary.form[printing.form],
    isCompared && printing === base ? words.base : "",
    isCompared && printing !== base
      ? changes === 0
        ? words.noChange(base.siglum)
        : t.record.changes(changes)
      : "",
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
