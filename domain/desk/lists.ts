import type { SilentChanges } from "@/domain/collation/analysis/silent";
import type { RoleBody } from "@/domain/edition/body-parts";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Reanchored } from "@/domain/reanchor/reanchor";
import type { NotYet } from "@/domain/refusal";
import type { Piece } from "@/domain/text/piece";
import type {
  Basis,
  CaptureMethod,
  LocalText,
  NameKind,
  OccasionKind,
  SightingResult,
  SourceKind,
  SpeakerKind,
  Tier,
  TitleKind,
} from "@/domain/vocabulary";

/** A page of a list, and where the next one begins. */
export type Listed<Row> = { rows: readonly Row[]; next?: string };

export type QuoteRow = {
  id: string;
  speakers: readonly string[];
  /** The leading printing; absent while there is none. */
  words?: { exact: string; lang: string };
  /** Where the words looked for stand, if another printing than the leading one holds them. */
  found?: Piece & { siglum: string; lang: string };
  date: string | null;
  printings: number;
  practice: boolean;
  edition: number | null;
};

export type SpeakerRow = {
  id: string;
  name: string;
  kind: SpeakerKind;
  /** Names in other scripts and languages. */
  others: readonly { text: string; lang: string }[];
  quotes: number;
};

export type SourceRow = {
  id: string;
  title: string;
  titleKind: TitleKind;
  lang: string;
  kind: SourceKind;
  publisher: string | null;
  published: string | null;
  /** The newest capture; null where no copy is held. */
  capture: string | null;
  captures: number;
  printings: number;
};

export type OccasionRow = {
  id: string;
  kind: OccasionKind;
  title: LocalText;
  date: string | null;
  place: string | null;
  quotes: number;
};

export type ClaimRow = { id: string; text: LocalText };

/** What a search over the desk gives: a few of each kind. */
export type DeskFound = {
  query: string;
  quotes: readonly QuoteRow[];
  claims: readonly ClaimRow[];
  speakers: readonly SpeakerRow[];
  sources: readonly SourceRow[];
};

/** A speaker as their form shows them. */
export type SpeakerEditor = {
  id: string;
  version: number;
  isEditable: boolean;
  kind: SpeakerKind;
  familyNameFirst: boolean;
  living: boolean;
  wikidata: string | null;
  note: string | null;
  names: readonly { lang: string; script: string; text: string; kind: NameKind }[];
  roles: readonly (RoleBody & { id: string; source: string | null })[];
  facts: readonly { date: string | null; sentence: LocalText; source: string | null }[];
  quotes: readonly QuoteRow[];
};

export type OccasionEditor = OccasionRow & {
  version: number;
  isEditable: boolean;
  dateBasis: Basis;
  dateNote: string | null;
  placeBasis: string | null;
  participants: readonly { id: string; name: string }[];
  note: LocalText | null;
};

export type PublisherChoice = { id: string; name: string };

type Credit = { name: string; basis: Basis };

/** A source with its copies, as the desk shows it. */
export type SourceEditor = {
  id: string;
  version: number;
  isEditable: boolean;
  kind: SourceKind;
  tier: Tier;
  title: string;
  titleKind: TitleKind;
  titleBasis: Basis;
  publisher: PublisherChoice | null;
  publisherBasis: Basis;
  agency: PublisherChoice | null;
  seenThrough: PublisherChoice | null;
  authors: readonly Credit[];
  translators: readonly Credit[];
  lang: string;
  langBasis: Basis;
  published: string | null;
  publishedBasis: Basis;
  publishedNote: string | null;
  url: string | null;
  urlBasis: Basis;
  credits: string | null;
  licence: string | null;
  note: string | null;
  anomalies: readonly { exact: string; note: LocalText }[];
  captures: readonly CaptureMark[];
  /** The copy that is shown, with what is marked in it; null where none is held. */
  shown: ShownCapture | null;
};

export type CaptureMark = { id: string; takenAt: string; method: CaptureMethod; textSha256: string };

/**
 * A printing of an earlier copy, what of it is found in a newer one, and what a person confirmed last; what is
 * confirmed is not looked for again.
 */
export type LookedFor = Pick<AttestationBody, "id" | "siglum" | "exact" | "lang"> & {
  quote: string;
  isEditable: boolean;
  found: Reanchored;
  confirmed: { result: SightingResult; exact: string | null; at: string } | null;
  /** At each place that is confirmed or proposed, how its words differ; where there is none, its own words. */
  changes: readonly SilentChanges[];
};

export type ShownCapture = CaptureMark & {
  text: string;
  archiveUrls: readonly string[];
  printings: readonly { id: string; quote: string; siglum: string; start: number; end: number }[];
  /**
   * Printings of earlier copies, looked for in this one: one part (from 1) of all; why they, or their differences, are
   * not known yet, or null; whether there are more. In all parts: how many are unchanged and wait for this member,
   * whether some were not looked for.
   */
  lookedFor: {
    rows: readonly LookedFor[];
    notYet: NotYet | null;
    unset: NotYet | null;
    isMore: boolean;
    part: number;
    parts: number;
    unchanged: number;
    isUnsearched: boolean;
  };
  /** The copy before this one, and what was changed in silence since, or why that is not known; null for the first. */
  before: (CaptureMark & { changes: SilentChanges | "none" | "too-long" | NotYet }) | null;
};
