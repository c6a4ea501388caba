import type {
  DerivationBasis,
  DerivationConfidence,
  DerivationKind,
  ElisionKind,
  Form,
  LocalText,
  Materiality,
  OriginalState,
  QuoteLinkKind,
  Relation,
  SightingResult,
  VarianceCategory,
  VarianceScope,
} from "@/domain/vocabulary";
import type { OccasionBody, ReviewBody, SourceBody, SpeakerBody, StatedDate } from "./body-parts";

/** `at` is an offset into `exact` in UTF-16 code units, where the cut is placed. */
export type ElisionBody = { kind: ElisionKind; at?: number; note?: string };

/** The words of the quote as printed in one source. `exact` is stored and shown as printed. */
export type AttestationBody = {
  id: string;
  /** Capital letter(s) that stand for this printing in lists, apparatus and chain; never re-used. */
  siglum: string;
  source: string;
  capture: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  lang: string;
  form: Form;
  relation: Relation;
  translator?: { name: string; basis: "stated" | "inherited" | "inferred" };
  machineTranslated?: true;
  /** The clause that gives the words to somebody, as printed. */
  attribution?: string;
  /** Only when the printing names somebody else. */
  speakerAsPrinted?: readonly { id: string; name: string }[];
  elisions: readonly ElisionBody[];
  note?: LocalText;
  /** What became of the words in newer copies of the source, each as a person confirmed it, oldest copy first. */
  seenAgain?: readonly SightingBody[];
  /** Software or person that proposed it, and who confirmed it (public: a role, not a name). */
  proposedBy: "person" | "extraction";
};

/** A newer copy of a printing's source, and what stands there now; `exact` only where other words do. */
export type SightingBody = {
  id: string;
  capture: string;
  takenAt: string;
  result: SightingResult;
  exact?: string;
};

/** `from` is absent when the origin is unknown. Within one quote; acyclic. */
export type DerivationBody = {
  id: string;
  from?: string;
  to: string;
  kind: DerivationKind;
  basis: DerivationBasis;
  confidence: DerivationConfidence;
  /** The upstream printing stands for the words spoken; nobody copied it. */
  ofUtterance?: true;
  note?: LocalText;
};

export type VarianceBody = {
  id: string;
  from: string;
  to: string;
  category: VarianceCategory;
  scope: VarianceScope;
  materiality: Materiality;
  before?: string;
  after?: string;
  note: LocalText;
};

/**
 * One phrase of the quote, found again in its printings by number, never by words: its number is its place in the
 * list, from 1. A printing that does not say it is left out; one that says it twice has two stretches. A stretch that
 * stands under several phrases says all of them; it may be a cut sign. Offsets are into the printing's `exact`.
 */
export type PhraseBody = {
  id: string;
  name?: LocalText;
  /** Each printing (by its id) that says the phrase, and where. */
  printings: readonly { id: string; stretches: readonly StretchBody[] }[];
};
export type StretchBody = { start: number; end: number; exact: string; lang: string };

export type QuoteLinkBody = { id: string; to: string; kind: QuoteLinkKind; note?: LocalText };

/** The complete published state of a quote. Its text is that of its leading attestation. */
export type QuoteBody = {
  format: "attesto-quote/1";
  id: string;
  speakers: readonly SpeakerBody[];
  occasion?: OccasionBody;
  date: StatedDate;
  originalLang?: string;
  original: OriginalState;
  originalAttestation?: string;
  leading: string;
  attestations: readonly AttestationBody[];
  derivations: readonly DerivationBody[];
  variances: readonly VarianceBody[];
  /** How the printings are divided, as the desk confirmed it; absent where it was not. */
  phrases?: readonly PhraseBody[];
  links: readonly QuoteLinkBody[];
  /** Attribution (of the quote or one printing) and wording (of printings). */
  reviews: readonly ReviewBody[];
  /** Claims made in these words; a page shows their current editions. */
  claims: readonly string[];
  sources: readonly SourceBody[];
  note?: LocalText;
  /** Other records until they were merged into this one: what was published under their ids leads here. */
  formerIds?: readonly string[];
};
