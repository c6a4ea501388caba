import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { acrossLanguages, type Said } from "@/domain/anchors/across";
import { anchorTokens } from "@/domain/anchors/tokens";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { likelyLanguages } from "@/domain/extraction/text/language";
import { tokenise } from "@/domain/extraction/text/tokens";
import type { Asked } from "@/domain/finding/asked";
import { mayMean } from "@/domain/finding/said-by";
import type { CheckAcross } from "@/domain/public/pages";
import { isSameLanguage } from "@/domain/text/languages";
import { matchExpression } from "@/domain/text/search-words";
import { currentEditions, recordRows } from "./current";
import { isQuoteEdition } from "./rows";

/** Anchors of a text that are looked up, hits of each set of three, records and printings that are compared. */
const MOST_ANCHORS = 10;
const MOST_HITS = 20;
const MOST_RECORDS = 24;
const MOST_PRINTINGS = 400;
const MOST_SHOWN = 3;

/**
 * Published printings of other languages that may say what a text says, the likeliest first, one a quote: of whom
 * the text is said to be by where the record knows them, else by numbers, names and concepts in common.
 */
export async function publishedAcross({ text, by }: Asked): Promise<CheckAcross[]> {
  const langs = likelyLanguages(tokenise(text));
  const [lang = "und"] = langs;
  const editions = await currentEditions(await likelyRecords(anchorTokens(text, lang), matchExpression(by)));
  const bodies = editions.filter(isQuoteEdition).map((edition) => edition.body);
  const speakers = speakersCalled(by, bodies);
  const printings = new Map(
    bodies
      .flatMap((body) => body.attestations.map((printing) => ({ body, printing })))
      .slice(0, MOST_PRINTINGS)
      .map((one) => [one.printing.id, one]),
  );
  const known = [...printings.values()]
    .filter(({ printing }) => !langs.some((one) => isSameLanguage(one, printing.lang)))
    .map(({ body, printing }) => saidIn(body, printing));
  const names = bodies.flatMap((body) =>
    body.speakers.flatMap(({ id, names }) => names.map((name) => ({ key: id, text: name.text }))),
  );
  const asked = { text, lang, speakers, date: null, occasion: null };
  const likeliest = new Map<string, Omit<CheckAcross, "row">>();
  for (const why of acrossLanguages(asked, known, names)) {
    const found = printings.get(why.id);
    if (found && !likeliest.has(found.body.id))
      likeliest.set(found.body.id, { printing: found.printing, why });
  }
  const ids = [...likeliest.keys()].slice(0, MOST_SHOWN);
  return (await recordRows(ids)).flatMap((row) => {
    const found = likeliest.get(row.id);
    return found ? [{ row, ...found }] : [];
  });
}

const saidIn = (body: QuoteBody, { id, exact, lang }: QuoteBody["attestations"][number]): Said => ({
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

/** Records that share three anchors with a text, or whose speaker is called so: those of the rarest sets first. */
async function likelyRecords(tokens: readonly string[], named: string | null): Promise<string[]> {
  const sets = threesOf(tokens.slice(0, MOST_ANCHORS)).map((three) => `facets : (${three.join(" AND ")})`);
  const ofSpeaker = named === null ? [] : [`names : (${named})`];
  const asked = JSON.stringify([...ofSpeaker, ...sets]);
  const { reader } = await database();
  // One statement; each set costs no more than the hits that are read of it.
  const rows = await reader.all<{ records: string | null }>(sql`
    SELECT (SELECT group_concat(record, ' ') FROM (
      SELECT record FROM public_search s WHERE s.public_search MATCH asked.value
      ORDER BY rowid DESC LIMIT ${MOST_HITS})) AS records
    FROM json_each(${asked}) AS asked LIMIT ${sets.length + ofSpeaker.length}`);
  const weights = new Map<string, number>();
  for (const { records } of rows) {
    const found = records?.split(" ") ?? [];
    for (const id of found) weights.set(id, (weights.get(id) ?? 0) + 1 / found.length);
  }
  const ranked = [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return ranked.slice(0, MOST_RECORDS).map(([id]) => id);
}

/** Every three of some tokens; all of them where they are fewer. */
function threesOf(tokens: readonly string[]): string[][] {
  if (tokens.length === 0) return [];
  if (tokens.length < 3) return [[...tokens]];
  return tokens.flatMap((one, n) =>
    tokens.slice(n + 1).flatMap((two, m) => tokens.slice(n + m + 2).map((three) => [one, two, three])),
  );
}
