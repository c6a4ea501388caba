import Link from "next/link";
import { printedIn, Visible } from "@/components/public/parts/text";
import { frozenLines, type Line, type Piece, shortName } from "@/domain/intake/frozen";
import type { ArticleView, StripCell } from "@/domain/intake/views";
import { dirOf } from "@/domain/text/direction";
import type { Messages } from "@/messages/messages";
import { cellName, markClass, passageHref, StateIcon } from "./states";

type Props = { article: ArticleView; t: Messages };

/** The passages by id, and the short name of each of who speaks: worked out once for all lines. */
type Known = { cells: ReadonlyMap<string, StripCell>; names: ReadonlyMap<string, string> };

function knownOf({ strip, text }: ArticleView): Known {
  const named = [...new Set(strip.map((one) => one.who))];
  return {
    cells: new Map(strip.map((one) => [one.id, one])),
    names: new Map(named.map((who) => [who, who.includes(" + ") ? "" : shortName(who, text)])),
  };
}

// It scrolls by itself, so the keyboard must reach it.
const REACHABLE = { tabIndex: 0 };

/** The frozen text with every passage marked, to the letter; what cannot be seen is shown as a mark. */
export function FrozenText({ article, t }: Props) {
  const { text, reading, strip, passage } = article;
  const current = strip.find((one) => one.id === passage?.id);
  const known = knownOf(article);
  const lines = frozenLines(text, reading.lines, strip, current?.cue ?? null);
  return (
    <section
      className="text"
      id="frozen"
      dir={dirOf(article.lang, text)}
      {...REACHABLE}
      aria-label={t.intake.confirm.article}
    >
      {lines.map((line) => (
        <div className="p" key={line.start} id={`l${line.start}`}>
          <div className="mg">
            {line.begins.map((id) => (
              <Margin key={id} cell={known.cells.get(id)} {...{ known, article, t }} />
            ))}
          </div>
          <TextLine {...{ line, known, article, t }} />
        </div>
      ))}
    </section>
  );
}

function Margin({ cell, known, article, t }: Props & { known: Known; cell: StripCell | undefined }) {
  if (!cell) return null;
  const name = known.names.get(cell.who) ?? "";
  return (
    <Link
      href={passageHref(article.id, cell.label)}
      scroll={false}
      prefetch={false}
      aria-label={`${name} ${cellName(cell, t)}`.trim()}
    >
      <span>{name}</span> <b>{cell.label}</b>
      <StateIcon state={cell.state} />
    </Link>
  );
}

function TextLine({ line, known, article, t }: Props & { known: Known; line: Line }) {
  const zone = t.intake.confirm.put[line.kind];
  const kind = line.kind === "headline" ? "tx hl" : zone === undefined ? "tx" : "tx zone";
  const words = article.text.slice(line.start, line.end);
  return (
    <p className={kind} data-zone={zone} {...printedIn(article.lang, words)}>
      {line.pieces.map((piece) => (
        <Stretch key={piece.start} {...{ piece, known, article, t }} />
      ))}
    </p>
  );
}

function Stretch({ piece, known, article, t }: Props & { known: Known; piece: Piece }) {
  const words = <Visible text={article.text.slice(piece.start, piece.end)} t={t} />;
  const own = article.passage?.id;
  const id = own !== undefined && piece.passages.includes(own) ? own : piece.passages.at(-1);
  const cell = id === undefined ? undefined : known.cells.get(id);
  if (!cell) return piece.isCue ? <span className="cue">{words}</span> : words;
  const isNow = cell.id === own;
  const isLast = cell.end === piece.end;
  const { states, current, inText } = t.intake.confirm;
  return (
    <mark
      className={isNow ? `now ${markClass[cell.state]}` : markClass[cell.state]}
      id={piece.opens === cell.id ? `m${cell.label}` : undefined}
    >
      {words}
      {isLast ? <span className="vh">{inText(cell.label, isNow ? current : states[cell.state])}</span> : null}
    </mark>
  );
}
