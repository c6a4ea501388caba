import type { Doc } from "./document/document";
import type { Entity, Extraction, Quote, Span } from "./types";

/** A quote found within the words of another: what somebody else said, told by the speaker. */
const IN_WORDS: ReadonlySet<string> = new Set([
  "frame.cue-then-quote",
  "frame.quote-then-cue",
  "frame.colon",
]);

/** Whole words that a verb of saying, not of thinking, gives to somebody: "he would say, ‘…’" names nobody. */
const isTold = ({ type, cue, stance, speaker, trace }: Quote): boolean =>
  type === "direct" &&
  cue !== null &&
  stance !== "thinks" &&
  speaker.basis === "stated" &&
  speaker.entities.length > 0 &&
  IN_WORDS.has(trace[0]?.rule ?? "");

const shifted = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** A quote of the inner text as one of the whole; `entities` gives the whole text's id for an inner one. */
function placed(quote: Quote, by: number, outer: Quote, entities: (id: string) => string): Quote {
  const { speaker, cue, addressee } = quote;
  return {
    ...shifted(quote, by),
    within: outer.id,
    parts: quote.parts.map((part) => shifted(part, by)),
    marked: quote.marked.map((mark) => shifted(mark, by)),
    omissions: quote.omissions.map((one) => shifted(one, by)),
    cue: cue && shifted(cue, by),
    addressee: addressee && shifted(addressee, by),
    speaker: {
      ...speaker,
      mention: speaker.mention && shifted(speaker.mention, by),
      entities: speaker.entities.map(entities),
      alternatives: speaker.alternatives.map((one) => ({ ...one, entity: entities(one.entity) })),
    },
    via: [],
    trace: quote.trace.map((line) => ({ ...line, at: shifted(line.at, by) })),
  };
}

/**
 * The quotes within quotes: words in marks that hold marks of their own are read like a text of their own, and
 * what a verb of saying or a colon leads to in them is a quote of whoever it names. People of the same name are
 * the same; others are added to `entities`.
 */
export function nestedQuotes(
  doc: Doc,
  quotes: readonly Quote[],
  entities: Entity[],
  read: (text: string, lang: Doc["lang"]) => Pick<Extraction, "quotes" | "entities">,
): Quote[] {
  const byName = new Map(entities.map((one) => [one.name, one]));
  const out: Quote[] = [];
  let next = 0;
  for (const { start, end, paragraph } of doc.nested) {
    while ((quotes[next]?.start ?? end) <= start) next++;
    const outer = quotes[next - 1];
    const lang = doc.paragraphs[paragraph]?.lang;
    if (outer?.type !== "direct" || outer.end < end || lang === undefined) continue;
    const inner = read(doc.text.slice(start, end), lang);
    const own = new Map(inner.entities.map((one) => [one.id, one]));
    const idOf = (id: string): string => {
      const one = own.get(id);
      const same = one && byName.get(one.name);
      if (!one || same) return same?.id ?? id;
      const mentions = one.mentions.map((mention) => shifted(mention, start));
      const added = { ...one, id: `e${entities.length + 1}`, mentions };
      entities.push(added);
      byName.set(added.name, added);
      return added.id;
    };
    const { indefinite } = doc.paragraphs[paragraph]?.rules ?? {};
    const isSomebody = (id: string) => {
      const one = own.get(id);
      const named = one && !indefinite?.has(one.name.split(" ")[0]?.toLowerCase() ?? "");
      return named && one.kind !== "group" && one.kind !== "unknown";
    };
    for (const quote of inner.quotes.filter(isTold))
      if (quote.speaker.entities.every(isSomebody)) out.push(placed(quote, start, outer, idOf));
  }
  return out;
}
