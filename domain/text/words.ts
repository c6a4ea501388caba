import { diffArrays } from "diff";

/** A run of a comparison: in both texts, only in the former, or only in the latter. */
export type DiffRun = { kind: "same" | "removed" | "added"; text: string };

/** Words added and removed beyond which two texts are no longer compared word by word. */
const MOST_EDITS = 2000;

/**
 * Word by word comparison of two texts of one language (Myers, by the `diff` package, over the words of
 * `Intl.Segmenter`). Nothing is levelled: the runs of one side joined are that side, exactly.
 */
export function wordDiff(before: string, after: string, lang: string): DiffRun[] {
  const changes = diffArrays(tokens(before, lang), tokens(after, lang), { maxEditLength: MOST_EDITS });
  // Texts that share next to nothing are told apart as wholes: the search for more would cost seconds.
  if (!changes)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return changes.map(({ removed, added, value }) => ({
    kind: removed ? "removed" : added ? "added" : "same",
    text: value.join(""),
  }));
}

function tokens(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
