import { diffWordsWithSpace } from "diff";

/** A piece of two copies of one text: in both, only in the earlier one, or only in the later one. */
export type CopyPiece = { text: string; in: "both" | "earlier" | "later" };

const MOST_CHANGES = 1500;

/**
 * What differs between two copies of a source, word by word; null where they differ too much for that. The
 * pieces of the later copy, joined, are its text; so are those of the earlier one.
 */
export function copyChanges(earlier: string, later: string): CopyPiece[] | null {
  if (earlier === later) return later === "" ? [] : [{ text: later, in: "both" }];
  const pieces = diffWordsWithSpace(earlier, later, { maxEditLength: MOST_CHANGES });
  return (
    pieces?.map(({ value, added, removed }) => ({
      text: value,
      in: added ? "later" : removed ? "earlier" : "both",
    })) ?? null
  );
}
