/**
 * The pieces that published bodies are made of. A body is complete: a reader of an edition needs nothing
 * else. Canonical JSON (RFC 8785) of a body is what is hashed, approved and sealed, so a body holds
 * integers, strings and booleans only; what is absent is a missing field, never null.
 */
import type { Standing } from "@/domain/review/scales";
import type {
  Axis,
  Basis,
  CaptureMethod,
  LocalText,
  NameKind,
  OccasionKind,
  PassageKind,
  SearchResult,
  SourceKind,
  SpeakerKind,
  SpeakerPart,
  Stance,
  Tier,
  TitleKind,
} from "@/domain/vocabulary";

/** A date in EDTF (levels 0 and 1) with where it comes from. */
export type StatedDate = { edtf: string; basis: Basis; note?: string };

export type NameBody = { lang: string; script: string; text: string; kind: NameKind };

/** A title somebody held; EDTF dates; an unknown end is not "to the present". */
export type RoleBody = {
  title: LocalText;
  organisation?: string;
  from?: string;
  until?: string;
  asOf?: string;
};

export type SpeakerFactBody = { date?: string; sentence: LocalText; source?: string };

/** Who said it, with the title held on the day. `names[0]` is the usual name. */
export type SpeakerBody = {
  id: string;
  kind: SpeakerKind;
  names: readonly NameBody[];
  familyNameFirst?: true;
  wikidata?: string;
  part: SpeakerPart;
  role?: RoleBody;
  facts?: readonly SpeakerFactBody[];
  /** Other speakers until they were merged into this one. */
  formerIds?: readonly string[];
};

export type OccasionBody = {
  id: string;
  kind: OccasionKind;
  title: LocalText;
  date: StatedDate;
  place?: string;
  placeBasis?: string;
  participants: readonly { id: string; name: string }[];
  note?: LocalText;
};

export type PublisherBody = { id: string; name: string; country?: string };

export type CreditBody = { name: string; basis: Basis };

/** A published document, with the hash of the copy that was read. */
export type SourceBody = {
  id: string;
  kind: SourceKind;
  tier: Tier;
  title: string;
  titleKind: TitleKind;
  publisher?: PublisherBody;
  /** Who wrote what the publisher reprints (a wire agency). */
  agency?: PublisherBody;
  /** The aggregator through which it was seen. */
  seenThrough?: PublisherBody;
  authors: readonly CreditBody[];
  translators: readonly CreditBody[];
  lang: string;
  published?: StatedDate;
  url?: string;
  credits?: string;
  note?: string;
  anomalies?: readonly { exact: string; note: LocalText }[];
  /** Other sources until they were merged into this one. */
  formerIds?: readonly string[];
  captures: readonly CaptureBody[];
};

/** An immutable copy: `sha256` is over its stored text, which exports of others' words do not carry whole. */
export type CaptureBody = {
  id: string;
  sha256: string;
  takenAt: string;
  method: CaptureMethod;
  archiveUrls?: readonly string[];
};

export type RatingBody = {
  key: string;
  scaleVersion: number;
  label: LocalText;
  definition: LocalText;
  standing: Standing;
  ordinal?: number;
  best?: number;
  worst?: number;
};

export type EvidenceBody = {
  id: string;
  stance: Stance;
  source: string;
  capture?: string;
  passage: string;
  passageKind: PassageKind;
  lang: string;
  note?: LocalText;
};

export type SearchBody = {
  id: string;
  place: LocalText;
  query: string;
  sought: LocalText;
  lang?: string;
  at: string;
  result: SearchResult;
  found?: readonly string[];
  note?: string;
};

export type ContactBody = {
  id: string;
  party: string;
  channel: string;
  askedAt: string;
  deadline?: string;
  answer?: string;
  answeredAt?: string;
};

export type ReviewSubject = { kind: "quote" | "attestation" | "claim"; id: string };

/** The judgement on one axis. `sentence` stands alone and has at most 220 characters. */
export type ReviewBody = {
  id: string;
  axis: Axis;
  subject: ReviewSubject;
  rating: RatingBody;
  sentence: LocalText;
  rationale: LocalText;
  /** What is not known; an empty list was answered "nothing", it was not left blank. */
  unknowns: readonly LocalText[];
  method?: LocalText;
  evidence: readonly EvidenceBody[];
  searches: readonly SearchBody[];
  contacts: readonly ContactBody[];
};
