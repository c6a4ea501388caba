import { dayOf } from "@/domain/citation/calendar";
import type { Citable, CitedName, CitedSource, Subject } from "@/domain/citation/citable";
import { wikiTemplate, wikiUrl, wikiValue } from "@/domain/citation/escape/wiki";
import { webUrl } from "@/domain/citation/links";
import { recordTitle, sourceTitle } from "@/domain/citation/titles";
import { primaryLanguage } from "@/domain/text/languages";
import { wikiDate } from "./wiki-dates";

type Parameter = readonly [string, string | undefined];

const value = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : wikiValue(text);
const address = (url: string | undefined): string | undefined => {
  const safe = webUrl(url);
  return safe === undefined ? undefined : wikiUrl(safe);
};

const isPress = ({ kind }: CitedSource): boolean => kind === "news" || kind === "wire";

// What the templates are told, whatever their language: one place for what is cited under each subject.
function facts(citable: Citable, subject: Subject) {
  if (subject === "record") {
    const { desk, editionUrl, modifiedOn, siteName, lang } = citable;
    const source: CitedSource = {
      kind: "other",
      title: recordTitle(citable),
      titleIsDescription: false,
      authors: [{ kind: "institution", literal: desk.name }],
      translators: [],
      container: siteName,
      issued: modifiedOn,
      lang,
      url: editionUrl,
    };
    return { source, accessedOn: modifiedOn, words: undefined };
  }
  const part = subject === "utterance" ? citable.utterance : citable;
  if (part === undefined) throw new RangeError("no primary source: the utterance is not offered");
  const { source, attestation } = part;
  const accessedOn = source.capture === undefined ? undefined : dayOf(source.capture.takenAt);
  return { source, accessedOn, words: subject === "source" ? undefined : attestation };
}

/** English Wikipedia: `{{cite news}}` for the press, `{{cite book}}`, else `{{cite web}}` (CS1). */
export function writeWikitextEn(citable: Citable, subject: Subject = "quoted"): string {
  const { source, accessedOn, words } = facts(citable, subject);
  const template = isPress(source) ? "cite news" : source.kind === "book" ? "cite book" : "cite web";
  const site = template === "cite news" ? "newspaper" : template === "cite book" ? "publisher" : "website";
  const archived = source.capture?.archivedOn;
  const archive = archived === undefined ? undefined : address(source.capture?.archiveUrl);
  const url = address(source.url);
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(source.title);
  const lang = primaryLanguage(source.lang);
  return `${wikiTemplate(template, [
    ...names(source.authors, ["last", "first", "author"]),
    ...names(source.translators, ["translator-last", "translator-first", "translator"]),
    isLatin || source.titleIsDescription
      ? ["title", wikiValue(sourceTitle(source))]
      : ["script-title", `${lang}:${wikiValue(source.title)}`],
    [site, value(source.container)],
    ["agency", value(source.agency)],
    ["via", value(source.via)],
    ["date", wikiDate(source.issued, "en")],
    ["language", lang === "en" ? undefined : lang],
    ["url", url],
    ["access-date", url === undefined ? undefined : wikiDate(accessedOn, "en")],
    ["archive-url", url === undefined ? undefined : archive],
    ["archive-date", url === undefined || archive === undefined ? undefined : wikiDate(archived, "en")],
    ["url-status", url === undefined || archive === undefined ? undefined : "live"],
    ["at", position(citable, subject, { paragraph: "para.", line: "line", section: "sec." })],
    ...englishWords(citable, words),
  ])}\n`;
}

function englishWords(citable: Citable, words: Citable["attestation"] | undefined): Parameter[] {
  if (words === undefined) return [];
  const lang = primaryLanguage(words.lang);
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(words.exact);
  const original = citable.original;
  const hasOriginal = original !== undefined && original.exact !== words.exact && lang === "en";
  if (!isLatin) return [["script-quote", `${lang}:${wikiValue(words.exact)}`]];
  if (!hasOriginal) return [["quote", wikiValue(words.exact)]];
  // The English words beside the original: CS1 takes them as a translation of it.
  return [
    ["script-quote", `${primaryLanguage(original.lang)}:${wikiValue(original.exact)}`],
    ["trans-quote", wikiValue(words.exact)],
  ];
}

/** Italian Wikipedia: `{{Cita news}}` for the press, `{{Cita libro}}`, else `{{Cita web}}`. */
export function writeWikitextIt(citable: Citable, subject: Subject = "quoted"): string {
  const { source, accessedOn, words } = facts(citable, subject);
  const template = isPress(source) ? "Cita news" : source.kind === "book" ? "Cita libro" : "Cita web";
  const site = { "Cita news": "pubblicazione", "Cita libro": "editore", "Cita web": "sito" }[template];
  const archived = source.capture?.archivedOn;
  const archive = archived === undefined ? undefined : address(source.capture?.archiveUrl);
  const url = address(source.url);
  const lang = primaryLanguage(source.lang);
  const translators = source.translators.map(({ literal }) => literal).join(", ");
  return `${wikiTemplate(template, [
    ...names(source.authors, ["cognome", "nome", "autore"]),
    ["altri", translators === "" ? undefined : wikiValue(`Traduzione di ${translators}`)],
    ["titolo", wikiValue(sourceTitle(source))],
    [site, value(source.container)],
    ["data", wikiDate(source.issued, "it")],
    ["lingua", lang === "it" ? undefined : lang],
    ["url", url],
    ["accesso", url === undefined ? undefined : wikiDate(accessedOn, "it")],
    ["urlarchivio", url === undefined ? undefined : archive],
    ["dataarchivio", url === undefined || archive === undefined ? undefined : wikiDate(archived, "it")],
    ["urlmorto", url === undefined || archive === undefined ? undefined : "no"],
    ["posizione", position(citable, subject, { paragraph: "par.", line: "riga", section: "sez." })],
    ["citazione", value(words?.exact)],
  ])}\n`;
}

// Several names are numbered from the second on, as both wikis' templates count them.
function names(
  people: readonly CitedName[],
  [last, first, whole]: readonly [string, string, string],
): Parameter[] {
  return people.flatMap(({ literal, family, given }, index): Parameter[] => {
    const number = index === 0 ? "" : String(index + 1);
    if (family === undefined) return [[`${whole}${number}`, wikiValue(literal)]];
    return [
      [`${last}${number}`, wikiValue(family)],
      [`${first}${number}`, value(given)],
    ];
  });
}

function position(
  { attestation: { locator } }: Citable,
  subject: Subject,
  labels: Readonly<Record<"paragraph" | "line" | "section", string>>,
): string | undefined {
  if (locator === undefined || subject === "record" || subject === "utterance") return undefined;
  const { label } = locator;
  const text =
    label === "page"
      ? `p. ${locator.value}`
      : label === "timestamp"
        ? locator.value
        : `${labels[label]} ${locator.value}`;
  return wikiValue(text);
}
