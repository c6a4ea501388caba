import "server-only";
import { acrossLanguages, type Said } from "@/domain/anchors/across";
import { isForReaders, rarityBy } from "@/domain/anchors/chance";
import { anchorTokens } from "@/domain/anchors/tokens";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { likelyLanguages } from "@/domain/extraction/text/language";
import { tokenise } from "@/domain/extraction/text/tokens";
import type { Asked } from "@/domain/finding/asked";
import { mayMean } from "@/domain/finding/said-by";
import type { CheckAcross } from "@/domain/public/pages";
import { bounded } from "@/domain/text/bounded";
import { isSameLanguage } from "@/domain/text/languages";
import { currentEditions, recordRows } from "./current";
import { likelyRecords, poolFor } from "./likely-across";
import { isQuoteEdition } from "./rows";

/** Printings that are compared, their characters in all, and quotes that are shown. */
const MOST_PRINTINGS = 400;
const MOST_CHARACTERS = 60_000;
const MOST_SHOWN = 3;

/**
 * Published printings of other languages that may say what a text says, the likeliest first, one a quote: of whom
 * the text is said to be by where the record knows them, else by numbers, names and concepts in common.
 */
export async function publishedAcross({ text, by }: Asked): Promise<CheckAcross[]> {
  const langs = likelyLanguages(tokenise(text));
  const [lang = "und"] = langs;
  const pool = await poolFor(anchorTokens(text, lang), by);
  const editions = await currentEditions(await likelyRecords(pool));
  const bodies = editions.filter(isQuoteEdition).map((edition) => edition.body);
  const others = bodies.flatMap((body) =>
    body.attestations
      .filter((one) => !langs.some((own) => isSameLanguage(own, one.lang)))
      .map((printing) => ({ body, printing })),
  );
  const compared = bounded(others.slice(0, MOST_PRINTINGS), (one) => one.printing.exact, MOST_CHARACTERS);
  const printings = new Map(compared.map((one) => [one.printing.id, one]));
  const known = compared.map(({ body, printing }) => saidIn(body, printing));
  const names = bodies.flatMap((body) =>
    body.speakers.flatMap(({ id, names }) => names.map((name) => ({ key: id, text: name.text }))),
  );
  const asked = { text, lang, speakers: speakersCalled(by, bodies), date: null, occasion: null };
  const likeliest = new Map<string, Omit<CheckAcross, "row">>();
  for (const why of acrossLanguages(asked, known, names, rarityBy(pool.shares))) {
    const found = printings.get(why.id);
    if (!found || likeliest.has(found.body.id)) continue;
    const said = anchorTokens(found.printing.exact, found.printing.lang);
    if (!isForReaders({ score: why.score, isNamed: why.speakers.length > 0 }, said, pool)) continue;
    likeliest.set(found.body.id, { printing: found.printing, why });
  }
  const ids = [...likeliest.keys()].slice(0, MOST_SHOWN);
  return (await recordRows(ids)).flatMap((row) => {
    const found = likeliest.get(row.id);
    return found ? [{ row, ...found }] : [];
  });
}

type Printing = QuoteBody["attestations"][number];

const saidIn = (body: QuoteBody, { id, exact, lang }: Printing): Said => ({
  ...{ id, text: exact, lang, speakers: body.speakers.map((one) => one.id) },
  ...{ date: body.date.edtf || null, occasion: body.occasion?.id ?? null },
});

const speakersCalled = (name: string, bodies: readonly QuoteBody[]): string[] => [
  ...new Set(
    bodies
      .flatMap((body) => body.speakers)
      .filter(({ names }) =>
        mayMean(
          name,
          names.map((one) => one.text),
        ),
      )
      .map((one) => one.id),
  ),
];
