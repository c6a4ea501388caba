/**
 * Every closed list of words the record uses, once. Database checks, input schemas, interface words and
 * exports all take them from here; `docs` and `messages` are tested against them.
 */

export const UI_LANGS = ["en", "it"] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** A text for readers, by language tag; at least one entry. */
export type LocalText = Readonly<Record<string, string>>;

export const ROLES = ["contributor", "reviewer", "editor", "auditor", "admin"] as const;
export type Role = (typeof ROLES)[number];
export const MEMBER_STATES = ["active", "disabled"] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

export const SPEAKER_KINDS = ["person", "organisation", "state", "group", "anonymous"] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export const NAME_KINDS = ["native", "transliteration", "exonym", "alias", "former", "misspelling"] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const SPEAKER_PARTS = ["speaker", "joint", "on_behalf_of", "relayed_by"] as const;
export type SpeakerPart = (typeof SPEAKER_PARTS)[number];

export const OCCASION_KINDS = [
  "meeting",
  "press_conference",
  "interview",
  "statement",
  "speech",
  "post",
  "readout",
  "announcement",
  "other",
] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

export const SOURCE_KINDS = [
  "transcript",
  "recording",
  "readout",
  "wire",
  "news",
  "broadcast",
  "blog",
  "social",
  "book",
  "analysis",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const TIERS = ["primary", "secondary", "tertiary"] as const;
export type Tier = (typeof TIERS)[number];
export const TITLE_KINDS = ["printed", "descriptive"] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];
export const CAPTURE_METHODS = ["paste", "upload", "fetch", "excerpt"] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

/** Where a value comes from: printed there, carried over from elsewhere, worked out by us, or not known. */
export const BASES = ["stated", "inherited", "inferred", "not_known"] as const;
export type Basis = (typeof BASES)[number];

export const ORIGINAL_STATES = ["found", "not_found", "not_sought"] as const;
export type OriginalState = (typeof ORIGINAL_STATES)[number];

export const FORMS = ["full", "partial", "scare", "indirect"] as const;
export type Form = (typeof FORMS)[number];
export const RELATIONS = [
  "original",
  "translation",
  "back_translation",
  "readout",
  "paraphrase",
  "reprint",
] as const;
export type Relation = (typeof RELATIONS)[number];
export const ELISION_KINDS = ["marked", "unmarked", "false"] as const;
export type ElisionKind = (typeof ELISION_KINDS)[number];

export const QUOTE_LINK_KINDS = ["repeats_formula", "answers", "corrects"] as const;
export type QuoteLinkKind = (typeof QUOTE_LINK_KINDS)[number];
export const DERIVATION_KINDS = [
  "reprints",
  "translates",
  "transcribes",
  "condenses",
  "paraphrases",
  "quotes",
] as const;
export type DerivationKind = (typeof DERIVATION_KINDS)[number];
export const DERIVATION_BASES = [
  "credit_line",
  "identical_text",
  "timestamp",
  "statement",
  "judgement",
] as const;
export type DerivationBasis = (typeof DERIVATION_BASES)[number];
export const DERIVATION_CONFIDENCES = ["stated", "inferred", "confirmed"] as const;
export type DerivationConfidence = (typeof DERIVATION_CONFIDENCES)[number];

export const VARIANCE_CATEGORIES = [
  "omission",
  "addition",
  "substitution",
  "order",
  "number",
  "negation",
  "modality",
  "name",
  "tense",
  "mistranslation",
  "punctuation",
  "context",
] as const;
export type VarianceCategory = (typeof VARIANCE_CATEGORIES)[number];
export const VARIANCE_SCOPES = ["words", "attribution"] as const;
export type VarianceScope = (typeof VARIANCE_SCOPES)[number];
export const MATERIALITIES = ["none", "minor", "material", "undetermined"] as const;
export type Materiality = (typeof MATERIALITIES)[number];

export const CLAIM_KINDS = ["factual", "forecast", "promise", "opinion", "not_checkable"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const CLAIM_LINK_KINDS = [
  "repeats",
  "restates",
  "translates",
  "narrows",
  "contradicts",
  "supersedes",
] as const;
export type ClaimLinkKind = (typeof CLAIM_LINK_KINDS)[number];

export const AXES = ["attribution", "wording", "veracity"] as const;
export type Axis = (typeof AXES)[number];
export const STANCES = ["supports", "refutes", "qualifies", "context"] as const;
export type Stance = (typeof STANCES)[number];
export const PASSAGE_KINDS = ["quoted", "summary"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export const SEARCH_RESULTS = ["found", "none"] as const;
export type SearchResult = (typeof SEARCH_RESULTS)[number];
/** What became of a printing's words in a newer copy of its source. */
export const SIGHTING_RESULTS = ["same", "moved", "edited", "gone"] as const;
export type SightingResult = (typeof SIGHTING_RESULTS)[number];

export const ANNOTATION_MOTIVATIONS = [
  "commenting",
  "questioning",
  "assessing",
  "editing",
  "linking",
  "tagging",
  "replying",
] as const;
export type AnnotationMotivation = (typeof ANNOTATION_MOTIVATIONS)[number];

export const SPAN_STATES = ["proposed", "accepted", "edited", "rejected"] as const;
export type SpanState = (typeof SPAN_STATES)[number];

export const RECORD_KINDS = ["quote", "claim"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export const PROPOSAL_STATES = [
  "in_review",
  "changes_requested",
  "approved",
  "published",
  "withdrawn",
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
/** In these something is still to be done about a proposal; a record has one such at most. */
export const OPEN_PROPOSAL_STATES = ["in_review", "changes_requested", "approved"] as const;
export type OpenProposalState = (typeof OPEN_PROPOSAL_STATES)[number];
export const DECISIONS = ["approve", "request_changes"] as const;
export type Decision = (typeof DECISIONS)[number];
export const CHANGE_KINDS = ["new", "update", "correction", "clarification", "retraction"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
/** What can be opened on a published record: each ends in an edition that says what it changed and why. */
export const CORRECTION_KINDS = ["correction", "clarification", "retraction"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
