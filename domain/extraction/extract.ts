import { linkWork } from "./assemble";
import { claimsOf } from "./claims";
import { datesOf } from "./dates/dates";
import type { Doc } from "./document/document";
import { readDocument } from "./document/read-document";
import { hearsayOf } from "./hearsay";
import { checkSize } from "./limits";
import { nestedQuotes } from "./nested";
import { occasionsOf } from "./occasions";
import { chainOf } from "./path/chain";
import { viaOf } from "./path/via";
import { quoteOf } from "./quotes";
import { SpeakerFinder } from "./speakers/speakers";
import { languageIn } from "./text/language";
import { tokenise } from "./text/tokens";
import type { Entity, Extraction, KnownSpeaker, Lang, Quote } from "./types";
import { warningsOf } from "./warnings";

/** Names the rule set; a stored extraction keeps it. */
export const EXTRACTION_VERSION = "4.0.0";

type Options = {
  lang?: Lang;
  knownSpeakers?: KnownSpeaker[];
  putBack?: readonly number[];
  date?: string;
};

/**
 * Reads a pasted text and proposes its quotes, their speakers and the path of the words, each with its reasons.
 * `putBack`: starts of lines that are body whatever they look like; `date`: the day of the text (EDTF), which
 * relative dates are counted from. Pure and deterministic; spans are UTF-16 units into `text`, which is never
 * changed. Throws `InputTooLarge` above 5 MiB of UTF-8 and nothing else.
 */
export function extract(text: string, options: Options = {}): Extraction {
  checkSize(text);
  const doc = readDocument(text, options.lang, options.putBack);
  const read = quotesOf(doc, options);
  const { drafts, mentions, cast, sentences, dates } = read;
  const quotes = withNested(doc, read.quotes, cast.entities);
  const chain = chainOf(doc, quotes);
  return {
    version: EXTRACTION_VERSION,
    lang: doc.lang,
    langBasis: doc.langBasis,
    zones: doc.zones,
    entities: cast.entities,
    quotes,
    chain,
    dates,
    occasions: occasionsOf(doc, drafts, read.quotes, mentions, dates),
    claims: claimsOf(doc, sentences),
    warnings: warningsOf(doc, quotes, chain, dates, hearsayOf(doc, sentences, drafts)),
  };
}

/** The language that `extract` reads a text in where none is given. Throws as it does. */
export function languageOf(text: string): Lang {
  checkSize(text);
  return languageIn(tokenise(text));
}

/** The quotes that a text gives itself, with what they were made from. */
function quotesOf(doc: Doc, { knownSpeakers = [], date }: Options) {
  const work = linkWork(doc, knownSpeakers);
  const { drafts, mentions, cast } = work;
  const dates = datesOf(doc, date);
  const via = viaOf(doc, drafts, dates);
  const finder = new SpeakerFinder(doc, cast, mentions, drafts);
  const quotes = drafts.map((draft, index) =>
    quoteOf(doc, draft, finder.resolve(draft), via.get(draft) ?? [], `q${index + 1}`),
  );
  return { ...work, dates, quotes };
}

/** The quotes of a text with those told in their words, by position. */
function withNested(doc: Doc, quotes: Quote[], entities: Entity[]): Quote[] {
  if (doc.nested.length === 0) return quotes;
  const nested = nestedQuotes(doc, quotes, entities, (text, lang) => {
    const inner = quotesOf(readDocument(text, lang), {});
    return { quotes: inner.quotes, entities: inner.cast.entities };
  });
  const numbered = nested.map((quote, index) => ({ ...quote, id: `q${quotes.length + index + 1}` }));
  return [...quotes, ...numbered].sort((a, b) => a.start - b.start || b.end - a.end);
}
