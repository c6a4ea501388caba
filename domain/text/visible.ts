import { type HiddenKind, hiddenCharacters } from "./hidden-characters";

/**
 * A piece of a text as it is to be shown. `text` is always the original piece, so that the pieces joined
 * are the text again; a `mark` stands for one hidden character and is shown as its label: ⟦RLO⟧.
 */
export type VisibleRun =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "mark";
      readonly text: string;
      readonly label: string;
      readonly name: string;
      readonly code: string;
      readonly hidden: HiddenKind;
    };

/** Splits a text into what can be read and marks for what cannot be seen (see `hiddenCharacters`). */
export function visibleRuns(text: string): VisibleRun[] {
  const runs: VisibleRun[] = [];
  let from = 0;
  for (const { at, length, label, name, code, kind } of hiddenCharacters(text)) {
    if (at > from) runs.push({ kind: "text", text: text.slice(from, at) });
    runs.push({ kind: "mark", text: text.slice(at, at + length), label, name, code, hidden: kind });
    from = at + length;
  }
  if (from < text.length) runs.push({ kind: "text", text: text.slice(from) });
  return runs;
}

/** A text with each hidden character written as its mark, for places that hold plain text only. */
export function withMarks(text: string): string {
  return visibleRuns(text)
    .map((run) => (run.kind === "text" ? run.text : `⟦${run.label}⟧`))
    .join("");
}
