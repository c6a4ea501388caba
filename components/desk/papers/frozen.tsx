import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import { type Passage, segmentsOf } from "@/domain/attestation/segments";
import { visibleRuns } from "@/domain/text/visible";

/** A passage that is marked in a frozen text, with where it leads. */
export type Marked = Passage & { href?: string; label?: string };

type Props = Pick<Context, "t"> & { text: string; lang: string; marks?: readonly Marked[]; label: string };

/** A captured text as it is, its passages marked; each piece knows its place in the text. */
export function Frozen({ text, lang, marks = [], label, t }: Props) {
  let hasAnchor = false;
  return (
    <section className="frozen q" aria-label={label} {...printedIn(lang, text)}>
      {segmentsOf(text, marks).map(({ start, text: piece, passages }) => {
        const [mark] = passages;
        if (!mark) return <Piece key={start} {...{ start, piece, t }} />;
        const id = hasAnchor ? undefined : "marked";
        hasAnchor = true;
        return (
          <mark key={start} id={id}>
            {mark.href ? (
              <a href={mark.href} title={mark.label}>
                <Piece {...{ start, piece, t }} />
              </a>
            ) : (
              <Piece {...{ start, piece, t }} />
            )}
          </mark>
        );
      })}
    </section>
  );
}

function Piece({ start, piece, t }: { start: number; piece: string; t: Props["t"] }) {
  let at = start;
  return visibleRuns(piece).map((run) => {
    const from = at;
    at += run.text.length;
    return run.kind === "text" ? (
      <span key={from} data-at={from}>
        {run.text}
      </span>
    ) : (
      <span
        key={from}
        data-at={from}
        data-length={run.text.length}
        className="unseen"
        title={t.record.hidden(run.name, run.code)}
      >
        ⟦{run.label}⟧
      </span>
    );
  });
}
