import type { Tx } from "@/db/client";
import { authorships } from "@/db/schema/publishing";

/** Whoever changes a record is an author of its next edition, and so cannot approve it. */
export async function noteAuthors(
  tx: Tx,
  records: readonly string[],
  member: string,
  now: string,
): Promise<void> {
  for (const record of records) {
    await tx
      .insert(authorships)
      .values({ record, member, lastAt: now })
      .onConflictDoUpdate({ target: [authorships.record, authorships.member], set: { lastAt: now } });
  }
}
