import "server-only";
import type { Asked } from "@/domain/finding/asked";
import type { CheckPage } from "@/domain/public/pages";
import { publishedAcross } from "./across";
import { currentEditions, recordRows } from "./current";
import { publishedLike } from "./finding";
import { isQuoteEdition } from "./rows";

/**
 * What the record knows of some words: the nearest printing of each published quote that tells the same; where there
 * is none, printings of other languages that may.
 */
export async function checkPage(asked: Asked): Promise<CheckPage> {
  const { text } = asked;
  const found = await publishedLike(text);
  if (found.length === 0) return { text, results: [], across: await publishedAcross(asked) };
  const ids = found.map((one) => one.quote);
  const [editions, rows] = await Promise.all([currentEditions(ids), recordRows(ids)]);
  return {
    text,
    across: [],
    results: found.flatMap(({ quote, exact, lang, match }) => {
      const edition = editions.filter(isQuoteEdition).find((one) => one.record === quote);
      // Of printings to the same letter the first one stands for all.
      const printing = edition?.body.attestations.find((one) => one.exact === exact && one.lang === lang);
      const row = rows.find((one) => one.id === quote);
      return edition && printing && row ? [{ row, printing, match, body: edition.body }] : [];
    }),
  };
}
