import type { OccurrenceBody } from "@/domain/edition/claim-body";
import type { Refusal } from "@/domain/refusal";
import type { ClaimKind, ClaimLinkKind, LocalText } from "@/domain/vocabulary";
import type { Assigned } from "./assigned";
import type { EditorRating, EditorReview, EditorState } from "./quote-editor";

/** The printed words that a claim is begun from, and where they stand: UTF-16 offsets into the copy of an article. */
export type BegunFrom = {
  words: string;
  lang: string;
  start: number;
  end: number;
  article: string;
  capture: string;
  title: string;
  titleLang: string;
};

type Person = { id: string; name: string };

/** What the editor of a claim shows. Each part carries the version that an edit of it must name. */
export type ClaimEditor = {
  id: string;
  version: number;
  isEditable: boolean;
  maySubmit: boolean;
  practice: boolean;
  isWithdrawn: boolean;
  text: LocalText;
  lang: string;
  kind: ClaimKind;
  asOf: string | null;
  /** Whom it is about, or who makes it, beside the speakers of its quotes. */
  speakers: readonly Person[];
  occurrences: readonly EditorOccurrence[];
  links: readonly EditorClaimLink[];
  reviews: readonly EditorReview[];
  scale: readonly EditorRating[];
  /** Guards of submitting that fail now. */
  failures: readonly Refusal[];
  state: EditorState;
  work: Assigned;
};

export type EditorOccurrence = OccurrenceBody & {
  source: string;
  title: string;
  titleLang: string;
  publisher: string | null;
  /** The article at the desk whose copy holds the words, and the start of their line in it. */
  inArticle: { id: string; line: number } | null;
};

/** `isOurs`: said here of another claim; else said there of this one. */
export type EditorClaimLink = {
  id: string;
  kind: ClaimLinkKind;
  other: { id: string; text: LocalText };
  isOurs: boolean;
};
