import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { database } from "@/db/client";
import { editions } from "@/db/schema/publishing";
import type { Edition, EditionMark } from "@/domain/edition/edition";
import type { CorrectionPair, HistoryPage } from "@/domain/public/pages";
import type { ChangeKind } from "@/domain/vocabulary";
import { EDITION_COLUMNS, editionMark, editionOfRow, MARK_COLUMNS } from "./rows";

/** One edition of a record, whole, or null. */
export async function publicEdition(record: string, number: number): Promise<Edition | null> {
  const { reader } = await database();
  const [row] = await reader
    .select(EDITION_COLUMNS)
    .from(editions)
    .where(and(eq(editions.record, record), eq(editions.number, number)))
    .limit(1);
  return row ? editionOfRow(row) : null;
}

const MOST_MARKS = 100;

/** The editions of a record without their bodies, newest first, at most 100. */
export async function editionMarks(record: string): Promise<EditionMark[]> {
  const { reader } = await database();
  const rows = await reader
    .select(MARK_COLUMNS)
    .from(editions)
    .where(eq(editions.record, record))
    .orderBy(desc(editions.number))
    .limit(MOST_MARKS);
  return rows.map(editionMark);
}

const CORRECTIONS: readonly ChangeKind[] = ["correction", "clarification"];

/** What of its history a page shows above the fold: the newest correction up to edition `number`. */
export async function correctionUpTo(
  history: readonly EditionMark[],
  number: number,
): Promise<CorrectionPair | undefined> {
  const mark = history.find((one) => one.number <= number && CORRECTIONS.includes(one.change));
  if (!mark) return undefined;
  const [corrected, former] = await Promise.all([
    publicEdition(mark.record, mark.number),
    publicEdition(mark.record, mark.number - 1),
  ]);
  return corrected ? { corrected, ...(former ? { former } : {}) } : undefined;
}

const HISTORY = 20;

/** Twenty editions of a record and the one before them, below `before` where it is given. */
export async function historyPage(record: string, before?: number): Promise<HistoryPage> {
  const { reader } = await database();
  const rows = await reader
    .select(EDITION_COLUMNS)
    .from(editions)
    .where(and(eq(editions.record, record), before === undefined ? undefined : lt(editions.number, before)))
    .orderBy(desc(editions.number))
    .limit(HISTORY + 1);
  const last = rows[HISTORY - 1];
  return {
    editions: rows.map(editionOfRow),
    ...(rows.length > HISTORY && last ? { next: last.number } : {}),
  };
}
