import { exported } from "@/app/_document/exports";
import { quoteForms, type Wanted } from "@/app/_document/negotiation";
import { badQuery, busy, notAcceptable, notFound } from "@/app/_document/refusals";
import { siteOf } from "@/app/_document/site";
import { exportLang, type Visit } from "@/app/_document/visit";
import { type Citable, SUBJECTS, type Subject, subjectsOf } from "@/domain/citation/citable";
import { EXPORTERS_VERSION, type Format, fileNameOf } from "@/domain/citation/formats";
import { LANG_OF } from "@/domain/citation/formatted/styles";
import { citableOf } from "@/domain/citation/from-quote";
import type { QuoteEdition } from "@/domain/edition/edition";
import type { UiLang } from "@/domain/vocabulary";
import { renderedOf } from "@/queries/public/citations";
import { publicEdition } from "@/queries/public/edition";
import type { Address } from "./address";

type Chosen = { edition: QuoteEdition; citable: Citable; subject?: Subject };

/** A representation of a quote other than its page; `isNegotiated` when `Accept` chose it. */
export async function quoteExport(
  visit: Visit,
  address: Address,
  wanted: Exclude<Wanted, { kind: "page" }>,
  isNegotiated: boolean,
): Promise<Response> {
  if (wanted.kind === "none" || wanted.kind === "unknown-style") {
    return notAcceptable(visit, quoteForms(address.path));
  }
  const lang = wanted.kind === "citation" ? LANG_OF[wanted.locale] : exportLang(visit);
  const chosen = await chosenOf(visit, address, lang);
  if (chosen === null) return notFound(visit);
  if (chosen === "unknown-subject") return badQuery(visit, "unknown-subject");
  const common = {
    keeping: address.isPinned ? ("sealed" as const) : ("latest" as const),
    isNegotiated,
    lastModified: chosen.edition.sealedAt,
  };
  const { state, number, path } = address;
  const key = [
    `q/${state.id}/${number}`,
    ...[chosen.citable.attestation.id, chosen.subject ?? "", lang, EXPORTERS_VERSION],
  ].join(" ");
  if (wanted.kind === "json") {
    const write = () => `${JSON.stringify(chosen.edition, null, 2)}\n`;
    return exported(visit, {
      ...common,
      key: `${key} json`,
      type: "application/json",
      write,
      ...at(isNegotiated, `${path}.json`),
    });
  }
  if (wanted.kind === "format") {
    const { format } = wanted;
    return exported(visit, {
      ...common,
      key: `${key} ${format.key}`,
      type: format.mediaType,
      fileName: fileNameOf(chosen.citable, format),
      write: () => format.write(chosen.citable, chosen.subject),
      ...at(isNegotiated, formatPath(path, format)),
    });
  }
  const stored = await storedCitation(address, wanted, chosen);
  if (stored === null) return busy(visit);
  const { style, locale, form } = wanted;
  const suffix = `${path}.cite.${form}?style=${style}&locale=${locale}`;
  return exported(visit, {
    ...common,
    key: `${key} ${style} ${locale} ${form}`,
    type:
      form === "txt"
        ? `text/x-bibliography; style=${style}; locale=${locale}; charset=utf-8`
        : "text/html; charset=utf-8",
    write: () => `${stored[form]}\n`,
    ...at(isNegotiated, suffix),
  });
}

const at = (isNegotiated: boolean, location: string) => (isNegotiated ? { location } : {});

const formatPath = (path: string, { suffix, query }: Format): string =>
  `${path}${suffix}${query === undefined ? "" : `?wiki=${query.wiki}`}`;

// Which printing and which subject: `?printing=` a siglum or an id, `?subject=`.
async function chosenOf(
  { url }: Visit,
  { state, number }: Address,
  lang: UiLang,
): Promise<Chosen | null | "unknown-subject"> {
  const edition = await publicEdition(state.id, number);
  if (edition?.kind !== "quote") return null;
  const printing = url.searchParams.get("printing");
  const attestation =
    printing === null
      ? edition.body.leading
      : edition.body.attestations.find((one) => one.siglum === printing || one.id === printing)?.id;
  const subject = url.searchParams.get("subject");
  if (attestation === undefined) return "unknown-subject";
  const mark = { ...edition, firstPublishedAt: state.firstSealedAt };
  const citable = citableOf(edition.body, mark, siteOf(lang), attestation);
  if (subject === null) return { edition, citable };
  const known = SUBJECTS.find((one) => one === subject);
  if (known === undefined || !subjectsOf(citable).includes(known)) return "unknown-subject";
  return { edition, citable, subject: known };
}

type Stored = { txt: string; html: string };

// Rendered once per edition by the citation engine; never built for a request.
async function storedCitation(
  { state, number }: Address,
  { style, locale }: Extract<Wanted, { kind: "citation" }>,
  { citable, subject = "quoted" }: Chosen,
): Promise<Stored | null> {
  const rows = await renderedOf(state.id, number, { style, locale });
  const isOfPrinting = subject === "quoted" || subject === "source";
  const attestation = isOfPrinting ? citable.attestation.id : "";
  const row = rows.find((one) => one.subject === subject && one.attestation === attestation);
  return row ? { txt: row.entryText, html: row.entryHtml } : null;
}
