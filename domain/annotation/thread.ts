import type { AnnotationMotivation } from "@/domain/vocabulary";

type Person = { id: string; name: string };

/** A remark as a thread shows it. */
export type Remark = {
  id: string;
  version: number;
  author: Person;
  at: string;
  /** Markdown, as typed. */
  body: string;
  /** What it said before, newest first. */
  before: readonly { body: string; at: string }[];
  /** Whether the member who looks wrote it and may change it. */
  isMine: boolean;
};

/** A remark with its answers: on a record, one of its fields, or words of one of its texts. */
export type Thread = Remark & {
  motivation: AnnotationMotivation;
  target: { kind: string; id: string };
  /** Number of the proposal it was written on, if on one. */
  proposal: number | null;
  field: string | null;
  /** The marked words, with the language of the text they stand in. */
  words: { exact: string; lang: string; capture: string | null; start: number; end: number } | null;
  resolved: { by: Person; at: string } | null;
  mayResolve: boolean;
  replies: readonly Remark[];
};

/** The threads of a record, and whether the member who looks may write there. */
export type Threads = { record: string; mayWrite: boolean; threads: readonly Thread[] };
