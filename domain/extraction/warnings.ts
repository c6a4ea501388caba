import { dayFrom } from "@/domain/dates/days";
import { type Doc, isInside, standsAt, startOf, wordAt } from "./document/document";
import { MANY_QUOTES } from "./limits";
import { countBefore } from "./text/places";
import type { ChainLink, DateMention, Quote, Warning, WarningKind } from "./types";

/** Warnings that a reason of the quote already gives. */
const TOLD_BY_RULE: Readonly<Record<string, WarningKind>> = {
  "speaker.carried-over": "speaker-carried-over",
  "speaker.conflict": "speaker-conflict",
  "span.unclosed": "unclosed",
  "frame.narrated": "narrated",
};

/** What a reviewer should look at in one quote. */
function ofQuote(quote: Quote): Warning[] {
  const at = { start: quote.start, end: quote.end };
  const kinds: WarningKind[] = [];
  if (quote.type === "scare") kinds.push("scare");
  if (quote.speaker.entities.length > 1) kinds.push("joint-speaker");
  for (const { rule } of quote.trace) {
    const told = TOLD_BY_RULE[rule];
    if (told) kinds.push(told);
  }
  if (quote.addressee && quote.trace.some((line) => line.rule === "speaker.told"))
    kinds.push("addressee-as-speaker-risk");
  if (quote.omissions.some((one) => /…|\.\.\./u.test(one.form))) kinds.push("ellipsis-inside");
  if (quote.omissions.some((one) => /^\[[^.…]/u.test(one.form))) kinds.push("inserted-words");
  return kinds.map((kind) => ({ kind, at, quote: quote.id }));
}

/** In characters: how far behind a cue its addressees are looked for. */
const ADDRESSED = 80;
const PAUSES = new Set([".", ",", ";"]);

/** "said X to the media to Y": two addressees after one cue cannot both be meant. */
function garbled(doc: Doc, quote: Quote): Warning[] {
  const { cue } = quote;
  if (quote.type !== "direct" || !cue || cue.start < quote.start) return [];
  const { paragraphs, tokens } = doc;
  const index = countBefore(paragraphs.length, (one) => paragraphs[one]?.start ?? 0, cue.start + 1) - 1;
  const paragraph = paragraphs[index];
  if (!paragraph) return [];
  let addressees = 0;
  let at = countBefore(tokens.count, (one) => tokens.start[one] ?? 0, cue.end);
  for (; at < paragraph.to && startOf(doc, at) <= cue.end + ADDRESSED; at++) {
    if (isInside(doc, at)) continue;
    if (PAUSES.has(wordAt(doc, at))) break;
    if (paragraph.rules.to.has(wordAt(doc, at))) addressees++;
  }
  const kind = "garbled-attribution";
  return addressees >= 2 ? [{ kind, at: { start: cue.start, end: cue.end }, quote: quote.id }] : [];
}

/** " ." and ". .": stops left over from editing, outside marks. */
function strayStops(doc: Doc): Warning[] {
  const out: Warning[] = [];
  for (let at = 1; at < doc.tokens.count && out.length < 100; at++) {
    if (isInside(doc, at) || wordAt(doc, at) !== ".") continue;
    const start = doc.tokens.start[at] ?? 0;
    const apart = (doc.tokens.end[at - 1] ?? 0) < start && doc.text.charAt(start - 1) === " ";
    const spaced = standsAt(doc, [".", "."], at) && standsAt(doc, [".", ".", "."], at);
    if (apart && !spaced) out.push({ kind: "stray-punctuation", at: { start, end: start + 1 } });
  }
  return out;
}

function ofZones(doc: Doc): Warning[] {
  const out: Warning[] = [];
  for (const paragraph of doc.paragraphs) {
    const at = { start: paragraph.start, end: paragraph.end };
    if (paragraph.odd) out.push({ kind: "odd-marks", at });
    if (paragraph.zone === "caption") out.push({ kind: "caption-in-text", at });
    if (paragraph.zone === "boilerplate") out.push({ kind: "boilerplate-in-text", at });
  }
  for (const one of doc.marked)
    if (one.reopened) out.push({ kind: "reopened", at: { start: one.start, end: one.end } });
  return out;
}

/** Every warning of a text, those of single quotes and what else was found included, by place; whole-text ones last. */
export function warningsOf(
  doc: Doc,
  quotes: Quote[],
  chain: ChainLink[],
  dates: DateMention[],
  found: readonly Warning[],
): Warning[] {
  const placed = [...found, ...ofZones(doc), ...strayStops(doc), ...quotes.flatMap(ofQuote)];
  if (quotes.length <= MANY_QUOTES) placed.push(...quotes.flatMap((quote) => garbled(doc, quote)));
  placed.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  const whole: WarningKind[] = [];
  if (chain.some((one) => one.certainty === "credited")) whole.push("credit-only");
  if (!dates.some((one) => one.kind === "absolute" && one.value && dayFrom(one.value))) whole.push("no-date");
  if (!/https?:\/\//u.test(doc.text)) whole.push("no-address");
  if (doc.langBasis === "mixed") whole.push("mixed-language");
  if (quotes.length > MANY_QUOTES) whole.push("too-many-quotes");
  return [...placed, ...whole.map((kind): Warning => ({ kind, at: null }))];
}
