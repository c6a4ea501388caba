import type { Subject, Work } from "@/domain/extraction/clauses/draft";
import { NOBODY } from "@/domain/extraction/clauses/subjects";
import { isCapital, isComma, isInside, isWord, wordAt } from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { titleSize } from "@/domain/extraction/people/titles";

/** In tokens: what may stand between a name and its colon. */
const NEAR = 3;

/** "S: “C”", "S, arriving in Rome: “C”": who the phrase before a colon is about, never a name behind a preposition in it. */
export function labelBefore(work: Work, colon: number): Subject | null {
  const near = work.mentions.findLast((one) => one.to <= colon && colon - one.to <= NEAR && !one.pronoun);
  const head = work.mentions.find((one) => one.to <= colon && !one.pronoun && !isLed(work, one));
  const named =
    head && goesOnAside(work, head, colon)
      ? head
      : near && isLed(work, near)
        ? inLabel(work, near, head)
        : near;
  if (named) return { mentions: [named], rule: "speaker.colon" };
  return near ? NOBODY : null;
}

/** Instead of a name behind a preposition whoever the phrase begins with, unless it holds that name alone. */
function inLabel(work: Work, led: MentionHit, head: MentionHit | undefined): MentionHit | null {
  if (head && head.from < led.from) return head;
  const lead = leadOf(work, led);
  const isPlace =
    led.state !== null || work.sentence.paragraph.rules.placeBefore?.has(wordAt(work.doc, lead));
  return lead === firstWord(work) && !isPlace ? led : null;
}

/** Where the preposition before a mention stands, or before its article; -1 without one. */
function leadOf({ doc, sentence }: Work, { from }: MentionHit): number {
  const { prepositions, articles } = sentence.paragraph.rules;
  const before = from - titleSize(doc, from) - 1;
  const isLead = (at: number) => at >= sentence.from && prepositions.has(wordAt(doc, at));
  if (isLead(before)) return before;
  return articles.has(wordAt(doc, before)) && isLead(before - 1) ? before - 1 : -1;
}

const isLed = (work: Work, mention: MentionHit) => mention.bound || leadOf(work, mention) >= 0;

function firstWord({ doc, sentence }: Work): number {
  let at = sentence.from;
  while (at < sentence.to && !isWord(doc, at)) at++;
  return at;
}

/** "S, speaking in the hall: ": one clause of plain words hangs on whoever begins the sentence. */
function goesOnAside(work: Work, head: MentionHit, colon: number): boolean {
  const { doc, sentence } = work;
  const { articles, pronouns } = sentence.paragraph.rules;
  const begin = firstWord(work);
  const begins =
    head.from - titleSize(doc, head.from) <= (articles.has(wordAt(doc, begin)) ? begin + 1 : begin);
  const next = head.to + 1;
  if (!begins || !isComma(wordAt(doc, head.to)) || colon - head.to > WINDOW.phrase) return false;
  if (isCapital(doc, next) || articles.has(wordAt(doc, next)) || pronouns.get(wordAt(doc, next)) === "who")
    return false;
  for (let at = next; at < colon; at++) if (!isWord(doc, at) || isInside(doc, at)) return false;
  return true;
}
