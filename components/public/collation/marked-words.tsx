import { Fragment, type ReactNode } from "react";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { Marked } from "@/domain/collation/analysis/marked";

const CLASSES = { other: "v-sub", added: "v-add", cut: "v-cut", moved: "v-mov", omitted: "v-om" } as const;

type Props = Context & {
  pieces: readonly Marked[];
  /** The letter and the language of the printing. */
  siglum: string;
  wordsLang: string;
  /** What stands round the mark of a difference (by its number among those of the printing, from 0). */
  around?: (difference: number, mark: ReactNode) => ReactNode;
};

/**
 * The words of a printing with their marks: lines for the eye; for the ear a sentence round the words themselves,
 * “B has “outperform” instead of “surpass””. What is for the ear alone is never copied.
 */
export function MarkedWords({ pieces, siglum, wordsLang, around, lang, t }: Props) {
  const words = t.record.printing.spoken;
  const heard = (before: string, lost = "", after = "") => (
    <span className="vh select-none" lang={lang} dir="ltr">
      {before}
      {lost === "" ? null : <bdi {...printedIn(wordsLang, lost)}>{lost}</bdi>}
      {after}
    </span>
  );
  const marked = (piece: Exclude<Marked, { kind: "same" }>) => {
    const { kind, text, instead = "" } = piece;
    if (kind === "omitted") {
      const begin = piece.move === undefined ? words.omitted : words.movedAway;
      return <span className={CLASSES[kind]}>{heard(begin(siglum), instead, words.close)}</span>;
    }
    const isSaid = instead !== "" && (kind === "other" || kind === "cut");
    return (
      <mark className={CLASSES[kind]}>
        {heard(words[kind](siglum))}
        <Visible text={text} t={t} />
        {isSaid ? heard(words.instead, instead, words.close) : heard(words.close)}
      </mark>
    );
  };
  let at = 0;
  return pieces.map((piece, n) => {
    const key = `${at} ${n}`;
    at += piece.text.length;
    if (piece.kind === "same") return <Visible key={key} text={piece.text} t={t} />;
    const mark = marked(piece);
    const { difference } = piece;
    return (
      <Fragment key={key}>{difference === undefined ? mark : (around?.(difference, mark) ?? mark)}</Fragment>
    );
  });
}
