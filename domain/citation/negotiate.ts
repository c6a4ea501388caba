import { FORMATS } from "./formats";
import { isLocale, isStyle, type Locale, type Style } from "./formatted/styles";

/** Something an address can answer with: a media type without parameters, lower case. */
export type Offer<Key extends string = string> = { key: Key; type: string };

export type Negotiated<Key extends string> =
  | { ok: true; key: Key; params: ReadonlyMap<string, string> }
  | { ok: false };

type Range = { type: string; subtype: string; params: Map<string, string>; q: number };

/**
 * Proactive negotiation (RFC 9110 section 12.5.1): highest q first, then the more specific range, then the
 * order of `offers`. q=0 excludes. No header, an empty one, or one without any readable range gives the
 * first offer; nothing acceptable gives `ok: false` (406). A range's own parameters come back with it.
 */
export function negotiate<Key extends string>(
  accept: string | null | undefined,
  offers: readonly Offer<Key>[],
): Negotiated<Key> {
  const ranges = readAccept(accept ?? "");
  const [first] = offers;
  if (first === undefined) return { ok: false };
  if (ranges.length === 0) return { ok: true, key: first.key, params: new Map() };
  const rated = offers.flatMap((offer, order) => {
    const range = bestRange(offer.type, ranges);
    return range === undefined || range.q === 0 ? [] : [{ offer, order, range, rank: specificity(range) }];
  });
  rated.sort((a, b) => b.range.q - a.range.q || b.rank - a.rank || a.order - b.order);
  const [best] = rated;
  return best === undefined ? { ok: false } : { ok: true, key: best.offer.key, params: best.range.params };
}

// The most specific range that fits decides for an offer, whatever its q (RFC 9110: precedence).
function bestRange(offered: string, ranges: readonly Range[]): Range | undefined {
  const [type, subtype] = offered.split("/");
  return ranges
    .filter(
      (range) =>
        range.type === "*" || (range.type === type && (range.subtype === "*" || range.subtype === subtype)),
    )
    .sort((a, b) => specificity(b) - specificity(a) || b.q - a.q)[0];
}

function specificity({ type, subtype, params }: Range): number {
  if (type === "*") return 0;
  if (subtype === "*") return 1;
  return 2 + params.size;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const RANGE = new RegExp(`^(${TOKEN})/(${TOKEN})$`, "u");
const PARAMETER = new RegExp(`^(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)")$`, "u");
const LONGEST_HEADER = 2_000;

function readAccept(header: string): Range[] {
  return splitOutsideQuotes(header.slice(0, LONGEST_HEADER), ",").flatMap((text) => {
    const [range = "", ...rest] = splitOutsideQuotes(text, ";").map((part) => part.trim());
    const found = RANGE.exec(range);
    if (found === null) return [];
    const params = new Map<string, string>();
    for (const one of rest) {
      const read = PARAMETER.exec(one);
      if (read !== null)
        params.set((read[1] ?? "").toLowerCase(), read[2] ?? (read[3] ?? "").replace(/\\(.)/gu, "$1"));
    }
    const q = quality(params.get("q"));
    params.delete("q");
    params.delete("charset");
    return [{ type: (found[1] ?? "").toLowerCase(), subtype: (found[2] ?? "").toLowerCase(), params, q }];
  });
}

// Three decimals at most (RFC 9110 section 12.4.2); what is not of that form counts as not given.
function quality(text: string | undefined): number {
  return text !== undefined && /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/u.test(text) ? Number(text) : 1;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let isQuoted = false;
  let isEscaped = false;
  for (const sign of text) {
    if (sign === separator && !isQuoted) {
      parts.push("");
      continue;
    }
    if (sign === '"' && !isEscaped) isQuoted = !isQuoted;
    isEscaped = sign === "\\" && isQuoted && !isEscaped;
    parts[parts.length - 1] += sign;
  }
  return parts;
}

/** The offers of a quote's address: the page first, then the table of formats, then printed citations. */
export const QUOTE_OFFERS: readonly Offer<QuoteAnswer>[] = [
  { key: "html", type: "text/html" },
  ...FORMATS.flatMap(({ key, negotiated }) => negotiated.map((type) => ({ key, type }))),
  { key: "json", type: "application/json" },
  { key: "citation", type: "text/x-bibliography" },
];

export type QuoteAnswer = (typeof FORMATS)[number]["key"] | "html" | "json" | "citation";

/** What a quote's address answers an `Accept` header with; `null` is 406. */
export type QuoteChoice =
  | { key: Exclude<QuoteAnswer, "citation"> }
  | { key: "citation"; style: Style; locale: Locale };

/**
 * Negotiates a quote's address. `text/x-bibliography` takes `style` and `locale` (APA and en-US without);
 * an unknown one is not acceptable, nor is JSON-LD with the profile of Web Annotations.
 */
export function negotiateQuote(accept: string | null | undefined): QuoteChoice | null {
  const found = negotiate(accept, QUOTE_OFFERS);
  if (!found.ok) return null;
  // Asked for as a Web Annotation, which is another document.
  if (found.key === "json-ld" && /anno/u.test(found.params.get("profile") ?? "")) return null;
  if (found.key !== "citation") return { key: found.key };
  const style = found.params.get("style") ?? "apa";
  const locale = found.params.get("locale") ?? "en-US";
  return isStyle(style) && isLocale(locale) ? { key: "citation", style, locale } : null;
}
