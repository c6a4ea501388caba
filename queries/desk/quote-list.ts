import "server-only";
import { and, count, desc, eq, inArray, isNull, max, or, type SQL, sql } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { editions } from "@/db/schema/publishing";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import type { Listed, QuoteRow } from "@/domain/desk/lists";
import { cursorText, type QueueCursor } from "@/domain/queue/tabs";
import { pieceAround } from "@/domain/text/piece";
import { holds, holdsFolded, LOOKED_THROUGH, PAGE, wanted } from "./matching";

type Place = { find?: string | undefined; after?: QueueCursor | undefined };

/** The quotes a member may know of, the newest first; `find` looks in printed words and speakers' names. */
export async function quoteList(member: Member, { find, after }: Place): Promise<Listed<QuoteRow>> {
  const { reader } = await database();
  const text = wanted(find);
  const later = after ? sql`(${quotes.createdAt}, ${quotes.id}) < (${after.at}, ${after.id})` : undefined;
  const rows = await newest(reader, member, and(text ? matching(text) : undefined, later), PAGE + 1);
  const last = rows[PAGE - 1];
  return {
    rows: await quoteRows(reader, rows.slice(0, PAGE), text),
    ...(rows.length > PAGE && last ? { next: cursorText({ at: last.createdAt, id: last.id }) } : {}),
  };
}

/** The few newest quotes of which a condition holds. */
export async function quotesThat(
  member: Member,
  condition: SQL | undefined,
  most: number,
  text?: string,
): Promise<QuoteRow[]> {
  const { reader } = await database();
  return quoteRows(reader, await newest(reader, member, condition, most), text);
}

/** The few newest quotes that hold the text. */
export const quotesWith = (member: Member, text: string, most: number) =>
  quotesThat(member, matching(text), most, text);

/** The few newest quotes of a speaker. */
export const quotesOf = (member: Member, speaker: string, most: number) =>
  quotesThat(member, sql`${quotes.id} IN (SELECT quote FROM quote_speaker WHERE speaker = ${speaker})`, most);

type Row = Pick<typeof quotes.$inferSelect, "id" | "date" | "leading" | "practice" | "createdAt">;

const newest = (reader: Reader, member: Member, condition: SQL | undefined, most: number): Promise<Row[]> =>
  reader
    .select({
      id: quotes.id,
      date: quotes.date,
      leading: quotes.leading,
      practice: quotes.practice,
      createdAt: quotes.createdAt,
    })
    .from(quotes)
    .where(and(eq(quotes.state, "draft"), ownedBy(member, quotes.createdBy), condition))
    .orderBy(desc(quotes.createdAt), desc(quotes.id))
    .limit(most);

function matching(text: string): SQL | undefined {
  const printed = sql`${quotes.id} IN (
    SELECT quote FROM (SELECT quote, exact FROM attestation ORDER BY rowid DESC LIMIT ${LOOKED_THROUGH})
    WHERE ${holds(sql`exact`, text)})`;
  const spoken = sql`${quotes.id} IN (
    SELECT s.quote FROM quote_speaker s JOIN speaker_name n ON n.speaker = s.speaker
    WHERE ${holdsFolded(sql`n.folded`, text)})`;
  return or(eq(quotes.id, text.toLowerCase()), printed, spoken);
}

async function quoteRows(reader: Reader, rows: readonly Row[], text?: string): Promise<QuoteRow[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const printed = await reader
    .select({ id: attestations.id, exact: attestations.exact, lang: attestations.lang })
    .from(attestations)
    .where(
      inArray(
        attestations.id,
        rows.flatMap((row) => row.leading ?? []),
      ),
    );
  const counted = await reader
    .select({ quote: attestations.quote, n: count() })
    .from(attestations)
    .where(and(inArray(attestations.quote, ids), isNull(attestations.withdrawnAt)))
    .groupBy(attestations.quote);
  const sealed = await reader
    .select({ record: editions.record, number: max(editions.number) })
    .from(editions)
    .where(inArray(editions.record, ids))
    .groupBy(editions.record);
  const speaking = await reader
    .select({ quote: quoteSpeakers.quote, speaker: quoteSpeakers.speaker })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.quote, ids))
    .orderBy(quoteSpeakers.position);
  const holding = text ? await printingsHolding(reader, ids, text) : [];
  const names = await usualNames(reader, [...new Set(speaking.map((one) => one.speaker))]);
  return rows.map(({ id, date, practice, leading }) => {
    const words = printed.find((one) => one.id === leading);
    const found =
      words && text && pieceAround(words.exact, text) ? undefined : holding.find((one) => one.quote === id);
    return {
      ...{ id, date, practice },
      ...(words ? { words: { exact: words.exact, lang: words.lang } } : {}),
      ...(found ? { found: found.piece } : {}),
      speakers: speaking
        .filter((one) => one.quote === id)
        .map((one) => names.find((name) => name.id === one.speaker)?.name ?? ""),
      printings: counted.find((one) => one.quote === id)?.n ?? 0,
      edition: sealed.find((one) => one.record === id)?.number ?? null,
    };
  });
}

/** The first printing of each quote that holds the text, with the piece around it. */
async function printingsHolding(reader: Reader, ids: readonly string[], text: string) {
  const rows = await reader
    .select({
      ...{ quote: attestations.quote, siglum: attestations.siglum },
      ...{ exact: attestations.exact, lang: attestations.lang },
    })
    .from(attestations)
    .where(
      and(
        inArray(attestations.quote, [...ids]),
        isNull(attestations.withdrawnAt),
        holds(sql`${attestations.exact}`, text),
      ),
    )
    .orderBy(attestations.confirmedAt, attestations.id);
  return rows.flatMap(({ quote, siglum, exact, lang }) => {
    const piece = pieceAround(exact, text);
    return piece ? [{ quote, piece: { ...piece, siglum, lang } }] : [];
  });
}
