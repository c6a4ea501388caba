import { ALL_RULES } from "@/domain/extraction/cues/rules";
import { trimSpan } from "@/domain/extraction/text/characters";
import { foldWord } from "@/domain/extraction/text/tokens";
import type { Span } from "@/domain/extraction/types";
import { isAgency } from "./agencies";
import { partsOf } from "./credits";

/** The head of a report: where it was written, when, and who signs for it; `to` is where the report begins. */
export type Dateline = Span & { place: Span | null; date: Span | null; agencies: Span[] };

const MAX_HEAD = 120;
const MAX_PLACE = 40;

const months = new Set(ALL_RULES.flatMap(({ dates }) => [...dates.months.keys()]));
const weekdays = new Set(ALL_RULES.flatMap(({ dates }) => [...dates.weekdays.keys()]));
/** Small words of a date line, of any language: "Pubblicato il", "Updated", "Uhr". */
const AROUND = new Set(
  (
    "di de del of il le la el den der am um ore alle at on pubblicato aggiornato published updated publié mis à jour " +
    "publicado actualizado atualizado em às veröffentlicht aktualisiert uhr опубликовано обновлено года г в utc gmt cet " +
    "am pm h h. 发布时间 发布 更新 时间 نشر في تم النشر تاريخ يوم"
  ).split(" "),
);

/** "3 GIU", "June 12, 2023", "12. Juni", "3 июня", "١٢ يونيو ٢٠٢٣", "2023-06-12", "6月3日": at least a day and its month. */
function isDate(part: string, isLoose = false): boolean {
  if (/^(?:发布时间|更新时间|發布時間|日期)?(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]$|^\d{1,2}[日号]$/u.test(part))
    return true;
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(part)) return true;
  const words = foldWord(part)
    .split(/[\s.,،]+/u)
    .filter(Boolean);
  let named = 0;
  let numbers = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (months.has(word)) named++;
    else if (months.has(`${word} ${words[at + 1]}`)) {
      named++;
      at++;
    } else if (/^\p{Nd}{1,4}(?:st|nd|rd|th|er|º)?$/u.test(word)) numbers++;
    else if (!weekdays.has(word) && !AROUND.has(word) && !(isLoose && /^\d{1,2}[:.h]\d{2}$/u.test(word)))
      return false;
  }
  return named === 1 && numbers > 0 && numbers <= 3;
}

const isYear = (part: string) => /^\p{Nd}{4}$/u.test(part);
const isCaseless = (part: string) => /^[\p{Script=Arabic}\p{Script=Han}\s]+$/u.test(part);

/** One to four words in capitals or with capitals, or a few of a script without them. */
function isPlace(part: string): boolean {
  if (part.length > MAX_PLACE || part.length < 2) return false;
  const words = part.split(/\s+/u);
  if (words.length > 4) return false;
  if (isCaseless(part)) return words.length <= 3;
  const isNamed = (word: string) =>
    /^\p{Lu}[\p{L}.'’-]*$|^(?:de|di|del|della|la|el|am|sur|do|da|im|an|der|на)$/u.test(word);
  return /^\p{Lu}/u.test(part) && words.every(isNamed);
}

const isShouted = (part: string) => part.length > 2 && /^[\p{Lu}\s.'’-]+$/u.test(part);

/** "Москва. 3 июня. ИНТЕРФАКС", "الرياض 3 يونيو": parted by stops, and a place from the date that follows it bare. */
function stopsApart(text: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  const push = (to: number) => {
    const part = trimSpan(text, from, to);
    if (part) out.push(part);
    from = to;
  };
  for (const stop of text.slice(start, end).matchAll(/(?<!(?:^|\s)\d{1,2})\.\s+(?=\P{Ll})/gu))
    push(start + stop.index + 1);
  push(end);
  return out.flatMap((part) => {
    const [, place = "", date = ""] =
      /^(\P{Nd}{2,40})\s(\p{Nd}.*)$/u.exec(text.slice(part.start, part.end)) ?? [];
    if (!isPlace(place) || !isDate(date.replace(/\.$/u, "")) || isDate(`${place} ${date}`)) return [part];
    const cut = part.start + place.length;
    return [
      { start: part.start, end: cut },
      { start: cut + 1, end: part.end },
    ];
  });
}

/** What the parts of a head are; null where one of them is none of place, date and agency. */
function headOf(text: string, head: Span, isClosed: boolean): Dateline | null {
  const parts = partsOf(text, head).flatMap((part) => stopsApart(text, part));
  if (parts.length === 0 || parts.length > 6) return null;
  const out: Dateline = { ...head, place: null, date: null, agencies: [] };
  for (const [index, part] of parts.entries()) {
    const words = text.slice(part.start, part.end).replace(/\.$/u, "");
    const isBracketed = /[(/（]/u.test(text.charAt(part.start - 1)) && /[)/）]/u.test(text.charAt(part.end));
    if (isAgency(words)) out.agencies.push(part);
    else if (isDate(words)) out.date ??= part;
    else if (out.date && isYear(words)) out.date = { start: out.date.start, end: part.end };
    else if (isBracketed && index > 0 && words.length <= 24 && words.split(/\s/u).length <= 3)
      out.agencies.push(part);
    else if (isPlace(words) && !out.date && out.agencies.length === 0)
      out.place = out.place ? { start: out.place.start, end: part.end } : part;
    else return null;
  }
  const { place, date, agencies } = out;
  const isSigned = agencies.length > 0 && agencies.some((at) => isAgency(text.slice(at.start, at.end)));
  if (isSigned || (place && agencies.length > 0)) return out;
  if (place && date) return out;
  return isClosed && place && isShouted(text.slice(place.start, place.end)) ? out : null;
}

/** Where a head may close: a dash with a space before it or after a stop or bracket, or "/." after an agency. */
const CLOSINGS =
  /\s*[–—]{1,2}\s+|\s+--?\s+|(?<=[)）/.])\s?\.?-{1,2}\s|(?<=[)）/])\s*[.:]\s?|\s:\s|:\s(?=\p{L})|\.\s+(?=\p{Lu})|[)）]\s+(?=\p{Lu})/gu;

/** "新华社北京6月3日电（记者王某）", "（新华社上海6月3日电）", "北京3日电": Chinese writes it without signs. */
const WIRE =
  /^[（(【]?(?<agency>\p{Script=Han}{1,6}?[社网網])?(?<place>\p{Script=Han}{2,8}?)??(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号])\s?[电電讯訊](?:\s?[（(][^（()）\n]{1,40}[)）])?[)）】]?\s*(?:[—–-]{1,2}\s*)?/u;

function wireHead(text: string, line: Span): Dateline | null {
  const first = text.slice(line.start, Math.min(line.end, line.start + MAX_HEAD));
  const found = /[电電讯訊]/u.test(first) ? WIRE.exec(first) : null;
  const { agency, place, date } = found?.groups ?? {};
  if (!found || date === undefined || (agency === undefined && place === undefined)) return null;
  const head = trimSpan(text, line.start, line.start + found[0].length);
  if (!head) return null;
  const at = (words: string | undefined) => {
    if (words === undefined) return null;
    const start = text.indexOf(words, line.start);
    return { start, end: start + words.length };
  };
  const signed = at(agency);
  return { ...head, place: at(place), date: at(date), agencies: signed ? [signed] : [] };
}

/** The dateline with which a paragraph begins: "ROMA, 3 GIU (ANSA) -", "МОСКВА, 3 июня. /ТАСС/."; null without one. */
export function openingDateline(text: string, line: Span): Dateline | null {
  const wire = wireHead(text, line);
  if (wire) return wire;
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_HEAD));
  let best: Dateline | null = null;
  for (const closing of head.matchAll(CLOSINGS)) {
    const inner = trimSpan(
      text,
      line.start,
      line.start + closing.index + (/^[)）]/u.test(closing[0]) ? 1 : 0),
    );
    const isDash = /[–—-]/u.test(closing[0]);
    const found = inner ? headOf(text, inner, isDash) : null;
    const end = trimSpan(text, line.start, line.start + closing.index + closing[0].length)?.end;
    if (found && end && end < line.end && (isDash || found.agencies.length > 0)) best = { ...found, end };
    if (best && !found) break;
  }
  return best;
}

/** A line that is nothing but a date, with its place or hour: "Roma, 12 giugno 2023", "Published: June 12, 2023". */
export function dateLine(text: string, line: Span): Dateline | null {
  if (line.end - line.start > 80) return null;
  const body = text.slice(line.start, line.end).replace(/[.。]$/u, "");
  const words = body
    .replace(/\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b/gu, " ")
    .replace(/[|·•,:：()–—]/gu, " ")
    .trim();
  if (isDate(words, true) || isDate(words.replace(/\s+/gu, "")))
    return { ...line, place: null, date: line, agencies: [] };
  const comma = /^(?<place>[^,，\d]{2,40})[,，]\s*(?<date>.+)$/u.exec(body);
  const { place = "", date = "" } = comma?.groups ?? {};
  if (!place || !isPlace(place) || !isDate(date)) return null;
  const start = line.start;
  return { ...line, place: { start, end: start + place.length }, date: line, agencies: [] };
}
