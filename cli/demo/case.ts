import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LocalText } from "@/domain/vocabulary";

/** The shape of `db/demo/case.json`: the example case, as its researchers wrote it down. */
export type Case = {
  accessed: string;
  speakers: readonly {
    id: string;
    kind: "person" | "organisation" | "state";
    names: readonly {
      lang: string;
      script: string;
      text: string;
      kind: "usual" | "variant" | "misspelling";
    }[];
    nameOrder?: "family_name_first";
    wikidata?: string;
    roles?: readonly CaseRole[];
    facts?: readonly { what: LocalText; date?: string; source?: string }[];
  }[];
  publishers: readonly {
    id: string;
    name: string;
    kind: string;
    country?: string;
    countryBasis?: string;
    ownershipNote?: LocalText;
    ownership?: { fact: LocalText; source?: string };
  }[];
  sources: readonly {
    id: string;
    title: string;
    titleKind: "printed" | "descriptive";
    publisher: string;
    originalPublisher?: string;
    agency?: string;
    authors?: readonly string[];
    translators?: readonly string[];
    language: string;
    url?: string;
    published: string;
    publishedNote?: string;
    kind: string;
    tier: string;
    provenance: string;
    /** Short attributed excerpts of the text, as seen; absent where none was kept. */
    excerpt?: string;
  }[];
  occasions: readonly {
    id: string;
    kind: string;
    title: LocalText;
    date: string;
    place?: string;
    placeBasis?: string;
    participants: readonly string[];
    note?: LocalText;
  }[];
  quotes: readonly {
    id: string;
    speakers: readonly string[];
    occasion: string;
    originalLanguage: string;
    originalFound: boolean;
    originalAttestation?: string;
    note: LocalText;
  }[];
  attestations: readonly CaseAttestation[];
  derivations: readonly {
    from: string;
    to: string;
    kind: string;
    confidence: "stated" | "inferred";
    basis: string;
    ofUtterance?: true;
  }[];
  quoteRelations: readonly { from: string; to: string; kind: string; basis: LocalText }[];
  variances: readonly {
    from: string;
    to: string;
    category: string;
    materiality: string;
    undetermined?: true;
    scope?: string;
    before?: string;
    after?: string;
    explanation: LocalText;
  }[];
  /** A quote's phrases, as many as it has names, and the words by which each printing says them. */
  phrasings: readonly {
    quote: string;
    base: string;
    names: readonly LocalText[];
    says: readonly { attestation: string; phrase: number; text: string }[];
  }[];
  claims: readonly {
    id: string;
    text: LocalText;
    quote?: string;
    exact?: string;
    asOf?: string;
    assertedBy: { id: string };
  }[];
  evidence: readonly CaseEvidence[];
  verdicts: readonly {
    subject: { kind: "quote" | "attestation" | "claim"; id: string };
    axis: "attribution" | "wording" | "veracity";
    rating: string;
    sentence: LocalText;
    unknowns?: readonly LocalText[];
  }[];
  anomalies: readonly { source: string; text: string; note: LocalText }[];
  searchLog: readonly {
    for: readonly string[];
    place: LocalText;
    date: string;
    query: string;
    sought: LocalText;
    result: "found" | "none";
    found?: readonly string[];
    note?: string;
  }[];
};

export type CaseRole = { title: LocalText; from?: string; until?: string; asOf?: string; source?: string };

export type CaseAttestation = {
  id: string;
  quote: string;
  source: string;
  language: string;
  text: string;
  form: string;
  relation: string;
  attribution?: { text?: string };
  translator?: { name: string; certainty: string };
  speakerAsPrinted?: readonly string[];
  /** `after`: the words behind which an unmarked cut is. */
  elisions?: readonly { kind: string; note?: string; after?: string }[];
  note?: string;
};

export type CaseEvidence = {
  quote?: string;
  claim?: string;
  source: string;
  stance: "supports" | "contradicts" | "qualifies" | "context";
  passage: string;
  language: string;
  passageKind: "quoted" | "summary";
};

export const readCase = (): Case =>
  JSON.parse(readFileSync(resolve(process.cwd(), "db/demo/case.json"), "utf8")) as Case;

/** The case's name for the article from which it begins. */
export const ARTICLE = "s-seed";
