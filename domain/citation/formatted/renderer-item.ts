import type { Citable, Subject } from "@/domain/citation/citable";
import type { CslItem, CslName } from "@/domain/citation/csl-item";
import { cslItemOf } from "@/domain/citation/items";
import { firstWords, utteranceTitle } from "@/domain/citation/titles";
import { type Guard, guardFor, guardMarkup, guardWords } from "./guard";
import type { Locale, Style } from "./styles";

/** The renderer's own copy of an item: never exported, it carries the engine's markup and old variables. */
export type RendererItem = CslItem & { event?: string };

const nocase = (text: string): string => `<span class="nocase">${text}</span>`;

const VERSION: Record<Locale, string> = { "en-US": "Version", "it-IT": "Versione" };

/**
 * The item of one subject as the engine wants it for one style and locale: signs guarded, addresses and
 * quoted words kept from re-casing, and the dates and versions that single styles print wrongly mended.
 */
export function rendererItem(
  citable: Citable,
  subject: Subject,
  style: Style,
  locale: Locale,
): { item: RendererItem; guard: Guard } {
  const plain = cslItemOf(citable, subject);
  const guard = guardFor(textsOf(plain));
  // The words never go through the engine: no style prints an abstract or a note.
  const { abstract: _words, note: _note, ...printed } = plain;
  const item: RendererItem = guarded(printed, guard);
  item.title = titleFor(citable, subject, plain.title, guard);
  if (item.archive_location !== undefined) item.archive_location = nocase(item.archive_location);
  if (style === "modern-language-association") forMla(item, locale);
  else dropRepeatedEventDate(item);
  return { item, guard };
}

function titleFor(citable: Citable, subject: Subject, title: string, guard: Guard): string {
  if (subject === "record") {
    const words = firstWords(citable.attestation.exact, citable.attestation.lang);
    const lead = title.slice(0, title.length - words.length - 1);
    return nocase(`${guardMarkup(lead, guard)}${guardWords(words, guard)}»`);
  }
  if (subject === "utterance" && citable.utterance !== undefined) {
    const { text, isWords } = utteranceTitle(citable.utterance.source, citable.utterance.attestation);
    if (isWords) return nocase(guardWords(text, guard));
  }
  return guardMarkup(title, guard);
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function guarded(item: CslItem, guard: Guard): RendererItem {
  const name = (one: CslName): CslName =>
    Object.fromEntries(Object.entries(one).map(([part, text]) => [part, guardMarkup(text, guard)]));
  const entries = Object.entries(item).map(([field, value]): [string, unknown] => {
    if (typeof value === "string") return [field, guardMarkup(value, guard)];
    if (field === "author" || field === "translator" || field === "interviewer") {
      return [field, (value as CslName[]).map(name)];
    }
    return [field, value];
  });
  return Object.fromEntries(entries) as RendererItem;
}

// This style's file is of CSL 1.0.1: it knows the event under its old name, and prints a bare number.
function forMla(item: RendererItem, locale: Locale): void {
  if (item["event-title"] !== undefined) item.event = item["event-title"];
  if (item.version !== undefined) item.version = `${VERSION[locale]} ${item.version}`;
}

// APA and Chicago print the date of a speech twice when both dates are given.
function dropRepeatedEventDate(item: RendererItem): void {
  if (JSON.stringify(item["event-date"]) === JSON.stringify(item.issued)) delete item["event-date"];
}
