import { linkWork } from "./assemble";
import { chainOf } from "./chain";
import { claimsOf } from "./claims";
import { datesOf } from "./dates";
import { checkSize } from "./limits";
import { occasionsOf } from "./occasions";
import { quoteOf } from "./quotes";
import { readDocument } from "./read-document";
import { SpeakerFinder } from "./speakers";
import type { Extraction, KnownSpeaker, Lang } from "./types";
import { viaOf } from "./via";
import { warningsOf } from "./warnings";

/** Names the rule set; a stored extraction keeps it. */
export const EXTRACTION_VERSION = "2.0.0";

/**
 * Reads a pasted text and proposes its quotes, their speakers and the path of the words, each with its reasons.
 * `putBack`: starts of lines that are body whatever they look like; `date`: the day of the text (EDTF), which
 * relative dates are counted from. Pure and deterministic; spans are UTF-16 units into `text`, which is never
 * changed. Throws `InputTooLarge` above 5 MiB of UTF-8 and nothing else.
 */
export function extract(
  text: string,
  options: { lang?: Lang; knownSpeakers?: KnownSpeaker[]; putBack?: readonly number[]; date?: string } = {},
): Extraction {
  checkSize(text);
  const doc = readDocument(text, options.lang, options.putBack);
  const { drafts, mentions, cast, sentences } = linkWork(doc, options.knownSpeakers ?? []);
  const dates = datesOf(doc, options.date);
  const via = viaOf(doc, drafts, dates);
  const finder = new SpeakerFinder(doc, cast, mentions, drafts);
  const quotes = drafts.map((draft, index) =>
    quoteOf(doc, draft, finder.resolve(draft), via.get(draft) ?? [], `q${index + 1}`),
  );
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
    occasions: occasionsOf(doc, drafts, quotes, mentions, dates),
    claims: claimsOf(doc, sentences),
    warnings: warningsOf(doc, quotes, chain, dates),
  };
}
