import { PortionNav, PortionWays } from "@/components/public/compare/portions";
import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import { portionAt, textPortions } from "@/domain/attestation/portions";
import { type Passage, segmentsOf } from "@/domain/attestation/segments";
import { visibleRuns } from "@/domain/text/visible";

/** A passage that is marked in a frozen text, with where it leads. */
export type Marked = Passage & { href?: string; label?: string };

/** Of a long text: the portion that is asked for, else the place whose portion is shown, and the address of each. */
export type InPortions = {
  asked: number | undefined;
  at: number | undefined;
  hrefOf: (portion: number) => string;
};

type Props = Pick<Context, "t"> & {
  text: string;
  lang: string;
  marks?: readonly Marked[];
  label: string;
  /** Without, a long text is shown whole. */
  portioned?: InPortions;
};

/** A captured text as it is, its passages marked; a long one in portions. */
export function Frozen({ portioned, ...props }: Props) {
  const { text, marks = [], t } = props;
  const portions = textPortions(text);
  if (!portioned || portions.length === 1) {
    return <Text {...props} marks={marks} at={portioned?.at} shown={{ start: 0, end: text.length }} />;
  }
  const { asked, at, hrefOf } = portioned;
  const number = Math.min(portions.length, asked ?? portionAt(portions, at ?? 0));
  const shown = portions[number - 1] ?? { start: 0, end: 0 };
  const words = t.papers.portions;
  const ways = { count: portions.length, number, hrefOf: (one: number) => `${hrefOf(one)}#frozen`, t };
  return (
    <div id="frozen">
      <PortionNav {...ways} label={words.label}>
        {words.characters(shown.start + 1, shown.end, text.length)}
      </PortionNav>
      <MarksElsewhere {...{ marks, portions, number, hrefOf, t }} />
      <Text {...props} {...{ marks, at, shown }} />
      <PortionWays {...ways} />
    </div>
  );
}

type Elsewhere = Pick<InPortions, "hrefOf"> &
  Pick<Props, "t"> & { marks: readonly Marked[]; portions: readonly Passage[]; number: number };

/** In which other portions words are marked, and how many. */
function MarksElsewhere({ marks, portions, number, hrefOf, t }: Elsewhere) {
  const words = t.papers.portions;
  const counts = new Map<number, number>();
  for (const { start } of marks) {
    const at = portionAt(portions, start);
    if (at !== number) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <nav className="portions" aria-label={words.marked}>
      <p>{words.marked}:</p>
      {[...counts]
        .sort(([a], [b]) => a - b)
        .map(([at, count]) => (
          <a key={at} href={`${hrefOf(at)}#marked`}>
            {words.marks(at, count)}
          </a>
        ))}
    </nav>
  );
}

type Shown = Props & { marks: readonly Marked[]; at: number | undefined; shown: Passage };

/** Some of the text, to the letter; each piece knows its place in the whole. */
function Text({ text, lang, marks, label, at, shown, t }: Shown) {
  const words = text.slice(shown.start, shown.end);
  const within = marks.flatMap((one) =>
    one.start < shown.end && one.end > shown.start
      ? {
          ...one,
          start: Math.max(0, one.start - shown.start),
          end: Math.min(words.length, one.end - shown.start),
        }
      : [],
  );
  const segments = segmentsOf(words, within).map((one) => ({ ...one, start: one.start + shown.start }));
  const isMarked = ({ passages }: (typeof segments)[number]) => passages.length > 0;
  const anchor = segments.find((one) => isMarked(one) && one.start === at) ?? segments.find(isMarked);
  return (
    <section className="frozen q" aria-label={label} {...printedIn(lang, words)}>
      {segments.map((segment) => {
        const { start, text: piece, passages } = segment;
        const [mark] = passages;
        if (!mark) return <Piece key={start} {...{ start, piece, t }} />;
        return (
          <mark key={start} id={segment === anchor ? "marked" : undefined}>
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
