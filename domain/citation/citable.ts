import type {
  DerivationBasis,
  DerivationConfidence,
  DerivationKind,
  Form,
  OccasionKind,
  Relation,
  SourceKind,
  SpeakerPart,
} from "@/domain/vocabulary";

/** The edition cited is of this record; see `SUBJECTS` for what of it can be cited. */
export const SUBJECTS = ["quoted", "source", "utterance", "record"] as const;

/**
 * What a citation is of. `quoted`: the words as cited in the printing seen (the default); `source`: that
 * print itself; `utterance`: the speech, interview or post, only where a primary source is held; `record`:
 * our page in one edition.
 */
export type Subject = (typeof SUBJECTS)[number];

/**
 * A name as citations take it. A person whose parts are known has `family` and `given`; everything else
 * (institutions, names in scripts without a known order) stands in `literal` alone, exactly as printed.
 */
export type CitedName = {
  kind: "person" | "institution";
  literal: string;
  family?: string;
  given?: string;
};

/** Who said it. `name` is in Latin letters where one is known; `native` is the form in the own script. */
export type CitedSpeaker = CitedName & {
  native?: { text: string; lang: string };
  roleAtTheTime?: string;
  wikidata?: string;
  part: SpeakerPart;
};

/** A position in the document, in CSL's locator terms. */
export type Locator = { label: "paragraph" | "page" | "line" | "section" | "timestamp"; value: string };

export type CitedEvent = {
  kind: OccasionKind;
  title: string;
  place?: string;
  /** EDTF. */
  date: string;
  dateNote?: string;
};

/** The words as printed in one source: never trimmed, re-quoted or re-cased by an exporter. */
export type CitedAttestation = {
  id: string;
  siglum: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  lang: string;
  form: Form;
  relation: Relation;
  elided: boolean;
  locator?: Locator;
  translators: readonly CitedName[];
  machineTranslated: boolean;
};

/** The printed document. `url` is http(s) or absent. */
export type CitedSource = {
  kind: SourceKind;
  title: string;
  /** True where the document has no title and ours describes it; citations then put it in brackets. */
  titleIsDescription: boolean;
  authors: readonly CitedName[];
  translators: readonly CitedName[];
  interviewers?: readonly CitedName[];
  publisher?: string;
  container?: string;
  agency?: string;
  via?: string;
  /** EDTF; absent when nothing is known. */
  issued?: string;
  lang: string;
  url?: string;
  credits?: string;
  capture?: CitedCapture;
};

export type CitedCapture = {
  /** ISO 8601 instant, UTC. */
  takenAt: string;
  textSha256: string;
  archiveUrl?: string;
  /** YYYY-MM-DD, read from the archive's address; absent where it does not say. */
  archivedOn?: string;
};

/** A printing (or an unknown origin) from which the cited printing took its words, nearest first. */
export type CitedUpstream = {
  name: string;
  source?: CitedSource;
  kind: DerivationKind;
  basis: DerivationBasis;
  confidence: DerivationConfidence;
};

/** A published review. Without `value` the rating has no place on its scale and no ClaimReview is written. */
export type CitedReview = {
  id: string;
  key: string;
  label: string;
  definition: string;
  value?: number;
  best?: number;
  worst?: number;
  scaleVersion: number;
  headline: string;
  evidence: readonly { stance: string; source: CitedSource }[];
};

/**
 * Everything an exporter may say about one printing of one edition of a quote: dates come in with it, so
 * that no exporter reads a clock or a database. Composed by `citableOf`.
 */
export type Citable = {
  /** Public id of the quote. */
  id: string;
  /** Citation key, ASCII `[a-z0-9_:-]`, the same in all formats and editions. */
  key: string;
  quoteUrl: string;
  editionUrl: string;
  n: number;
  /** YYYY-MM-DD of the first edition. */
  publishedOn: string;
  /** YYYY-MM-DD of this edition. */
  modifiedOn: string;
  /** SHA-256 of the edition's body, hex. */
  contentHash: string;
  /** Language of our own words in it (titles of events, labels). */
  lang: string;
  siteName: string;
  speakers: readonly CitedSpeaker[];
  event?: CitedEvent;
  /** EDTF of the utterance. */
  date: string;
  attestation: CitedAttestation;
  source: CitedSource;
  upstream: readonly CitedUpstream[];
  original?: { exact: string; lang: string; source: CitedSource };
  /** Offered only where a printing sits in a primary source. */
  utterance?: { attestation: CitedAttestation; source: CitedSource };
  reviews: { attribution?: CitedReview; wording?: CitedReview };
  corrections: readonly { text: string; on: string }[];
  desk: { name: string; url: string; licence: string };
};

/** The subjects that may be cited of this printing, in the order they are shown. */
export function subjectsOf(citable: Citable): Subject[] {
  return SUBJECTS.filter((subject) => subject !== "utterance" || citable.utterance !== undefined);
}
