import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { attestations } from "@/db/schema/attestation";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { sources } from "@/db/schema/source";
import { speakers } from "@/db/schema/speaker";
import type { Member } from "@/domain/access/actor";
import type { PrintingAcross } from "@/domain/anchors/across";
import type { QuoteRow, SourceRow, SpeakerRow } from "@/domain/desk/lists";
import type { NotYet } from "@/domain/refusal";
import { notAmong, printingsAcross } from "../across";
import { NONE_ALIKE, printingsLike } from "../look-alikes";
import { quotesThat, quotesWith } from "../quote-list";
import { sourcesThat, sourcesWith } from "../source-list";
import { speakersNamed, speakersThat } from "../speakers";

const MOST = 8;

export type Candidates = {
  /** Printings of other quotes that may be the same words in another language, each with why. */
  across: readonly PrintingAcross[];
  quotes: readonly QuoteRow[];
  speakers: readonly SpeakerRow[];
  sources: readonly SourceRow[];
  /** Why quotes with look-alike printings are not known yet; null where they are. */
  notYet: NotYet | null;
};

const NONE: Candidates = { across: [], quotes: [], speakers: [], sources: [], notYet: null };
const others = <Row extends { id: string }>(rows: readonly Row[], id: string) =>
  rows.filter((row) => row.id !== id);

/** Quotes that may be the same: with look-alike printings in its language or in others, or with the words looked for. */
export async function quotesLike(member: Member, id: string, find: string | undefined): Promise<Candidates> {
  if (find) return { ...NONE, quotes: others(await quotesWith(member, find, MOST), id) };
  const { reader } = await database();
  const passage = await leadingPassage(reader, id);
  const { alike, notYet } = passage ? await printingsLike(member, reader, passage) : NONE_ALIKE;
  const ids = alike.map((one) => one.quote);
  const across = passage ? notAmong(alike, await printingsAcross(member, reader, passage)) : [];
  const rows = ids.length === 0 ? [] : await quotesThat(member, inArray(quotes.id, ids), MOST);
  return { ...NONE, across, quotes: rows, notYet };
}

async function leadingPassage(reader: Reader, id: string) {
  const [row] = await reader
    .select({
      ...{ exact: attestations.exact, lang: attestations.lang, practice: quotes.practice },
      ...{ date: quotes.date, occasion: quotes.occasion },
    })
    .from(quotes)
    .innerJoin(attestations, eq(attestations.id, quotes.leading))
    .where(eq(quotes.id, id))
    .limit(1);
  // Also printings of the same source: the same words may have been taken in twice.
  if (!row) return null;
  const speaking = await reader
    .select({ id: quoteSpeakers.speaker })
    .from(quoteSpeakers)
    .where(eq(quoteSpeakers.quote, id));
  const known = speaking.map((one) => one.id);
  return { ...row, quote: id, text: row.exact, speakers: known, speakerNames: [], source: "" };
}

/** Speakers that may be the same: with a name that folds to the same, or with the name looked for. */
export async function speakersLike(
  member: Member,
  id: string,
  find: string | undefined,
): Promise<Candidates> {
  const sameName = sql`${speakers.id} IN (SELECT n.speaker FROM speaker_name n
    JOIN speaker_name own ON own.folded = n.folded WHERE own.speaker = ${id})`;
  const rows = find ? await speakersNamed(member, find, MOST) : await speakersThat(member, sameName, MOST);
  return { ...NONE, speakers: others(rows, id) };
}

/** Sources that may be the same: of the same address or with the same captured text, or with the words looked for. */
export async function sourcesLike(member: Member, id: string, find: string | undefined): Promise<Candidates> {
  const same = sql`(${sources.url} = (SELECT url FROM source WHERE id = ${id})
    OR ${sources.id} IN (SELECT c.source FROM capture c
      JOIN capture own ON own.text_sha256 = c.text_sha256 WHERE own.source = ${id}))`;
  const rows = find ? await sourcesWith(member, find, MOST) : await sourcesThat(member, same, MOST);
  return { ...NONE, sources: others(rows, id) };
}
