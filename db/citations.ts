import "server-only";
import { and, desc, eq, gt, inArray, lt, min, ne, or, type SQL } from "drizzle-orm";
import { sha256Hex } from "@/domain/hash";
import type { Reader, Tx } from "./client";
import { publicRecords, renderedCitations } from "./schema/projection";
import { editions } from "./schema/publishing";

export type CitationRow = typeof renderedCitations.$inferInsert;

/** One set of citations: a style and locale, with the engine and the style files they are printed by. */
export type Setting = Pick<CitationRow, "style" | "locale" | "engineVersion" | "styleHash">;

/** The place of an edition in the order of sealing. */
export type Place = { sealedAt: string; id: string };

const below = ({ sealedAt, id }: Place): SQL | undefined =>
  or(lt(editions.sealedAt, sealedAt), and(eq(editions.sealedAt, sealedAt), lt(editions.id, id)));
const above = ({ sealedAt, id }: Place): SQL | undefined =>
  or(gt(editions.sealedAt, sealedAt), and(eq(editions.sealedAt, sealedAt), gt(editions.id, id)));

/** The newest editions between two places, both left out; without them, of all. */
export const newestBetween = (reader: Reader, most: number, from?: Place, to?: Place) =>
  reader
    .select({ id: editions.id, sealedAt: editions.sealedAt, kind: editions.kind, logSeq: editions.logSeq })
    .from(editions)
    .where(and(from && above(from), to && below(to)))
    .orderBy(desc(editions.sealedAt), desc(editions.id))
    .limit(most);

/** An edition to be cited, with the day its record was first published. */
export async function editionToCite(reader: Reader, id: string) {
  const [edition] = await reader.select().from(editions).where(eq(editions.id, id)).limit(1);
  if (!edition) return null;
  const [first] = await reader
    .select({ at: min(editions.sealedAt) })
    .from(editions)
    .where(eq(editions.record, edition.record));
  return { ...edition, firstPublishedAt: first?.at ?? edition.sealedAt };
}

/** Which of the settings each of some editions is not printed in yet, by the edition's id. */
export async function missingSettings(
  reader: Reader,
  ids: readonly string[],
  settings: readonly Setting[],
): Promise<Map<string, Setting[]>> {
  const { edition, style, locale, engineVersion, styleHash } = renderedCitations;
  const known = await reader
    .selectDistinct({ edition, style, locale, engineVersion, styleHash })
    .from(renderedCitations)
    .where(and(inArray(edition, [...ids]), eq(renderedCitations.subject, "record")));
  const printed = new Set(known.map((one) => `${one.edition} ${keyOf(one)}`));
  return new Map(ids.map((id) => [id, settings.filter((one) => !printed.has(`${id} ${keyOf(one)}`))]));
}

const keyOf = ({ style, locale, engineVersion, styleHash }: Setting): string =>
  [style, locale, engineVersion, styleHash].join(" ");

/**
 * Stores all citations of an edition in some settings, in place of those by an older engine or style file.
 * The record's page shows them, so its revision changes.
 */
export async function storeCitations(
  tx: Tx,
  edition: { id: string; record: string },
  rows: readonly CitationRow[],
  settings: readonly Setting[],
): Promise<void> {
  for (const { style, locale, engineVersion, styleHash } of settings) {
    await tx
      .delete(renderedCitations)
      .where(
        and(
          eq(renderedCitations.edition, edition.id),
          eq(renderedCitations.style, style),
          eq(renderedCitations.locale, locale),
          or(ne(renderedCitations.engineVersion, engineVersion), ne(renderedCitations.styleHash, styleHash)),
        ),
      );
  }
  for (let at = 0; at < rows.length; at += CHUNK) {
    await tx
      .insert(renderedCitations)
      .values(rows.slice(at, at + CHUNK))
      .onConflictDoNothing();
  }
  const [shown] = await tx
    .select({ rev: publicRecords.rev })
    .from(publicRecords)
    .where(eq(publicRecords.id, edition.record))
    .limit(1);
  if (!shown) return;
  const rev = sha256Hex(`${shown.rev} cited ${edition.id}`).slice(0, 16);
  await tx.update(publicRecords).set({ rev }).where(eq(publicRecords.id, edition.record));
}

const CHUNK = 200;
