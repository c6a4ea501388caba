import { and, asc, eq, getTableColumns, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "./client";
import { attestations } from "./schema/attestation";
import { quotes } from "./schema/quote";
import { captures } from "./schema/source";

type Copy = Pick<typeof captures.$inferSelect, "id" | "source" | "takenAt">;

/** Printings of earlier copies that are looked at together; of more, the rest has its turn when these are decided. */
export const MOST_BEFORE = 500;

/**
 * Condition on printings, their copies and quotes: taken from an earlier copy of the same source, as it is known
 * since merges (`captureOf`), and neither they nor their quote withdrawn; copies of one instant go by id.
 */
export const isBefore = ({ id, source, takenAt }: Copy): SQL | undefined =>
  and(
    ...[eq(attestations.source, source), isNull(attestations.withdrawnAt)],
    ne(quotes.state, "withdrawn"),
    or(lt(captures.takenAt, takenAt), and(eq(captures.takenAt, takenAt), lt(captures.id, id))),
  );

/** The order of printings in their copy. */
export const byPlace = [asc(attestations.start), asc(attestations.end), asc(attestations.id)];

/** The printings that were taken from an earlier copy of the same source, so many at most. */
export const printingsBefore = (reader: Reader, copy: Copy, which?: SQL) =>
  reader
    .select(getTableColumns(attestations))
    .from(attestations)
    .innerJoin(captures, eq(captures.id, attestations.capture))
    .innerJoin(quotes, eq(quotes.id, attestations.quote))
    .where(and(isBefore(copy), which))
    .orderBy(...byPlace)
    .limit(MOST_BEFORE);

/** Condition on printings: nothing was confirmed of them in this copy yet. */
export const isOpenIn = (capture: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM sighting WHERE sighting.attestation = ${attestations.id} AND sighting.capture = ${capture})`;
