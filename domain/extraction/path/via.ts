import type { Draft } from "@/domain/extraction/clauses/draft";
import type { ViaRule } from "@/domain/extraction/cues/tables/path-words";
import {
  type Doc,
  endOf,
  isCapital,
  isInside,
  isWord,
  longestAt,
  type Range,
  type Sentence,
  spanOf,
  startOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { countBefore } from "@/domain/extraction/text/places";
import type { ChainLink, DateMention, Span } from "@/domain/extraction/types";
import { beginsAgency, isAgency } from "@/domain/extraction/zones/agencies";

const MOST = 4;

/** Where the lead of a head ends, if it stands within reach; -1 where it does not. */
function leadEnd(
  doc: Doc,
  sentence: Sentence,
  rule: Pick<ViaRule, "leads" | "according">,
  head: number,
): number {
  if (rule.leads.length === 0 && !rule.according) return head;
  const { path, accordingTo } = sentence.paragraph.rules;
  for (
    let at = head - 1;
    at >= Math.max(sentence.from, head - 1 - path.reach - (rule.according ? 2 : 0));
    at--
  ) {
    if (isInside(doc, at) || !isWord(doc, at)) return -1;
    const size = Math.max(
      longestAt(doc, rule.leads, at),
      rule.according ? longestAt(doc, accordingTo, at) : 0,
    );
    if (size > 0 && at + size <= head) return at + size;
  }
  return -1;
}

/** Past the head: words that belong to it, an "of" and its noun, and the date it is dated by. */
function phraseEnd(doc: Doc, sentence: Sentence, head: number): number {
  const { rules } = sentence.paragraph;
  const isOwn = (at: number) => {
    const word = wordAt(doc, at);
    if (at >= sentence.to || !isWord(doc, at) || isInside(doc, at) || isCapital(doc, at)) return false;
    const isSmall =
      rules.to.has(word) || rules.that.has(word) || rules.and.has(word) || rules.articles.has(word);
    return (
      !isSmall && !rules.prepositions.has(word) && !rules.verbs.has(word) && !isAuxiliary(sentence, word)
    );
  };
  let to = head + 1;
  while (to <= head + rules.path.after && isOwn(to)) to++;
  if (to === head + 1 && rules.path.joins.has(wordAt(doc, to)) && isOwn(to + 1)) return to + 2;
  return to;
}

const isAuxiliary = ({ paragraph: { rules } }: Sentence, word: string) =>
  rules.have.has(word) || rules.be.has(word) || rules.not.has(word) || rules.pronouns.has(word);

/** "una lettura dei media statali": the outlet whose account it is, in the place of the account itself. */
function whose(doc: Doc, sentence: Sentence, to: number): Range | null {
  const { rules } = sentence.paragraph;
  if (!rules.people.of.has(wordAt(doc, to))) return null;
  const from = rules.articles.has(wordAt(doc, to + 1)) ? to + 2 : to + 1;
  const isOutlet = rules.path.via.get(wordAt(doc, from))?.some((one) => one.role === "outlet");
  return isOutlet ? { from, to: phraseEnd(doc, sentence, from) } : null;
}

/** The date that stands right after an event belongs to it: "una conferenza stampa il 30 marzo". */
function withDate(doc: Doc, span: Span, dates: readonly DateMention[]): Span {
  const next = dates.find((one) => one.at.start > span.end && one.at.start <= span.end + 5);
  if (!next || !/^\s*(?:\p{L}{1,3}['’]?\s*)?$/u.test(doc.text.slice(span.end, next.at.start))) return span;
  return { start: span.start, end: next.at.end };
}

function stationAt(
  doc: Doc,
  sentence: Sentence,
  head: number,
  dates: readonly DateMention[],
): ChainLink | null {
  const found = sentence.paragraph.rules.path.via.get(wordAt(doc, head));
  for (const rule of found ?? []) {
    const from = leadEnd(doc, sentence, rule, head);
    if (from < 0) continue;
    const to = phraseEnd(doc, sentence, head);
    const own = rule.role === "readout" ? whose(doc, sentence, to) : null;
    const plain = spanOf(doc, own ?? { from, to });
    const at = rule.role === "event" ? withDate(doc, plain, dates) : plain;
    return { role: rule.role, text: doc.text.slice(at.start, at.end), at, certainty: "stated" };
  }
  return null;
}

const LONGEST_AGENCY = 3;

/** An agency by its name, told something: "told Reuters", "сообщили РИА Новости". */
function agencyAt(doc: Doc, sentence: Sentence, head: number): ChainLink | null {
  if (!beginsAgency(wordAt(doc, head))) return null;
  const leads = sentence.paragraph.rules.path.outletLeads;
  if (leadEnd(doc, sentence, { leads, according: false }, head) < 0) return null;
  for (let to = Math.min(head + LONGEST_AGENCY, sentence.to); to > head; to--) {
    const at = spanOf(doc, { from: head, to });
    const text = doc.text.slice(at.start, at.end);
    if (isWord(doc, to - 1) && isAgency(text)) return { role: "outlet", text, at, certainty: "stated" };
  }
  return null;
}

/** The stations that a sentence names outside marks, in order. */
function stationsOf(doc: Doc, sentence: Sentence, dates: readonly DateMention[]): ChainLink[] {
  const out: ChainLink[] = [];
  const { via } = sentence.paragraph.rules.path;
  for (let at = sentence.from; at < sentence.to && out.length < MOST; at++) {
    if (isInside(doc, at)) continue;
    const station = via.has(wordAt(doc, at))
      ? stationAt(doc, sentence, at, dates)
      : agencyAt(doc, sentence, at);
    if (!station || station.at.start < (out.at(-1)?.at.end ?? 0)) continue;
    out.push(station);
  }
  return out;
}

const gap = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);

/** How far a station stands from a quote's frame: its cue and its parts; within the words themselves it is none. */
function distance(doc: Doc, draft: Draft, at: Span): number {
  const isWithin = draft.parts.some((part) => part.start <= at.start && at.end <= part.end);
  if (isWithin) return Number.POSITIVE_INFINITY;
  const parts = draft.cue ? [...draft.parts, spanOf(doc, draft.cue)] : draft.parts;
  return Math.min(...parts.map((part) => gap(part, at)));
}

/** Dates that lie in a sentence. */
function datesWithin(doc: Doc, sentence: Sentence, dates: readonly DateMention[]): DateMention[] {
  const start = startOf(doc, sentence.from);
  const first = countBefore(dates.length, (index) => dates[index]?.at.start ?? 0, start);
  const end = endOf(doc, sentence.to - 1);
  let to = first;
  while ((dates[to]?.at.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return dates.slice(first, to);
}

/** Each quote's own stations, nearest first: one that several frames of a sentence could claim goes to the nearest. */
export function viaOf(
  doc: Doc,
  drafts: readonly Draft[],
  dates: readonly DateMention[],
): ReadonlyMap<Draft, ChainLink[]> {
  const bySentence = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    const here = bySentence.get(draft.sentence);
    if (here) here.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  const out = new Map<Draft, ChainLink[]>();
  for (const [sentence, here] of bySentence) {
    for (const station of stationsOf(doc, sentence, datesWithin(doc, sentence, dates))) {
      const far = here.map((draft) => distance(doc, draft, station.at));
      const nearest = Math.min(...far);
      if (nearest === Number.POSITIVE_INFINITY) continue;
      for (const [index, draft] of here.entries())
        if (far[index] === nearest) out.set(draft, [...(out.get(draft) ?? []), station]);
    }
  }
  for (const [draft, links] of out)
    links.sort((a, b) => distance(doc, draft, a.at) - distance(doc, draft, b.at));
  return out;
}
