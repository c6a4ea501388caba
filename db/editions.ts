import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import { fromHex } from "@/domain/hash";
import { commitment } from "@/domain/log/commitment";
import type { ChangeKind, LocalText } from "@/domain/vocabulary";
import type { Reader, Tx } from "./client";
import { readEdge } from "./log";
import { projectRecord } from "./projections";
import { authorships, editions, proposals } from "./schema/publishing";

type Sealing = {
  id: string;
  proposal: typeof proposals.$inferSelect;
  change: ChangeKind;
  note: LocalText | null;
  approvals: number;
  salt: string;
  now: string;
};

/** The newest edition of a record, or none. */
export async function currentEdition(tx: Reader, record: string) {
  const [row] = await tx
    .select()
    .from(editions)
    .where(eq(editions.record, record))
    .orderBy(desc(editions.number))
    .limit(1);
  return row ?? null;
}

/**
 * Seals a proposal as the record's next edition and brings the projections up to it. The caller's log entry
 * is the next in the log; it must hold the commitment returned here.
 */
export async function sealEdition(tx: Tx, sealing: Sealing): Promise<{ number: number; commitment: string }> {
  const { proposal, salt, now } = sealing;
  const number = ((await currentEdition(tx, proposal.record))?.number ?? 0) + 1;
  const logSeq = (await readEdge(tx)).size + 1;
  await tx.insert(editions).values({
    id: sealing.id,
    record: proposal.record,
    kind: proposal.kind,
    number,
    proposal: proposal.id,
    body: proposal.body,
    hash: proposal.hash,
    salt,
    sealedAt: now,
    change: sealing.change,
    note: sealing.note,
    approvals: sealing.approvals,
    logSeq,
  });
  await tx.update(proposals).set({ state: "published" }).where(eq(proposals.id, proposal.id));
  await settleAuthors(tx, proposal);
  await projectRecord(tx, proposal.record);
  return { number, commitment: commitmentOf(salt, proposal.body) };
}

/**
 * Whose changes are in the edition are authors no longer. Who changed the record after it was submitted still
 * is; and a retraction seals no new words, so it settles nobody's.
 */
async function settleAuthors(tx: Tx, proposal: Sealing["proposal"]): Promise<void> {
  if (proposal.change === "retraction") return;
  const { record, submittedAt } = proposal;
  await tx
    .delete(authorships)
    .where(and(eq(authorships.record, record), lt(authorships.lastAt, submittedAt)));
}

/** What the log holds of a body in place of its words. */
export function commitmentOf(salt: string, body: string): string {
  const bytes = fromHex(salt);
  if (!bytes) throw new RangeError("a salt is hexadecimal");
  return commitment(bytes, JSON.parse(body) as Json);
}

/** The canonical text of a body: what is hashed, approved and sealed. */
export const bodyText = (body: object): string => canonicalJson(body as Json);
