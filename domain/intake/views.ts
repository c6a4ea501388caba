import type { PrintingAcross } from "@/domain/anchors/across";
import type { Span } from "@/domain/extraction/types";
import type { NotYet } from "@/domain/refusal";
import type { Basis, LocalText, SpanState } from "@/domain/vocabulary";
import type { LookAlike } from "./look-alikes";
import type { Proposal, ProposedSpan, StoredReading } from "./proposed";
import type { PageFacts } from "./read-html";
import type { SpanValues } from "./span";
import type { Cell, Labelled, Tally } from "./strip";

/** A speaker that can be chosen: `value` is what the form sends (see `whoField`); `isMeant` by this passage. */
export type Choice = { value: string; name: string; isOnRecord: boolean; isMeant: boolean };

/** A passage as its card shows it. */
export type PassageView = Labelled<Cell> &
  Pick<SpanValues, "attribution" | "elisions" | "note" | "quote"> & {
    version: number;
    exact: string;
    /** What `who` holds now, in order. */
    who: string[];
    basis: Basis;
    proposed: ProposedSpan | null;
    isSent: boolean;
  };

/** One passage on the rail and in the text. */
export type StripCell = Labelled<Cell> & { who: string; cue: ProposedSpan["cue"]; isSent: boolean };

/** An article with its frozen text, its passages, and the one that is looked at. */
export type ArticleView = {
  id: string;
  version: number;
  state: "confirming" | "sent" | "withdrawn";
  practice: boolean;
  isEditable: boolean;
  source: string;
  title: string;
  publisher: string | null;
  published: string | null;
  lang: string;
  takenAt: string;
  textSha256: string;
  text: string;
  reading: StoredReading;
  /** Claims made in words of this copy, and where. */
  claims: (Span & { id: string; text: LocalText })[];
  strip: StripCell[];
  passage: PassageView | null;
  choices: Choice[];
  alike: LookAlike[];
  /** Why look-alikes are not known yet; null where they are. */
  alikeNotYet: NotYet | null;
  /** Printings of other languages that may say the same, of the same speakers. */
  across: readonly PrintingAcross[];
  tally: Tally;
  /** Accepted and not yet sent. */
  ready: number;
  canUndo: boolean;
  /** What can be accepted together, by the least confidence. */
  sure: { least: number; passages: number }[];
};

/** A line of the list of articles. */
export type ArticleRow = {
  id: string;
  title: string;
  lang: string;
  publisher: string | null;
  practice: boolean;
  state: "confirming" | "sent" | "withdrawn";
  by: string;
  at: string;
  counts: Partial<Record<SpanState, number>>;
};

export type DraftRow = { id: string; beginning: string; at: string };

/** A draft with what was read in its text. */
export type DraftView = {
  id: string;
  text: string;
  facts: PageFacts | null;
  proposal: Proposal;
  /** An article of the same text, taken in before. */
  twin: string | null;
};
