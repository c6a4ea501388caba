import { chainOf, linkWork } from "./assemble";
import { datesOf } from "./dates";
import { checkSize } from "./limits";
import { quoteOf } from "./quotes";
import { readDocument } from "./read-document";
import { SpeakerFinder } from "./speakers";
import type { Extraction, KnownSpeaker, Lang } from "./types";
import { warningsOf } from "./warnings";

/** Names the rule set; a stored extraction keeps it. */
export const EXTRACTION_VERSION = "2.0.0";

/**
 * Reads a pasted text and proposes its quotes, their speakers and the path of the words, each with its reasons.
 * `putBack`: starts of lines that are body whatever they look like. Pure and deterministic; spans are UTF-16 units into `text`, which is never changed. Throws `InputTooLarge`
 * above 5 MiB of UTF-8 and nothing else.
 */
export function extract(
  text: string,
  options: { lang?: Lang; knownSpeakers?: KnownSpeaker[]; putBack?: readonly number[] } = {},
): Extraction {
  checkSize(text);
  const doc = readDocument(text, options.lang, options.putBack);
  const { drafts, mentions, cast, via } = linkWork(doc, options.knownSpeakers ?? []);
  const finder = new SpeakerFinder(doc, cast, mentions, drafts);
  const quotes = drafts.map((draft, index) =>
    quoteOf(doc, draft, finder.resolve(draft), via(draft.sentence), `q${index + 1}`),
  );
  const dates = datesOf(doc);
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
    warnings: warningsOf(doc, quotes, chain, dates),
  };
}
