import { ALL_RULES } from "@/domain/extraction/cues/rules";
import { isLetterAt, trimSpan } from "@/domain/extraction/text/characters";
import { foldWord } from "@/domain/extraction/text/tokens";
import type { ChainRole, Span } from "@/domain/extraction/types";
import { isAgency } from "./agencies";

/** A credit read: who did what, and where the name stands. */
export type Credit = { role: ChainRole; at: Span };

const keys = ALL_RULES.flatMap((rules) => rules.path.credits);
const roleBeforeColon = new Map(keys.map(({ key, role }) => [foldWord(key), role]));
const bareKeys = keys.filter((one) => one.bare).map(({ key, role }) => ({ key: `${foldWord(key)} `, role }));
const firstOfBare = new Set(bareKeys.map(({ key }) => key.slice(0, key.indexOf(" "))));

const FURNITURE =
  /powered by|auto publish|all rights reserved|tutti i diritti riservati|riproduzione riservata|leggi anche|read more|read also|newsletter|subscribe|iscriviti|condividi|share this|cookie|copyright|follow us|seguici|©/iu;

const MAX_CREDIT = 160;
const MAX_NAME = 90;
const MAX_BARE = 60;
const MAX_KEY_WORDS = 5;

/** Page furniture: share, newsletter, copyright and plugin lines. Short lines only. */
export const isFurniture = (line: string) => line.length <= 240 && FURNITURE.test(line);

const SEPARATOR = /[;；|•·\n]/u;
/** Before the first key: nothing, a bracket, or the numbers of a date and an hour. */
const LEAD = /^[\s()[\]（）【】〔〕\d.:/年月日-]*$/u;

type Key = { role: ChainRole; start: number; end: number };

/** The key that ends at a colon: the longest run of whole words before it that is one. */
function keyBefore(body: string, colon: number): Key | null {
  let found: Key | null = null;
  let at = colon;
  for (let words = 0; words < MAX_KEY_WORDS && at > 0; words++) {
    while (at > 0 && /\s/u.test(body.charAt(at - 1))) at--;
    while (at > 0 && !/[\s:：;；|•·()（）[\]【】]/u.test(body.charAt(at - 1))) at--;
    const role = roleBeforeColon.get(foldWord(body.slice(at, colon).trim().replace(/\s+/gu, " ")));
    if (role) found = { role, start: at, end: colon + 1 };
    if (at > 0 && !/\s/u.test(body.charAt(at - 1))) break;
  }
  return found;
}

function keysIn(body: string): Key[] {
  const out: Key[] = [];
  for (let at = 0; at < body.length; at++) {
    const unit = body.charCodeAt(at);
    if ((unit !== 0x3a && unit !== 0xff1a) || body.startsWith("://", at)) continue;
    const key = keyBefore(body, at);
    if (key) out.push(key);
  }
  return out;
}

const isName = (value: string) =>
  value.length <= MAX_NAME && !/[?!？！…]\s*$|^["“«„「『]/u.test(value) && value.split(/\s+/u).length <= 12;

/** A name without the brackets, commas and stop around it. */
function nameIn(text: string, start: number, end: number): Span | null {
  let span = trimSpan(text, start, end);
  while (span && /[)\]）】〕,，、.。]/u.test(text.charAt(span.end - 1)) && !isOwnStop(text, span))
    span = trimSpan(text, span.start, span.end - 1);
  return span && isName(text.slice(span.start, span.end)) ? span : null;
}

/** The stop of an abbreviation or a closing bracket whose pair is within the name. */
function isOwnStop(text: string, { start, end }: Span): boolean {
  const last = text.charAt(end - 1);
  if (last === ")") return text.slice(start, end).includes("(");
  return last === "." && /[\s.]\p{L}\.$/u.test(text.slice(Math.max(start, end - 3), end));
}

function withColons(text: string, line: Span, body: string): Credit[] {
  const found = keysIn(body);
  const first = found[0];
  if (!first || !LEAD.test(body.slice(0, first.start))) return [];
  return found.flatMap(({ role, end }, index) => {
    const next = found[index + 1]?.start ?? body.length;
    const cut = body.slice(end, next).search(SEPARATOR);
    const at = nameIn(text, line.start + end, line.start + (cut < 0 ? next : end + cut));
    return at ? [{ role, at }] : [];
  });
}

/** "Traduzione di Ada Corvini", "By Ann Stone | 3 June": a key without a colon before a name in capitals. */
function bare(text: string, line: Span, body: string): Credit[] {
  const open = /^[([（【\s]*/u.exec(body)?.[0].length ?? 0;
  const shown = body.slice(open);
  if (shown.length > MAX_BARE || !firstOfBare.has(foldWord(shown.slice(0, Math.max(0, shown.search(/\s/u))))))
    return [];
  const lower = foldWord(shown);
  const key = bareKeys.find((one) => lower.startsWith(one.key));
  if (!key || /[!?]$/u.test(shown) || (key.role !== "translator" && /\.$/u.test(shown))) return [];
  const from = open + key.key.length;
  const value = body.slice(from);
  if (/^\s*[\p{Ll}\d"“«]/u.test(value)) return [];
  const cut = value.search(/[|•·;–—]|,\s*\d/u);
  const at = nameIn(text, line.start + from, line.start + (cut < 0 ? body.length : from + cut));
  return at ? [{ role: key.role, at }] : [];
}

/** A line that is nothing but the signatures of agencies: "(ANSA)", "dpa/AFP". */
function signatures(text: string, line: Span): Credit[] {
  if (line.end - line.start > MAX_BARE) return [];
  const parts = partsOf(text, line);
  const named = parts.filter((at) => isAgency(text.slice(at.start, at.end)));
  return named.length > 0 && named.length === parts.length ? named.map((at) => ({ role: "agency", at })) : [];
}

const HYPHEN = 0x2d;
const PARTING = new Set([..."/／,，、،;()（）[]【】–—+&|*-"].map((sign) => sign.charCodeAt(0)));

/** What stands between slashes, commas and brackets; a hyphen within a word parts nothing. */
export function partsOf(text: string, line: Span): Span[] {
  const out: Span[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && !PARTING.has(text.charCodeAt(at))) continue;
    if (text.charCodeAt(at) === HYPHEN && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) continue;
    const part = trimSpan(text, from, at);
    if (part) out.push(part);
    from = at + 1;
  }
  return out;
}

/** Reads a credit line ("Fonte: X", "来源：X 作者：Y", "Translated by X", "(AFP)"); empty for any other line. */
export function readCredits(text: string, line: Span): Credit[] {
  if (line.end - line.start > MAX_CREDIT) return [];
  const body = text.slice(line.start, line.end);
  const keyed = withColons(text, line, body);
  if (keyed.length > 0) return keyed;
  const named: Credit[] = [];
  for (let from = 0; from < body.length; ) {
    const semicolon = body.indexOf(";", from);
    const to = semicolon < 0 ? body.length : semicolon + 1;
    const at = { start: line.start + from, end: line.start + to };
    for (const credit of bare(text, at, body.slice(from, to))) named.push(credit);
    from = to;
  }
  return named.length > 0 ? named : signatures(text, line);
}

/** The credits in the bracket that closes a paragraph: "… ha concluso. (ANSA)", "… (Quelle: dpa)". */
export function closingCredits(text: string, paragraph: Span): Credit[] {
  if (!/[)\]）】]/u.test(text.charAt(paragraph.end - 1))) return [];
  const from = Math.max(paragraph.start, paragraph.end - MAX_NAME);
  const tail = text.slice(from, paragraph.end - 1);
  const open = Math.max(
    tail.lastIndexOf("("),
    tail.lastIndexOf("["),
    tail.lastIndexOf("（"),
    tail.lastIndexOf("【"),
  );
  if (open < 0) return [];
  return readCredits(text, { start: from + open + 1, end: paragraph.end - 1 });
}
