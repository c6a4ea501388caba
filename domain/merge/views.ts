import { readId } from "@/domain/ids";
import type { Refusal } from "@/domain/refusal";
import type { LocalText } from "@/domain/vocabulary";
import type { MergeKind } from "./fields";

/** A value as a preview shows it. */
export type Shown =
  | { is: "text"; text: string; lang?: string }
  | { is: "local"; text: LocalText }
  | { is: "day"; edtf: string }
  | { is: "language"; tag: string }
  /** A word of a closed list, or "1" and "0" of a tick. */
  | { is: "word"; word: string };

/** One of the two records of a merge. */
export type MergeSide = {
  id: string;
  name: { text: string; lang?: string };
  /** Number of its newest edition; null where it was never published. */
  edition: number | null;
};

export type MergeCount = { table: string; moved: number; dropped: number };

/** What would happen, before it happens. */
export type MergePreview = {
  kind: MergeKind;
  surviving: MergeSide;
  absorbed: MergeSide;
  /** Why it cannot be done as things stand; null where it can. */
  bar: Refusal | null;
  stamp: string;
  counts: readonly MergeCount[];
  /** Printings with the siglum that each has and would have. */
  sigla: readonly { id: string; exact: string; lang: string; before: string; after: string }[];
  filled: readonly { field: string; value: Shown }[];
  clashes: readonly { field: string; surviving: Shown; absorbed: Shown }[];
};

/** A merge on a record's page. */
export type MergeRow = {
  id: string;
  kind: MergeKind;
  name: string;
  absorbed: string;
  surviving: string;
  at: string;
  by: string;
  undoneAt: string | null;
};

/** What readers will be told only by the next edition: that an address leads here, or that it opens again. */
export type MergeDue = "lead" | "open" | null;

export type MergeDetail = MergeRow & {
  reason: string;
  undoneBy: string | null;
  counts: readonly MergeCount[];
  /** What the undoing left as people had changed it, by table. */
  kept: readonly { table: string; n: number }[];
  sides: { surviving: MergeSide; absorbed: MergeSide };
  mayUndo: boolean;
};

/** The record that a typed number or a pasted address names, or undefined where it names none. */
export function idAsked(text: string | undefined): string | undefined {
  const [path = ""] = (text ?? "").trim().split(/[?#]/);
  const read = readId((path.split("/").filter(Boolean).at(-1) ?? "").split(".")[0] ?? "");
  return read.ok ? read.id : undefined;
}
