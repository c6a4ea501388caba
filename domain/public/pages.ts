/**
 * What public pages are given: the shapes that queries fill and views show. Made from editions and projections
 * alone, named field by field. Instants are ISO 8601 UTC, days YYYY-MM-DD (empty where not known).
 */
import type { Across } from "@/domain/anchors/across";
import type { Subject } from "@/domain/citation/citable";
import type { Locale, Style } from "@/domain/citation/formatted/styles";
import type { EvidenceBody, ReviewBody, SourceBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { RecordCard } from "@/domain/edition/card";
import type { OccurrenceBody } from "@/domain/edition/claim-body";
import type { ClaimEdition, Edition, EditionMark, QuoteEdition } from "@/domain/edition/edition";
import type { Facet, FacetChoice } from "@/domain/edition/facets";
import type { PublicState } from "@/domain/edition/public-state";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import type { Match } from "@/domain/finding/match";
import type { LocalText, RecordKind } from "@/domain/vocabulary";
import type { ComparedGroup } from "./compared";

/** A formatted citation as it was rendered for an edition. `attestation` is empty for the record as a whole. */
export type RenderedCitation = {
  subject: Subject;
  attestation: string;
  style: Style;
  locale: Locale;
  inText: string;
  entryText: string;
  entryHtml: string;
};

/** A published record as lists show it. */
export type RecordRow = {
  id: string;
  kind: RecordKind;
  number: number;
  sealedAt: string;
  firstSealedAt: string;
  day: string;
  card: RecordCard;
};

/** The newest correction or clarification up to the edition shown, and the edition before it. */
export type CorrectionPair = { corrected: Edition; former?: Edition };

/** The page of a quote in one edition. `history` holds all its editions, newest first. */
export type QuotePage = {
  edition: QuoteEdition;
  /** Its printings by language, aligned where words can be compared. */
  compared: readonly ComparedGroup[];
  history: readonly EditionMark[];
  correction?: CorrectionPair;
  /** Current editions of the claims made in these words; draft claims are not among them. */
  claims: readonly ClaimEdition[];
  /** Other published quotes that this one is linked to. */
  linked: readonly RecordRow[];
};

/** The page of a claim in one edition. */
export type ClaimPage = {
  edition: ClaimEdition;
  history: readonly EditionMark[];
  correction?: CorrectionPair;
  /** Published quotes in which it is made. */
  quotes: readonly RecordRow[];
  /** Other published claims that this one is linked to. */
  linked: readonly RecordRow[];
};

/** Whole editions, newest first: twenty and the one before them, so that each can be told from its former. */
export type HistoryPage = { editions: readonly Edition[]; next?: number };

/** The front page: the newest quote in full, the next ones, newest claims and corrections. */
export type HomePage = {
  lead: QuoteEdition | null;
  quotes: readonly RecordRow[];
  claims: readonly RecordRow[];
  corrections: readonly CorrectionRow[];
};

/** One correction, clarification or retraction, with the record as it stands now. */
export type CorrectionRow = { mark: EditionMark; record: RecordRow; state: PublicState };
export type CorrectionCursor = { sealedAt: string; id: string };
export type CorrectionsPage = { rows: readonly CorrectionRow[]; next?: CorrectionCursor };

/** One value of a facet with how many of the counted hits have it. `label`: a name, or a rating in words. */
export type FacetValue = { value: string; count: number; label?: string | LocalText };

export type SearchPage = {
  query: string;
  chosen: FacetChoice;
  rows: readonly RecordRow[];
  /** How many records were found; where more than are counted, `isMore` says so. */
  count: number;
  isMore: boolean;
  facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  next?: number;
};

/** A published record that speaks of a speaker or a source, and how: speaker, as_printed, claim, printing … */
export type Mention = { part: string; record: RecordRow };
export type MentionCursor = { day: string; record: string };

/** How many records of one rating: counts of what was checked, never a score. */
export type RatingCount = { kind: RecordKind; rating: string; count: number };

/** A speaker as published records name them: whole where they speak in a quote, else by name alone. */
export type NamedSpeaker = Pick<SpeakerBody, "id" | "names"> & Partial<SpeakerBody>;

export type SpeakerPage = {
  speaker: NamedSpeaker;
  /** The sources that its facts rest on. */
  sources: readonly SourceBody[];
  mentions: readonly Mention[];
  next?: MentionCursor;
  counts: readonly RatingCount[];
};

/** A passage of a source that a published record holds. */
export type SourcePassage =
  | { kind: "printing"; record: RecordRow; attestation: AttestationBody; wording?: ReviewBody }
  | { kind: "occurrence"; record: RecordRow; occurrence: OccurrenceBody; veracity: ReviewBody }
  | { kind: "evidence"; record: RecordRow; evidence: EvidenceBody };

/** A source as published records name it; its whole text is not ours to show, the passages are. */
export type SourcePage = { source: SourceBody; passages: readonly SourcePassage[]; next?: MentionCursor };

/** What /log shows. */
export type LogPage = {
  size: number;
  checkpoint: { size: number; at: string; note: string } | null;
  editions: readonly EditionMark[];
};

/** A quote found again at one of its printings, and how the words stand to that. */
export type CheckResult = { row: RecordRow; body: QuoteBody; printing: AttestationBody; match: Match };
/** A printing of another language that may say what some words say, and why; never held to be the same quote. */
export type CheckAcross = { row: RecordRow; printing: AttestationBody; why: Across };
/** `across` is looked for only where `results` is empty. */
export type CheckPage = {
  text: string;
  results: readonly CheckResult[];
  across: readonly CheckAcross[];
};
