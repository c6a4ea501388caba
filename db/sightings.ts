import { and, asc, eq, getTableColumns, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "./client";
import { attestations } from "./schema/attestation";
import { captures } from "./schema/source";

type Copy = Pick<typeof captures.$inferSelect, "id" | "source" | "takenAt">;

/**
 * The printings that were taken from an earlier copy of the same source, as it is known since merges (`captureOf`);
 * copies of one instant go by id.
 */
export const printingsBefore = (reader: Reader, { id, source, takenAt }: Copy, which?: SQL) =>
  reader
    .select(getTableColumns(attestations))
    .from(attestations)
    .innerJoin(captures, eq(captures.id, attestations.capture))
    .where(
      and(
        ...[eq(attestations.source, source), isNull(attestations.withdrawnAt), which],
        or(lt(captures.takenAt, takenAt), and(eq(captures.takenAt, takenAt), lt(captures.id, id))),
      ),
    )
    .orderBy(asc(attestations.start), asc(attestations.end), asc(attestations.id));

/** Condition on printings: nothing was confirmed of them in this copy yet. */
export const isOpenIn = (capture: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM sighting WHERE sighting.attestation = ${attestations.id} AND sighting.capture = ${capture})`;
