import { and, desc, eq, notLike, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { logEntries } from "@/db/schema/log";
import { members } from "@/db/schema/member";
import type { Refusal, Result } from "@/domain/refusal";
import { refuse } from "@/domain/refusal";

/** The refusals that several commands give, each said once. */
export const unknownField = (field: string): Result<never> =>
  refuse({ kind: "invalid", rule: "unknown", field });

/** The row moved on since the form was made: both versions go back, nothing is lost. */
export async function staleEdit(
  tx: Tx,
  subject: string,
  theirs: NonNullable<Refusal["theirs"]>,
): Promise<Result<never>> {
  const { version } = theirs;
  const saved = typeof version === "number" ? await saverOf(tx, subject, version) : undefined;
  return refuse({ kind: "conflict", rule: "stale-version", theirs, ...(saved ? { saved } : {}) });
}

/** Who saved this version of it, as the log has it; remarks on a record have versions of their own. */
async function saverOf(tx: Tx, subject: string, version: number) {
  const [saved] = await tx
    .select({ by: members.name, at: logEntries.at })
    .from(logEntries)
    .innerJoin(members, eq(members.id, logEntries.actor))
    .where(
      and(
        eq(logEntries.subject, subject),
        sql`json_extract(${logEntries.body}, '$.version') = ${version}`,
        notLike(logEntries.action, "annotation.%"),
      ),
    )
    .orderBy(desc(logEntries.seq))
    .limit(1);
  return saved;
}
