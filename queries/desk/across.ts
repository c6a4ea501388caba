import "server-only";
import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { speakerNames } from "@/db/schema/speaker";
import type { Member } from "@/domain/access/actor";
import { acrossLanguages, type PrintingAcross, type Said } from "@/domain/anchors/across";
import type { KnownName } from "@/domain/anchors/anchors";

/** Printings that are read for one question: the newest of the same speakers. */
const MOST_READ = 400;

const MOST_QUOTES = 5;

/** Printings of other languages and other quotes of the same speakers that may say the same, the likeliest first. */
export async function printingsAcross(
  member: Member,
  reader: Reader,
  passage: Omit<Said, "id"> & { practice: boolean; quote?: string },
): Promise<PrintingAcross[]> {
  if (passage.speakers.length === 0) return [];
  const rows = await reader
    .selectDistinct({
      ...{ id: attestations.id, exact: attestations.exact, lang: attestations.lang },
      ...{ quote: quotes.id, date: quotes.date, occasion: quotes.occasion, at: attestations.confirmedAt },
    })
    .from(quoteSpeakers)
    .innerJoin(quotes, eq(quotes.id, quoteSpeakers.quote))
    .innerJoin(attestations, eq(attestations.quote, quotes.id))
    .where(
      and(
        inArray(quoteSpeakers.speaker, [...passage.speakers]),
        ne(quotes.id, passage.quote ?? ""),
        ne(attestations.lang, passage.lang),
        isNull(attestations.withdrawnAt),
        eq(quotes.state, "draft"),
        eq(quotes.practice, passage.practice),
        ownedBy(member, quotes.createdBy),
      ),
    )
    .orderBy(desc(attestations.confirmedAt))
    .limit(MOST_READ);
  const speaking = await speakersOf(reader, [...new Set(rows.map((row) => row.quote))]);
  const known = rows.map(({ exact, quote, ...row }) => ({
    ...row,
    text: exact,
    speakers: speaking.get(quote) ?? [],
  }));
  const found = acrossLanguages(passage, known, await namesOf(reader, passage.speakers));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const alike = found.flatMap((one) => {
    const row = byId.get(one.id);
    return row ? [{ ...one, quote: row.quote, exact: row.exact, lang: row.lang }] : [];
  });
  const likeliest = new Map(alike.toReversed().map((one) => [one.quote, one]));
  return alike.filter((one) => likeliest.get(one.quote) === one).slice(0, MOST_QUOTES);
}

/** What stands for other quotes than those that were found by their words already. */
export const notAmong = <Row extends { quote: string }>(
  alike: readonly { quote: string }[],
  across: readonly Row[],
): Row[] => across.filter(({ quote }) => alike.every((one) => one.quote !== quote));

async function speakersOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ quote: quoteSpeakers.quote, speaker: quoteSpeakers.speaker })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.quote, [...ids]));
  const speaking = new Map<string, string[]>();
  for (const { quote, speaker } of rows) speaking.set(quote, [...(speaking.get(quote) ?? []), speaker]);
  return speaking;
}

const namesOf = (reader: Reader, speakers: readonly string[]): Promise<KnownName[]> =>
  reader
    .select({ key: speakerNames.speaker, text: speakerNames.text })
    .from(speakerNames)
    .where(inArray(speakerNames.speaker, [...speakers]));
