import type { Citable, Subject } from "./citable";
import { writeBiblatex } from "./formats/biblatex";
import { writeBibtex } from "./formats/bibtex";
import { writeCslJson } from "./formats/csl-json";
import { writeJsonLd } from "./formats/json-ld";
import { writeRis } from "./formats/ris";
import { writeWikitextEn, writeWikitextIt } from "./formats/wikitext";

/** One export format: a row of the table below. */
export type Format = {
  key: string;
  /** `Content-Type` as sent. */
  mediaType: string;
  /** What `Accept` may ask for: type/subtype, lower case, without charset. None: by suffix only. */
  negotiated: readonly string[];
  /** Added to the record's or edition's address. */
  suffix: string;
  /** Query that tells formats of one suffix apart. */
  query?: { wiki: string };
  /** Pure: the same citable gives the same bytes. Without `subject`: all that is offered, or the default. */
  write: (citable: Citable, subject?: Subject) => string;
};

/** Part of every export's ETag: raise it when any exporter's output changes. */
export const EXPORTERS_VERSION = 1;

/** The table of formats, in the order in which negotiation prefers them. */
export const FORMATS = [
  {
    key: "csl-json",
    mediaType: "application/vnd.citationstyles.csl+json",
    negotiated: ["application/vnd.citationstyles.csl+json"],
    suffix: ".csl.json",
    write: writeCslJson,
  },
  {
    key: "bibtex",
    mediaType: "application/x-bibtex; charset=utf-8",
    negotiated: ["application/x-bibtex", "text/x-bibtex"],
    suffix: ".bib",
    write: writeBibtex,
  },
  {
    key: "biblatex",
    mediaType: "application/x-bibtex; charset=utf-8",
    negotiated: ["application/x-biblatex"],
    suffix: ".biblatex.bib",
    write: writeBiblatex,
  },
  {
    key: "ris",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    negotiated: ["application/x-research-info-systems"],
    suffix: ".ris",
    write: writeRis,
  },
  {
    key: "json-ld",
    mediaType: "application/ld+json",
    negotiated: ["application/ld+json"],
    suffix: ".jsonld",
    write: writeJsonLd,
  },
  {
    key: "wikitext-en",
    mediaType: "text/x-wiki; charset=utf-8",
    negotiated: ["text/x-wiki"],
    suffix: ".wiki",
    query: { wiki: "en" },
    write: writeWikitextEn,
  },
  {
    key: "wikitext-it",
    mediaType: "text/x-wiki; charset=utf-8",
    negotiated: [],
    suffix: ".wiki",
    query: { wiki: "it" },
    write: writeWikitextIt,
  },
] as const satisfies readonly Format[];

export type FormatKey = (typeof FORMATS)[number]["key"];

/** The format of a suffix (and `?wiki=` where two share it; the first of them without). */
export function formatOf(suffix: string, wiki?: string): Format | undefined {
  const rows: readonly Format[] = FORMATS;
  const ofSuffix = rows.filter((format) => format.suffix === suffix);
  return wiki === undefined ? ofSuffix[0] : ofSuffix.find((format) => format.query?.wiki === wiki);
}

/** A safe file name for a download: the key (ASCII letters, digits, hyphen), the edition, the suffix. */
export const fileNameOf = ({ key, n }: Citable, { suffix, query }: Format): string =>
  `${key}-e${n}${query?.wiki === undefined ? "" : `.${query.wiki}`}${suffix}`;
