import type { Basis } from "@/domain/vocabulary";
import type { ChainLink, Extraction, Span, Zone } from "./types";

/** One proposed value for the source; `at` is where it was read, absent when it was worked out. */
export type Reading<Value> = { value: Value; basis: Basis; reason: string; at?: Span };

/** A line that is not part of the article's own words. */
export type PutAside = Span & { kind: "byline" | "dateline" | "caption" | "credit" | "boilerplate" };

/** What intake proposes for the source; every field is null (or empty) with basis `not_known` when absent. */
export type SourceReading = {
  title: Reading<string | null>;
  publisher: Reading<string | null>;
  authors: Reading<string[]>;
  translators: Reading<string[]>;
  lang: Reading<string | null>;
  /** The outlet or work that a credit line names as where the text comes from. */
  derivesFrom: Reading<string | null>;
  /** EDTF. */
  published: Reading<string | null>;
  putAside: PutAside[];
  /** Codes of extraction warnings with their place; null where it is the whole text. */
  warnings: { kind: string; at: Span | null }[];
};

const UNKNOWN = "reading.not-found";
const ASIDE: ReadonlySet<string> = new Set(["byline", "dateline", "caption", "credit", "boilerplate"]);

function isAside(zone: Zone): zone is Zone & { kind: PutAside["kind"] } {
  return ASIDE.has(zone.kind);
}

function single(chain: readonly ChainLink[], role: ChainLink["role"]): Reading<string | null> {
  const link = chain.find((one) => one.role === role && one.certainty !== "stated");
  if (!link) return { value: null, basis: "not_known", reason: UNKNOWN };
  const guessed = link.certainty === "guessed";
  const reason = guessed ? "reading.lone-last-line" : "reading.credit-line";
  return { value: link.text, basis: guessed ? "inferred" : "stated", reason, at: link.at };
}

function several(chain: readonly ChainLink[], role: ChainLink["role"]): Reading<string[]> {
  const links = chain.filter((one) => one.role === role && one.certainty === "credited");
  const first = links[0];
  if (!first) return { value: [], basis: "not_known", reason: UNKNOWN };
  return {
    value: links.map((one) => one.text),
    basis: "stated",
    reason: "reading.credit-line",
    at: first.at,
  };
}

function titleOf(extraction: Extraction, text: string): SourceReading["title"] {
  const zone = extraction.zones.find((one) => one.kind === "headline");
  if (!zone) return { value: null, basis: "not_known", reason: UNKNOWN };
  const at = { start: zone.start, end: zone.end };
  return { value: text.slice(at.start, at.end), basis: "stated", reason: "reading.first-line", at };
}

/** Only a full date on a line of its own (byline or dateline) is the document's; dates in sentences are not. */
function publishedOf(extraction: Extraction): SourceReading["published"] {
  const lines = extraction.zones.filter((zone) => zone.kind === "byline" || zone.kind === "dateline");
  const date = extraction.dates.find(
    ({ at, value }) =>
      value && !value.startsWith("X") && lines.some((zone) => zone.start <= at.start && at.end <= zone.end),
  );
  if (!date) return { value: null, basis: "not_known", reason: UNKNOWN };
  return { value: date.value, basis: "stated", reason: "reading.date-line", at: date.at };
}

/** What the text itself says of its source; a proposal for the intake form, each value with its ground. */
export function readingOf(extraction: Extraction, text: string): SourceReading {
  const { lang, langBasis, chain, zones } = extraction;
  return {
    title: titleOf(extraction, text),
    publisher: single(chain, "publisher"),
    authors: several(chain, "author"),
    translators: several(chain, "translator"),
    lang:
      lang === "und"
        ? { value: null, basis: "not_known", reason: UNKNOWN }
        : {
            value: lang,
            basis: langBasis === "given" ? "stated" : "inferred",
            reason: `reading.language-${langBasis}`,
          },
    derivesFrom: single(chain, "source"),
    published: publishedOf(extraction),
    putAside: zones.filter(isAside).map(({ start, end, kind }) => ({ start, end, kind })),
    warnings: extraction.warnings.map(({ kind, at }) => ({ kind, at })),
  };
}
