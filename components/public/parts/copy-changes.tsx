import { type CopyPiece, copyChanges } from "@/domain/collation/analysis/copies";
import type { Context } from "./context";
import { printedIn, Visible } from "./text";

type Props = Pick<Context, "t"> & { pieces: readonly CopyPiece[] };

/** Two copies as one text: what is gone struck, what is new underlined, each also in words for the ear. */
export function CopyChanges({ pieces, t }: Props) {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    if (piece.in === "both") return <Visible key={key} text={piece.text} t={t} />;
    return piece.in === "earlier" ? (
      <del key={key}>
        <span className="vh">{t.papers.was}</span>
        <Visible text={piece.text} t={t} />
      </del>
    ) : (
      <ins key={key}>
        <span className="vh">{t.papers.now}</span>
        <Visible text={piece.text} t={t} />
      </ins>
    );
  });
}

type Words = Pick<Context, "t"> & { was: string; now: string; lang: string };

/** Words of a printing and what stands in their place now, as one line of their language. */
export function WordsChanged({ was, now, lang, t }: Words) {
  const pieces = copyChanges(was, now, lang) ?? [];
  return (
    <span className="q edited" {...printedIn(lang, now)}>
      <CopyChanges pieces={pieces} t={t} />
    </span>
  );
}
