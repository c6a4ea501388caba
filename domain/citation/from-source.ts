import type { PublisherBody, SourceBody } from "@/domain/edition/body-parts";
import type { LocalText, UiLang } from "@/domain/vocabulary";
import type { CitedCapture, CitedSource } from "./citable";
import { compact } from "./csl-item";
import { archivedOn, webUrl } from "./links";
import { creditedName } from "./names";

/** The site that publishes: what addresses, names and the licence of exports are made from. */
export type Site = {
  /** Without a slash at its end. */
  baseUrl: string;
  siteName: string;
  deskName: string;
  /** Address of the licence of the desk's own words and data. */
  licence: string;
  /** Language of our own words in the citation. */
  lang: UiLang;
};

/** What surrounds a body: enough of the edition's mark to cite it. Instants are ISO 8601, UTC. */
export type CitedEdition = { number: number; hash: string; sealedAt: string; firstPublishedAt: string };

/** A text for readers in one language, else in English, else in whatever there is. */
export const localText = (text: LocalText, lang: string): string =>
  text[lang] ?? text.en ?? Object.values(text)[0] ?? "";

/** Base address without its last slashes, so that paths can follow. */
export const baseOf = ({ baseUrl }: Site): string => baseUrl.replace(/\/+$/u, "");

const nameOf = (publisher: PublisherBody | undefined): string | undefined => publisher?.name;

/** A source of a body as citations take it; `captureId` names the copy that was read. */
export function citedSource(source: SourceBody, captureId?: string): CitedSource {
  const capture = source.captures.find(({ id }) => id === captureId) ?? source.captures[0];
  const agency = nameOf(source.agency);
  const credited = source.authors.filter(({ basis }) => basis !== "inferred").map(({ name }) => name);
  // A wire report without a named author is its agency's.
  const authors = credited.length > 0 || agency === undefined ? credited : [agency];
  return compact({
    kind: source.kind,
    title: source.title,
    titleIsDescription: source.titleKind === "descriptive",
    authors: authors.map((name) => creditedName(name, source.lang)),
    translators: source.translators
      .filter(({ basis }) => basis !== "inferred")
      .map(({ name }) => creditedName(name, source.lang)),
    publisher: nameOf(source.publisher),
    container: nameOf(source.publisher),
    agency,
    via: nameOf(source.seenThrough),
    issued: source.published?.edtf,
    lang: source.lang,
    url: webUrl(source.url),
    credits: source.credits,
    capture: capture === undefined ? undefined : citedCapture(capture),
  });
}

function citedCapture(capture: SourceBody["captures"][number]): CitedCapture {
  const archiveUrl = capture.archiveUrls?.map(webUrl).find((url) => url !== undefined);
  return compact({
    takenAt: capture.takenAt,
    textSha256: capture.sha256,
    archiveUrl,
    archivedOn: archiveUrl === undefined ? undefined : archivedOn(archiveUrl),
  });
}
