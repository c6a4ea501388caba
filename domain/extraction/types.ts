/** The languages with rules of their own. */
export const LANGS = ["it", "en", "fr", "es", "de", "pt", "ru", "zh", "ar"] as const;

/** A language with rules of its own; "und" is any other, read by marks and colons alone. */
export type Lang = (typeof LANGS)[number] | "und";

/** UTF-16 code units into the unmodified input; `end` is exclusive, `start < end`. */
export type Span = { start: number; end: number };

export type ZoneKind =
  | "headline"
  | "byline"
  | "dateline"
  | "body"
  | "caption"
  | "subheading"
  | "credit"
  | "boilerplate";

/** One line (or run of lines) of the text and what it is; nothing is ever deleted. */
export type Zone = Span & { kind: ZoneKind };

/** A speaker on record, by each name in each script; offered to the extractor as a hint, never as an identity. */
export type KnownSpeaker = { id: string; name: string; aliases: string[] };

export type EntityKind = "person" | "office" | "organisation" | "state" | "group" | "unknown";
export type MentionForm = "full" | "surname" | "role" | "metonym" | "pronoun" | "adjective";
export type Mention = Span & { form: MentionForm };

/** Somebody (or some body) named in the text; `known` says how it was recognised, if it was. */
export type Entity = {
  id: string;
  name: string;
  kind: EntityKind;
  mentions: Mention[];
  roles: string[];
  known?: { id: string; match: "exact" | "folded" | "surname" };
};

export type QuoteType = "direct" | "mixed" | "indirect" | "scare";
export type Stance = "says" | "denies" | "asks" | "wants" | "thinks";
export type CueKind = "verb" | "noun" | "preposition" | "colon" | "none";
export type Cue = Span & { lemma: string; kind: CueKind };
export type Basis = "stated" | "inherited" | "inferred" | "none";

/** A stretch inside quotation marks, the marks included; `close` is null where the mark is never closed. */
export type MarkedSpan = Span & { open: string; close: string | null };

/** One reason: a rule id, where it saw what it saw, a piece of data (a name, a lemma), and its weight. */
export type TraceLine = { rule: string; at: Span; note?: string; points: number };

export type ChainRole =
  | "event"
  | "readout"
  | "outlet"
  | "agency"
  | "document"
  | "post"
  | "broadcast"
  | "interpreter"
  | "translator"
  | "source"
  | "author"
  | "editor"
  | "photo"
  | "publisher";

/** A station on the words' path. `credited` holds for the document only, not for each quote in it. */
export type ChainLink = {
  role: ChainRole;
  text: string;
  at: Span;
  certainty: "stated" | "credited" | "guessed";
};

/** A date as written, with its EDTF value where one can be had and what it was counted from. */
export type DateMention = {
  at: Span;
  text: string;
  kind: "absolute" | "relative";
  value: string | null;
  basis: string | null;
  /** All the time up to the day counted from ("the last two years"), which dates nothing. */
  lasting?: true;
};

export type WarningKind =
  | "odd-marks"
  | "unclosed"
  | "reopened"
  | "speaker-conflict"
  | "speaker-carried-over"
  | "joint-speaker"
  | "garbled-attribution"
  | "addressee-as-speaker-risk"
  | "ellipsis-inside"
  | "inserted-words"
  | "scare"
  | "narrated"
  | "hearsay-conditional"
  | "credit-only"
  | "no-date"
  | "no-address"
  | "stray-punctuation"
  | "caption-in-text"
  | "boilerplate-in-text"
  | "mixed-language"
  | "too-many-quotes";

/** Something the reviewer should look at; `at` is null where it concerns the whole text. */
export type Warning = { kind: WarningKind; at: Span | null; quote?: string };

/** Who is proposed as the speaker: entity ids (several when joint) and on what ground. */
export type SpeakerProposal = {
  mention: Span | null;
  entities: string[];
  basis: Basis;
  alternatives: { entity: string; score: number }[];
};

/** One quote as found. Spans include the marks; see `innerSpan` for the words alone. */
export type Quote = Span & {
  /** q1, q2 … by position; those within the words of others after them. */
  id: string;
  /** The quote in whose words this one is told; null where the writer gives it. */
  within: string | null;
  /** One or more, ordered and disjoint; several when the quote is interrupted by its cue or a new paragraph. */
  parts: Span[];
  type: QuoteType;
  marked: MarkedSpan[];
  omissions: (Span & { form: string })[];
  cue: Cue | null;
  stance: Stance;
  speaker: SpeakerProposal;
  /** Where the text names who is told the words: never their speaker. */
  addressee: Span | null;
  /** Nearest to the speaker first. */
  via: ChainLink[];
  /** Integers 0–100. */
  confidence: { span: number; speaker: number };
  trace: TraceLine[];
};

/** Something read beside a quote that may say where, when or at what its words were said, and why it is proposed. */
export type OccasionPart = { at: Span; text: string; reason: string };

/** Where, when and at what the words of one quote may have been said; a hint that decides nothing. */
export type OccasionHint = {
  quote: string;
  place: OccasionPart | null;
  /** `value`: EDTF, null where the text alone gives none. */
  date: (OccasionPart & { value: string | null }) | null;
  event: OccasionPart | null;
};

/** A sentence that may be worth checking, with what speaks for it (and against), each in its place. */
export type ClaimHint = Span & { points: number; reasons: TraceLine[] };

/** What `extract` returns: a proposal for a review form, never a record. */
export type Extraction = {
  /** Version of the rule set that made it. */
  version: string;
  lang: Lang;
  langBasis: "given" | "detected" | "mixed";
  zones: Zone[];
  entities: Entity[];
  quotes: Quote[];
  chain: ChainLink[];
  dates: DateMention[];
  occasions: OccasionHint[];
  /** The likeliest first, at most a hundred. */
  claims: ClaimHint[];
  warnings: Warning[];
};
