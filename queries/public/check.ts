import "server-only";
import type { Asked } from "@/domain/finding/asked";
import type { CheckPage } from "@/domain/public/pages";
import { ok, type Result } from "@/domain/refusal";
import { publishedAcross } from "./across";
import { currentEditions, recordRows } from "./current";
import { publishedLike } from "./finding";
import { isQuoteEdition } from "./rows";

/**
 * What the record knows of some words: the nearest printing of each published quote that tells the same; where there
 * is none, printings of other languages that may. Refused where too many long texts are looked for.
 */
export async function checkPage(asked: Asked): Promise<Result<CheckPage>> {
  const { text } = asked;
  const like = await publishedLike(text);
  if (!like.ok) return like;
  const found = like.value;
  if (found.length === 0) return ok({ text, results: [], across: await publishedAcross(asked) });
  const ids = found.map((one) => one.quote);
  const [editions, rows] = await Promise.all([currentEditions(ids), recordRows(ids)]);
  return ok({
    text,
    across: [],
    results: found.flatMap(({ quote, exact, lang, match }) => {
      const edition = editions.filter(isQuoteEdition).find((one) => one.record === quote);
      // Of printings to the same letter the first one stands for all.
      const printing = edition?.body.attestations.find((one) => one.exact === exact && one.lang === lang);
      const row = rows.find((one) => one.id === quote);
      return edition && printing && row ? [{ row, printing, match, body: edition.body }] : [];
    }),
  });
}
