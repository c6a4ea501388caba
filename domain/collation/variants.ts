import { diffArrays } from "diff";
import { printed, type Word, wordsOf } from "./words";

/**
 * One step of a comparison with the base: words `from` to `to` of the base against the words `from` to `to`
 * of the other printing (ends not included).
 */
export type Step = {
  kind: "same" | "changed";
  base: { from: number; to: number };
  other: { from: number; to: number };
};

/** A piece of a printing with its mark. Pieces joined are the printing, exactly; `omitted` has no text. */
export type Marked = { kind: "same" | "other" | "added" | "cut" | "omitted"; text: string };

/** Words changed beyond which two printings are told apart as wholes. */
const MOST_EDITS = 1000;

/** Aligns two rows of words (Myers, by the `diff` package); neighbouring changes are one step. */
export function alignment(base: readonly Word[], other: readonly Word[]): Step[] {
  const changes = diffArrays(
    base.map((word) => word.key),
    other.map((word) => word.key),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { removed: true, added: false, value: base },
    { removed: false, added: true, value: other },
  ];
  const steps: Step[] = [];
  let [b, o] = [0, 0];
  for (const { removed, added, value } of changes) {
    const kind = removed || added ? "changed" : "same";
    const [toBase, toOther] = [added ? b : b + value.length, removed ? o : o + value.length];
    const last = steps.at(-1);
    if (last && last.kind === kind) {
      last.base.to = toBase;
      last.other.to = toOther;
    } else steps.push({ kind, base: { from: b, to: toBase }, other: { from: o, to: toOther } });
    [b, o] = [toBase, toOther];
  }
  return steps;
}

/**
 * A printing marked against the base of its language: other words, added words, places where words are
 * missing, and its own cut signs. Capitals and punctuation are no difference.
 */
export function markedAgainst(base: string, text: string, lang: string): Marked[] {
  const { words, opening } = wordsOf(text, lang);
  const marked: Marked[] = opening === "" ? [] : [{ kind: "same", text: opening }];
  const steps = alignment(wordsOf(base, lang).words, words);
  for (const { kind, base: inBase, other } of steps) {
    const run = words.slice(other.from, other.to);
    if (kind === "same") marked.push(...pieces(run, "same"));
    else if (run.length === 0) marked.push({ kind: "omitted", text: "" });
    else marked.push(...pieces(run, inBase.from === inBase.to ? "added" : "other"));
  }
  return joined(marked);
}

/** How many places differ from the base. */
export const changesOf = (base: string, text: string, lang: string): number =>
  alignment(wordsOf(base, lang).words, wordsOf(text, lang).words).filter((step) => step.kind === "changed")
    .length;

// What follows the last marked word (a space, a comma) is left outside the mark.
function pieces(run: readonly Word[], kind: "same" | "other" | "added"): Marked[] {
  const out: Marked[] = [];
  let open: Word[] = [];
  const close = () => {
    if (open.length > 0)
      out.push({ kind, text: printed(open) }, { kind: "same", text: open.at(-1)?.after ?? "" });
    open = [];
  };
  for (const word of run) {
    if (!word.isCut) open.push(word);
    else {
      close();
      out.push({ kind: "cut", text: word.text }, { kind: "same", text: word.after });
    }
  }
  close();
  return out;
}

function joined(marked: readonly Marked[]): Marked[] {
  const out: Marked[] = [];
  for (const piece of marked) {
    if (piece.text === "" && piece.kind !== "omitted") continue;
    const last = out.at(-1);
    if (last?.kind === "same" && piece.kind === "same")
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
