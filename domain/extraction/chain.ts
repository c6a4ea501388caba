import { readCredit } from "./credits";
import { type Doc, isInside, isWord, longestAt, type Range, type Sentence, spanOf, wordAt } from "./document";
import type { ChainLink, ChainRole } from "./types";

function link(doc: Doc, role: ChainRole, range: Range): ChainLink {
  const at = spanOf(doc, range);
  return { role, text: doc.text.slice(at.start, at.end), at, certainty: "stated" };
}

/** From a head word over the few words that belong to it, up to the next sign or small word. */
function phraseFrom(doc: Doc, sentence: Sentence, from: number, size: number): Range {
  const { rules } = sentence.paragraph;
  let to = from + 1;
  while (to < Math.min(sentence.to, from + size) && isWord(doc, to) && !isInside(doc, to)) {
    const word = wordAt(doc, to);
    if (rules.to.has(word) || rules.that.has(word) || rules.and.has(word)) break;
    to++;
  }
  return { from, to };
}

/** Stations named in a sentence: to whom it was said, on what occasion, in whose readout. */
export function viaOf(doc: Doc, sentence: Sentence): ChainLink[] {
  const { rules } = sentence.paragraph;
  const out: ChainLink[] = [];
  for (let at = sentence.from; at < sentence.to && out.length < 4; at++) {
    if (isInside(doc, at) || !isWord(doc, at)) continue;
    const word = wordAt(doc, at);
    const before = wordAt(doc, at - 1);
    if (rules.outlets.has(word) && (rules.to.has(before) || before === "told"))
      out.push(link(doc, "outlet", phraseFrom(doc, sentence, at, 2)));
    else if (rules.events.has(word) && isOccasion(doc, sentence, at))
      out.push(link(doc, "event", phraseFrom(doc, sentence, at, 3)));
    else if (rules.readouts.has(word) && isSource(doc, sentence, at))
      out.push(link(doc, "readout", phraseFrom(doc, sentence, at, 6)));
  }
  return out;
}

const isOccasion = (doc: Doc, sentence: Sentence, at: number) =>
  [1, 2, 3].some(
    (back) =>
      /^(?:in|durante|nel|nell'|during|at)$/u.test(wordAt(doc, at - back)) && at - back >= sentence.from,
  );

function isSource(doc: Doc, sentence: Sentence, at: number): boolean {
  for (let back = 1; back <= 4; back++)
    if (longestAt(doc, sentence.paragraph.rules.accordingTo, at - back) > 0) return true;
  return false;
}

/** Credits of the whole document, and a guess at the publisher: a lone short line after the credits. */
export function creditsOf(doc: Doc): ChainLink[] {
  const out: ChainLink[] = [];
  for (const paragraph of doc.paragraphs) {
    if (paragraph.zone !== "credit" && paragraph.zone !== "byline") continue;
    const credit = readCredit(doc.text, paragraph);
    const at = credit?.at ?? { start: paragraph.start, end: paragraph.end };
    const role = credit?.role ?? "publisher";
    const certainty = credit ? "credited" : "guessed";
    out.push({
      role,
      text: doc.text.slice(at.start, at.end),
      at: { start: at.start, end: at.end },
      certainty,
    });
  }
  return out;
}
