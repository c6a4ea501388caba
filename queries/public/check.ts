import "server-only";
import type { CheckPage } from "@/domain/public/pages";
import { currentEditions, recordRows } from "./current";
import { publishedLike } from "./finding";
import { isQuoteEdition } from "./rows";

/** What the record knows of some words: the nearest printing of each published quote that tells the same. */
export async function checkPage(text: string): Promise<CheckPage> {
  const found = await publishedLike(text);
  const ids = found.map((one) => one.quote);
  const [editions, rows] = await Promise.all([currentEditions(ids), recordRows(ids)]);
  return {
    text,
    results: found.flatMap(({ quote, exact, lang, match }) => {
      const edition = editions.filter(isQuoteEdition).find((one) => one.record === quote);
      // Of printings to the same letter the first one stands for all.
      const printing = edition?.body.attestations.find((one) => one.exact === exact && one.lang === lang);
      const row = rows.find((one) => one.id === quote);
      return edition && printing && row ? [{ row, printing, match, body: edition.body }] : [];
    }),
  };
}
