import { type Doc, isCapital, isInside, isWord, type ParagraphOf, wordAt } from "./document";

/** What a line's start says of its words: somebody asks, whoever is asked answers, or a name stands there. */
export type Label = { kind: "asks" | "answers" | "name"; colon: number };

export type Labels = { lines: ReadonlyMap<number, Label>; isConversation: boolean };

/** In tokens: the longest name before a colon. */
const LONGEST = 6;
/** So few lines that begin with a name or a label make a conversation. */
const FEWEST = 4;

/** "Q:", "Domanda:", "P.:" at a line's start, which is nobody's name. */
export function interviewLabel(doc: Doc, { from, rules }: ParagraphOf): Label | null {
  const colon = wordAt(doc, from + 1) === "." ? from + 2 : from + 1;
  if (!rules.interview || !isCapital(doc, from) || wordAt(doc, colon) !== ":") return null;
  const word = wordAt(doc, from);
  if (rules.interview.asks.has(word)) return { kind: "asks", colon };
  return rules.interview.answers.has(word) ? { kind: "answers", colon } : null;
}

/** "Nora Feldt:" before words without marks. */
function nameLabel(doc: Doc, { from, to }: ParagraphOf): Label | null {
  let at = from;
  while (at < Math.min(to, from + LONGEST) && (isCapital(doc, at) || wordAt(doc, at) === ".")) at++;
  const isOne = at > from && wordAt(doc, at) === ":" && isWord(doc, at + 1) && at + 1 < to;
  return isOne && !isInside(doc, at + 1) ? { kind: "name", colon: at } : null;
}

/**
 * The labels of a text by the number of their line, and whether it is a conversation, where some take a second turn;
 * no name is a label elsewhere.
 */
export function labelsOf(doc: Doc): Labels {
  const asked = new Map<number, Label>();
  const named = new Map<number, Label>();
  const texts = new Map<string, number>();
  for (const paragraph of doc.paragraphs) {
    const label = interviewLabel(doc, paragraph);
    const name = label ? null : nameLabel(doc, paragraph);
    if (label) asked.set(paragraph.index, label);
    if (name) named.set(paragraph.index, name);
    if (!label && !name) continue;
    const written = name ? doc.text.slice(paragraph.start, doc.tokens.start[name.colon]).toLowerCase() : "";
    const text = label?.kind ?? `name ${written}`;
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const lines = asked.size + named.size;
  const isConversation = lines >= FEWEST && texts.size > 1 && texts.size * 2 <= lines;
  return { lines: isConversation ? new Map([...asked, ...named]) : asked, isConversation };
}
