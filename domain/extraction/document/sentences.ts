import {
  type Doc,
  isCapital,
  isCaseless,
  isInside,
  isWord,
  type ParagraphOf,
  type Sentence,
  startOf,
  wordAt,
} from "./document";

/** In tokens; a longer run without a stop is cut, so that work within a sentence is bounded. */
const MAX_SENTENCE = 500;

const WIDE_STOPS = new Set(["。", "！", "？", "؟"]);
const STOPS = new Set([".", "!", "?", "…", "。", "！", "？", "؟"]);

const isAbbreviation = (doc: Doc, paragraph: ParagraphOf, at: number) => {
  const word = wordAt(doc, at - 1);
  const touching = doc.tokens.end[at - 1] === startOf(doc, at);
  if (!touching || !isWord(doc, at - 1)) return false;
  return paragraph.rules.abbreviations.has(word) || (word.length === 1 && isCapital(doc, at - 1));
};

/** Does a cue with its subject follow the closing mark: “I agree.” Smith said. */
function cueFollows(doc: Doc, paragraph: ParagraphOf, from: number): boolean {
  const { rules } = paragraph;
  const opens = (at: number) => at < paragraph.to && isInside(doc, at);
  for (let at = from; at < Math.min(from + 9, paragraph.to); at++) {
    if (wordAt(doc, at) === "·") continue;
    if (isInside(doc, at) || !isWord(doc, at)) return false;
    const form = rules.verbs.get(wordAt(doc, at));
    if (!form || form.shape === "infinitive" || form.shape === "gerund") continue;
    const next = wordAt(doc, at + 1);
    return !rules.that.has(next) && next !== ":" && !opens(at + 1) && !opens(at + 2);
  }
  return false;
}

/** Is the sentence over after a marked stretch that ends with its own full stop? `led`: words stand before its marks. */
function endsAfterMark(doc: Doc, paragraph: ParagraphOf, next: number, led: boolean): boolean {
  const stretch = doc.marked[doc.inside[next - 1] ?? -1];
  if (!stretch || next >= paragraph.to) return false;
  if (!STOPS.has(doc.text.charAt(stretch.inner.end - 1))) return false;
  if (isInside(doc, next)) return true;
  if (led && isCapital(doc, next)) return true;
  return (isCapital(doc, next) || isCaseless(doc, next)) && !cueFollows(doc, paragraph, next);
}

function endsAt(doc: Doc, paragraph: ParagraphOf, at: number): boolean {
  if (isWord(doc, at)) return false;
  if (!STOPS.has(wordAt(doc, at)) || STOPS.has(wordAt(doc, at + 1))) return false;
  if (at + 1 >= paragraph.to || WIDE_STOPS.has(wordAt(doc, at))) return true;
  if (startOf(doc, at + 1) === doc.tokens.end[at] && !isInside(doc, at + 1)) return false;
  if (wordAt(doc, at) === "." && isAbbreviation(doc, paragraph, at)) return false;
  return isCapital(doc, at + 1) || isCaseless(doc, at + 1) || isInside(doc, at + 1) || !isWord(doc, at + 1);
}

/** The sentences of a paragraph as token ranges; a stop inside marks does not end one that goes on outside. */
export function sentencesOf(doc: Doc, paragraph: ParagraphOf): Sentence[] {
  const out: Sentence[] = [];
  let from = paragraph.from;
  for (let at = from; at < paragraph.to; at++) {
    const leaves = isInside(doc, at) && doc.inside[at] !== doc.inside[at + 1];
    const over = isInside(doc, at)
      ? leaves && endsAfterMark(doc, paragraph, at + 1, isWord(doc, from) && !isInside(doc, from))
      : endsAt(doc, paragraph, at);
    const tooLong = at - from >= MAX_SENTENCE && (leaves || !isInside(doc, at));
    if (!over && !tooLong) continue;
    out.push({ from, to: at + 1, paragraph });
    from = at + 1;
  }
  if (from < paragraph.to) out.push({ from, to: paragraph.to, paragraph });
  return out;
}
