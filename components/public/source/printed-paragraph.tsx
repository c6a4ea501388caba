import type { Context } from "@/components/public/parts/context";
import { SeenAgain } from "@/components/public/parts/seen-again";
import { recordHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import { recordName } from "@/components/public/records/record-byline";
import { edtfInWords } from "@/domain/dates/in-words";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { Piece } from "@/domain/public/fragments";
import type { SourcePassage } from "@/domain/public/pages";

/** A paragraph as printed, with the passages that its numbers stand for. */
export type Noted = { pieces: readonly Piece[]; notes: ReadonlyMap<number, SourcePassage> };

type Props = Context & { paragraph: Noted; source: SourceBody; number: number };

/** One paragraph of the text, its passages marked; beside it what each is and how it was judged. */
export function PrintedParagraph({ paragraph: { pieces, notes }, number, source, lang, t }: Props) {
  const text = pieces.map((piece) => piece.text).join("");
  const ends = pieces.flatMap((piece) => piece.ends);
  return (
    <div className="leaf para">
      <span className="hang pnum" aria-hidden="true">
        {number}
      </span>
      <p className="text" {...printedIn(source.lang, text)}>
        {pieces.map((piece) => (
          <Run key={piece.at} piece={piece} t={t} />
        ))}
      </p>
      {ends.length === 0 ? null : (
        <div className="notes">
          {ends.map((n) => {
            const passage = notes.get(n);
            return passage ? <Note key={n} {...{ n, passage, lang, t }} /> : null;
          })}
        </div>
      )}
    </div>
  );
}

function Run({ piece: { text, marks, ends }, t }: { piece: Piece; t: Context["t"] }) {
  const words = <Visible text={text} t={t} />;
  return (
    <>
      {marks.length === 0 ? words : <span className="passage">{words}</span>}
      {ends.map((n) => (
        <sup key={n} className="ref">
          <a href={`#n${n}`} aria-label={t.pages.source.noted(n)}>
            {n}
          </a>
        </sup>
      ))}
    </>
  );
}

function Note({ n, passage, lang, t }: Context & { n: number; passage: SourcePassage }) {
  const { record } = passage;
  const review =
    passage.kind === "printing"
      ? passage.wording
      : passage.kind === "occurrence"
        ? passage.veracity
        : undefined;
  return (
    <div className="sidenote" id={`n${n}`}>
      <b>{n}</b>{" "}
      <a href={recordHref(record.kind, record.id)}>
        <bdi>{recordName(record, { lang, t }, (edtf) => edtfInWords(edtf, lang))}</bdi>
      </a>
      {passage.kind === "printing" ? `, ${t.pages.source.printing(passage.attestation.siglum)}.` : null}{" "}
      {review ? (
        <>
          <Status
            verdict={{ axis: review.axis, standing: review.rating.standing, label: review.rating.label }}
            {...{ lang, t }}
          />{" "}
          <Local text={review.sentence} {...{ lang, t }} />
        </>
      ) : null}
      {passage.kind === "printing" ? <SeenAgain printing={passage.attestation} {...{ lang, t }} /> : null}
    </div>
  );
}
