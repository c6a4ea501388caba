import type { SourceKind } from "@/domain/vocabulary";
import { cslDate, dayOf } from "./calendar";
import type { Citable, CitedName, CitedSource, Subject } from "./citable";
import { type CslItem, type CslName, compact } from "./csl-item";
import { archiveName, webUrl } from "./links";
import { asCitedIn, chainNote, speakerNote } from "./notes";
import { recordTitle, sourceTitle, utteranceTitle } from "./titles";

const TYPE_OF: Record<SourceKind, string> = {
  transcript: "webpage",
  recording: "broadcast",
  readout: "webpage",
  wire: "article-newspaper",
  news: "article-newspaper",
  broadcast: "broadcast",
  blog: "post-weblog",
  social: "post",
  book: "book",
  analysis: "report",
  other: "webpage",
};

// A book's house is its publisher; a page's is the site it stands on.
const HAS_PUBLISHER: ReadonlySet<SourceKind> = new Set(["book", "analysis"]);

/** The id of a subject's item: the citation key itself for the source, with the subject behind it for others. */
export const itemIdOf = (citable: Citable, subject: Subject): string =>
  subject === "quoted" || subject === "source" ? citable.key : `${citable.key}-${subject}`;

/**
 * The CSL item of one subject. `quoted` is the source's item with the quoted words as abstract and who is
 * quoted in the note: CSL has no such notion of its own, the in-text prefix says it. Throws RangeError for
 * an utterance that is not offered.
 */
export function cslItemOf(citable: Citable, subject: Subject): CslItem {
  if (subject === "record") return recordItem(citable);
  if (subject === "utterance") return utteranceItem(citable);
  const item = sourceItem(citable, itemIdOf(citable, subject));
  if (subject === "source") return item;
  const note = [asCitedIn(citable), item.note].filter((part) => part !== undefined).join(" ");
  return { ...item, abstract: citable.attestation.exact, note };
}

const cslName = ({ literal, family, given }: CitedName): CslName =>
  family === undefined ? { literal } : compact({ family, given });

const some = (names: readonly CitedName[] | undefined): CslName[] | undefined =>
  names === undefined || names.length === 0 ? undefined : names.map(cslName);

function sourceItem(citable: Citable, id: string): CslItem {
  const { source, attestation } = citable;
  const authors = source.authors;
  const container = HAS_PUBLISHER.has(source.kind) ? undefined : source.container;
  // A site named as its own author would print twice; as container it keeps its place.
  const isOwnAuthor = authors.length === 1 && authors[0]?.literal === container;
  return compact({
    id,
    type: TYPE_OF[source.kind],
    title: sourceTitle(source),
    language: source.lang,
    author: isOwnAuthor ? undefined : some(authors),
    translator: some(source.translators.length > 0 ? source.translators : attestation.translators),
    interviewer: some(source.interviewers),
    "container-title": container,
    publisher: HAS_PUBLISHER.has(source.kind) ? (source.publisher ?? source.container) : undefined,
    issued: cslDate(source.issued),
    note: chainNote(citable),
    ...whereFound(source),
  });
}

function whereFound({
  url,
  capture,
}: CitedSource): Pick<CslItem, "URL" | "accessed" | "archive" | "archive_location"> {
  const archived = webUrl(capture?.archiveUrl);
  return compact({
    URL: webUrl(url),
    accessed:
      webUrl(url) === undefined || capture === undefined ? undefined : cslDate(dayOf(capture.takenAt)),
    archive: archived === undefined ? undefined : archiveName(archived),
    archive_location: archived,
  });
}

function utteranceItem(citable: Citable): CslItem {
  if (citable.utterance === undefined)
    throw new RangeError("no primary source: the utterance is not offered");
  const { source, attestation } = citable.utterance;
  const { event } = citable;
  const type = event?.kind === "interview" ? "interview" : event?.kind === "post" ? "post" : "speech";
  const found = whereFound(source);
  const hasContainer = type !== "speech";
  return compact({
    id: itemIdOf(citable, "utterance"),
    type,
    genre: type === "post" ? "Post" : undefined,
    title: utteranceTitle(source, attestation).text,
    language: source.lang,
    author: some(citable.speakers.filter(({ part }) => part !== "relayed_by")),
    translator: some(attestation.translators),
    interviewer: some(source.interviewers),
    "container-title": hasContainer ? source.container : undefined,
    issued: cslDate(citable.date),
    "event-title": type === "speech" ? event?.title : undefined,
    "event-place": type === "speech" ? event?.place : undefined,
    "event-date": type === "speech" ? cslDate(event?.date) : undefined,
    abstract: attestation.exact,
    note: speakerNote(citable),
    ...found,
    ...(found.URL === undefined ? { URL: citable.editionUrl, accessed: cslDate(citable.modifiedOn) } : {}),
  });
}

function recordItem(citable: Citable): CslItem {
  return compact({
    id: itemIdOf(citable, "record"),
    type: "webpage",
    title: recordTitle(citable),
    language: citable.lang,
    author: [{ literal: citable.desk.name }],
    "container-title": citable.siteName,
    version: String(citable.n),
    issued: cslDate(citable.modifiedOn),
    abstract: citable.attestation.exact,
    note: `sha256:${citable.contentHash}`,
    URL: citable.editionUrl,
    accessed: cslDate(citable.modifiedOn),
  });
}
