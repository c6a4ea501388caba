import type { DerivedFacts } from "@/domain/derivation/derived-facts";
import type { RoleBody, SourceBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { PublicState } from "@/domain/edition/public-state";
import type { AttestationBody, DerivationBody, VarianceBody } from "@/domain/edition/quote-body";
import type { Submitted } from "@/domain/proposal/displacement";
import type { Refusal } from "@/domain/refusal";
import type { Standing } from "@/domain/review/scales";
import type {
  Axis,
  Basis,
  CorrectionKind,
  LocalText,
  OccasionKind,
  OriginalState,
  PassageKind,
  ProposalState,
  SearchResult,
  Stance,
} from "@/domain/vocabulary";
import type { Assigned } from "./assigned";

/** What the editor of a quote shows. Each part carries the version that an edit of it must name. */
export type QuoteEditor = {
  id: string;
  version: number;
  /** Whether the member who looks may change it; the views then show fields, else text. */
  isEditable: boolean;
  maySubmit: boolean;
  practice: boolean;
  isWithdrawn: boolean;
  speakers: readonly SpeakerBody[];
  occasion: EditorOccasion | null;
  date: string | null;
  dateBasis: Basis;
  dateNote: string | null;
  originalLang: string | null;
  original: OriginalState;
  originalAttestation: string | null;
  leading: string | null;
  note: LocalText | null;
  printings: readonly EditorPrinting[];
  derivations: readonly (DerivationBody & { version: number })[];
  variances: readonly (VarianceBody & { version: number })[];
  sources: readonly SourceBody[];
  reviews: readonly EditorReview[];
  scales: Readonly<Record<"attribution" | "wording", readonly EditorRating[]>>;
  claims: readonly { id: string; text: LocalText }[];
  facts: DerivedFacts;
  /** Guards of submitting that fail now. */
  failures: readonly Refusal[];
  state: EditorState;
  work: Assigned;
};

/** A record with its judgements, as far as their sections ask: evidence, searches, contacts. */
export type Judged = {
  id: string;
  isEditable: boolean;
  reviews: readonly EditorReview[];
  /** Of a quote; a claim has none. */
  printings: readonly Pick<EditorPrinting, "id" | "siglum">[];
};

/** Why readers do not see a published record. */
export type OutOfSight = Exclude<PublicState, "published" | "merged">;

/** Where the record stands between desk and public. */
export type EditorState = {
  edition: { number: number; sealedAt: string; outOfSight: OutOfSight | null } | null;
  proposal: (Submitted & { state: ProposalState }) | null;
  /** What was opened on what is public and is not settled. */
  opened: CorrectionKind | null;
  openThreads: number;
};

export type EditorOccasion = {
  id: string;
  kind: OccasionKind;
  title: LocalText;
  date: string | null;
  place: string | null;
  /** Quotes said on it besides this one. */
  others: number;
};

/** `unseen`: the newest copy of its source, where nobody has looked for its words in it yet. */
export type EditorPrinting = AttestationBody & { version: number; unseen?: string };

export type EditorRating = {
  id: string;
  key: string;
  label: LocalText;
  definition: LocalText;
  standing: Standing;
};

export type EditorReview = {
  id: string;
  version: number;
  axis: Axis;
  /** The printing it judges; absent: the quote as a whole. */
  attestation: string | null;
  rating: EditorRating | null;
  sentence: LocalText;
  rationale: LocalText;
  /** null: not answered yet; an empty list: answered "nothing". */
  unknowns: readonly LocalText[] | null;
  method: LocalText | null;
  evidence: readonly EditorEvidence[];
  searches: readonly EditorSearch[];
  contacts: readonly EditorContact[];
};

export type EditorEvidence = {
  id: string;
  version: number;
  stance: Stance;
  source: { id: string; title: string; lang: string; publisher: string | null };
  capture: string;
  start: number | null;
  end: number | null;
  passage: string;
  passageKind: PassageKind;
  lang: string;
  note: LocalText | null;
};

export type EditorSearch = {
  id: string;
  place: LocalText;
  query: string;
  sought: LocalText;
  at: string;
  result: SearchResult;
  found: number;
};

export type EditorContact = {
  id: string;
  party: string;
  channel: string;
  askedAt: string | null;
  answer: string | null;
  answeredAt: string | null;
  waivedBecause: string | null;
};

/** A role of a speaker as it can be chosen for a quote. */
export type RoleChoice = { id: string; role: RoleBody };
