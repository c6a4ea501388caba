import { FORMATS, type Format, formatOf } from "@/domain/citation/formats";
import { isLocale, isStyle, LOCALE_OF, type Locale, type Style } from "@/domain/citation/formatted/styles";
import { negotiate, negotiateQuote } from "@/domain/citation/negotiate";
import { exportLang, type Visit } from "./visit";

/** What an address of a quote is asked for; `bySuffix` answers whatever `Accept` says. */
export type Wanted =
  | { kind: "page" }
  | { kind: "json" }
  | { kind: "format"; format: Format }
  | { kind: "citation"; style: Style; locale: Locale; form: "txt" | "html" }
  | { kind: "none" }
  | { kind: "unknown-style" };

/** Splits the last part of an address at its first dot: "7k3m9xq2.bib" is the quote and ".bib". */
export function splitSuffix(part: string): { name: string; suffix: string } {
  const dot = part.indexOf(".");
  return dot < 0 ? { name: part, suffix: "" } : { name: part.slice(0, dot), suffix: part.slice(dot) };
}

/** Which representation of a quote a suffix asks for; null where no format has it. */
export function wantedBySuffix(suffix: string, visit: Visit): Wanted | null {
  const { url } = visit;
  if (suffix === ".json") return { kind: "json" };
  if (suffix === ".cite.txt" || suffix === ".cite.html") {
    const style = url.searchParams.get("style") ?? "apa";
    const locale = url.searchParams.get("locale") ?? LOCALE_OF[exportLang(visit)];
    if (!isStyle(style) || !isLocale(locale)) return { kind: "unknown-style" };
    return { kind: "citation", style, locale, form: suffix === ".cite.txt" ? "txt" : "html" };
  }
  const format = formatOf(suffix, url.searchParams.get("wiki") ?? undefined);
  return format ? { kind: "format", format } : null;
}

/** Which representation of a quote the `Accept` header asks for; `none` is 406. */
export function wantedByAccept({ request }: Visit): Wanted {
  const choice = negotiateQuote(request.headers.get("accept"));
  if (choice === null) return { kind: "none" };
  if (choice.key === "html") return { kind: "page" };
  if (choice.key === "json") return { kind: "json" };
  if (choice.key === "citation") {
    return { kind: "citation", style: choice.style, locale: choice.locale, form: "txt" };
  }
  const format = FORMATS.find((one) => one.key === choice.key);
  return format ? { kind: "format", format } : { kind: "none" };
}

const CLAIM_OFFERS = [
  { key: "page", type: "text/html" },
  { key: "jsonld", type: "application/ld+json" },
  { key: "json", type: "application/json" },
] as const;

/** Which representation of a claim is asked for: by suffix, else by `Accept`. */
export function wantedOfClaim(
  suffix: string,
  { request }: Visit,
): "page" | "jsonld" | "json" | "none" | null {
  if (suffix === ".jsonld") return "jsonld";
  if (suffix === ".json") return "json";
  if (suffix !== "") return null;
  const found = negotiate(request.headers.get("accept"), CLAIM_OFFERS);
  return found.ok ? found.key : "none";
}

/** The forms a quote is offered in, with their addresses: what a 406 lists and the page announces. */
export function quoteForms(path: string): { type: string; href: string }[] {
  return [
    ...FORMATS.map((format: Format) => ({
      type: format.mediaType,
      href: `${path}${format.suffix}${format.query ? `?wiki=${format.query.wiki}` : ""}`,
    })),
    { type: "application/json", href: `${path}.json` },
    { type: "text/x-bibliography; charset=utf-8", href: `${path}.cite.txt` },
  ];
}
