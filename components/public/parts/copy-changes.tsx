import { wordChanges } from "@/domain/collation/analysis/copies";
import type { ShownPiece, SilentChanges } from "@/domain/collation/analysis/silent";
import type { Context } from "./context";
import { printedIn, Visible } from "./text";

type Props = Context & { pieces: readonly ShownPiece[] };

/**
 * Two copies as one text: what is gone struck, what is new underlined, each also in words for the ear; in the middle
 * of a long piece, how much of it is not shown.
 */
export function CopyChanges({ pieces, lang, t }: Props) {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length + (piece.cut ? piece.cut.end.length : 0);
    const shown = { piece, lang, t };
    if (piece.in === "both") return <Piece key={key} {...shown} />;
    return piece.in === "earlier" ? (
      <del key={key}>
        <span className="vh">{t.papers.was}</span>
        <Piece {...shown} />
      </del>
    ) : (
      <ins key={key}>
        <span className="vh">{t.papers.now}</span>
        <Piece {...shown} />
      </ins>
    );
  });
}

function Piece({ piece: { text, cut }, lang, t }: Context & { piece: ShownPiece }) {
  if (!cut) return <Visible text={text} t={t} />;
  return (
    <>
      <Visible text={text} t={t} />{" "}
      <bdi className="dim" lang={lang}>
        [{t.papers.notShown(cut.units)}]
      </bdi>{" "}
      <Visible text={cut.end} t={t} />
    </>
  );
}

type Words = Context & { was: string; now: string; of: string };

/** Words of a printing and what stands in their place now, as one line of their language. */
export function WordsChanged({ was, now, of, lang, t }: Words) {
  return (
    <span className="q edited" {...printedIn(of, now)}>
      <CopyChanges pieces={wordChanges(was, now, of)} {...{ lang, t }} />
    </span>
  );
}

/** The same as it was worked out before, with how many more differences there are. */
export function Differing({
  changes = { pieces: [], left: 0 },
  of,
  lang,
  t,
}: Context & { changes: SilentChanges | undefined; of: string }) {
  const { pieces, left } = changes;
  return (
    <>
      <span className="q edited" {...printedIn(of, pieces.map(({ text }) => text).join(""))}>
        <CopyChanges {...{ pieces, lang, t }} />
      </span>
      {left > 0 ? (
        <>
          {" "}
          <bdi className="dim" lang={lang}>
            [{t.papers.moreChanges(left)}]
          </bdi>{" "}
        </>
      ) : null}
    </>
  );
}
