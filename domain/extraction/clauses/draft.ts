import type { Doc, Marked, Sentence } from "@/domain/extraction/document/document";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import type { CueKind, QuoteType, Span } from "@/domain/extraction/types";
import type { CueHit } from "./find-cues";

/** Who a frame found in the speaker's place, and by which rule; `shown` is the word that stands for them, as "who" does. */
export type Subject = { mentions: MentionHit[]; rule: string; shown?: MentionHit };

/** A quote as the frames leave it, before anybody is identified. */
export type Draft = {
  type: QuoteType;
  parts: Span[];
  marked: Marked[];
  cue: CueHit | null;
  cueKind: CueKind;
  subject: Subject | null;
  /** Whom another frame gives the same words to. */
  rival?: Subject;
  sentence: Sentence;
  /** Whom the sentence names beside the cue as the one who is told. */
  hearer?: MentionHit | null;
  /** The frame that made it; its points are the confidence in the span. */
  rule: string;
};

/** One sentence at work: its cues, the people in it, its stretches, and what has been made of them. */
export type Work = {
  doc: Doc;
  sentence: Sentence;
  cues: CueHit[];
  mentions: MentionHit[];
  stretches: Marked[];
  drafts: Draft[];
  used: Set<Marked>;
  spent: Set<CueHit>;
  /** The last subject found in this sentence, for gerunds and coordinated verbs. */
  last: Subject | null;
};
