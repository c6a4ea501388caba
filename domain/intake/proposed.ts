import { extract, languageOf } from "@/domain/extraction/extract";
import { type Passage, passagesOf, type Reason } from "@/domain/extraction/passages";
import { readingOf, type SourceReading } from "@/domain/extraction/reading";
import {
  type Extraction,
  LANGS,
  type Lang,
  type Span,
  type WarningKind,
  type Zone,
} from "@/domain/extraction/types";
import { primaryLanguage } from "@/domain/text/languages";
import type { Basis, Form, SpeakerKind } from "@/domain/vocabulary";
import { type OccasionHint, occasionHints } from "./occasion-hint";
import { type Worth, worthIn } from "./worth";

/** Somebody the text names, and what kind of speaker that would be. */
export type Named = { name: string; kind: SpeakerKind };

/** A passage as the extraction proposed it, whole: what is kept when a person decides otherwise. */
export type ProposedSpan = Span & {
  form: Form;
  names: Named[];
  basis: Basis;
  /** 0–100. */
  confidence: number;
  reasons: Reason[];
  /** What to look at before deciding; absent where the text was read before they were kept. */
  cautions?: WarningKind[];
  cue: Span | null;
  /** The words that give the passage to its speaker, as printed. */
  attribution: string | null;
  alternatives: Named[];
  hint?: OccasionHint;
  /** Whom the names stood for when the article was taken in: speakers on record, and names without one. */
  chosen?: { speakers: readonly string[]; speakerNames: readonly string[] };
};

/** What is kept of the reading of the whole text: its lines and what each is, and what to look at. */
export type StoredReading = {
  lines: Zone[];
  warnings: SourceReading["warnings"];
  /** Starts of lines that a member put back among the article's own words. */
  putBack: number[];
  /** Absent where the text was read before such sentences were kept. */
  worth?: Worth[];
  derivesFrom?: { value: string; basis: Basis };
};

export type Proposal = {
  version: string;
  reading: SourceReading;
  lines: Zone[];
  spans: ProposedSpan[];
  worth: Worth[];
};

/** The extraction's rules for a language tag: its own, or those for any language. */
export const rulesOf = (tag: string): Lang => LANGS.find((one) => one === primaryLanguage(tag)) ?? "und";

const KIND: Readonly<Record<Extraction["entities"][number]["kind"], SpeakerKind>> = {
  person: "person",
  office: "person",
  organisation: "organisation",
  state: "state",
  group: "group",
  unknown: "person",
};

type Options = { putBack: readonly number[]; date?: string };

/** The extraction by the text's own language; by the rules of another only where a person names that one. */
function readAs(text: string, lang: string | undefined, options: Options): Extraction {
  const said = lang === undefined ? undefined : rulesOf(lang);
  if (said === undefined || said === languageOf(text)) return extract(text, options);
  return extract(text, { lang: said, ...options });
}

const LONGEST_ATTRIBUTION = 120;

/** `lang` when a person says so; `date`: when it was published, as far as that is known, in EDTF. */
export type ReadOptions = { lang?: string; putBack?: readonly number[]; date?: string };

/** Reads a text and proposes its source and its passages; `text` is never changed. */
export function propose(text: string, options: ReadOptions = {}): Proposal {
  const { lang, putBack = [], date } = options;
  const extraction = readAs(text, lang, { putBack, ...(date === undefined ? {} : { date }) });
  const passages = passagesOf(extraction, text);
  const hints = occasionHints(extraction, text, passages);
  const kinds = new Map(extraction.entities.map((one) => [one.name, KIND[one.kind]]));
  const named = (name: string): Named => ({ name, kind: kinds.get(name) ?? "person" });
  return {
    version: extraction.version,
    reading: readingOf(extraction, text),
    lines: extraction.zones,
    worth: worthIn(extraction),
    spans: passages.map((passage, index) => {
      const hint = hints[index];
      return {
        start: passage.start,
        end: passage.end,
        form: passage.form,
        names: passage.speakerNames.map(named),
        basis: passage.basis,
        confidence: passage.confidence,
        reasons: passage.reasons,
        cautions: passage.cautions,
        cue: passage.cue,
        attribution: attributionOf(text, passage),
        alternatives: passage.alternatives.map(named),
        ...(hint ? { hint } : {}),
      };
    }),
  };
}

/** The cue with its subject where they stand together and apart from the words, else the cue alone. */
function attributionOf(text: string, { cue, mention, start, end }: Passage): string | null {
  if (!cue) return null;
  const whole = mention
    ? { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) }
    : cue;
  const isApart = whole.end <= start || whole.start >= end;
  const isShort = whole.end - whole.start <= LONGEST_ATTRIBUTION;
  const { start: from, end: to } = isApart && isShort ? whole : cue;
  return text.slice(from, to);
}
