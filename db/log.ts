import "server-only";
import { desc } from "drizzle-orm";
import { canonicalJson } from "@/domain/canonical-json";
import { toHex } from "@/domain/hash";
import { type LogEntry, leafHash } from "@/domain/log/entry";
import { MerkleEdge } from "@/domain/log/merkle";
import type { Reader, Tx } from "./client";
import { logEdges, logEntries } from "./schema/log";

/**
 * Appends an entry inside the transaction of what it records; called by the command kernel, never by hand.
 * Returns its place. The log's time never goes back: where the clock did, the last value is kept and an
 * entry says so.
 */
export async function appendLog(tx: Tx, entry: Omit<LogEntry, "seq">): Promise<number> {
  const [last] = await tx
    .select({ seq: logEntries.seq, at: logEntries.at })
    .from(logEntries)
    .orderBy(desc(logEntries.seq))
    .limit(1);
  const edge = await readEdge(tx);
  let seq = last?.seq ?? 0;
  const isBack = last !== undefined && entry.at < last.at;
  const at = isBack ? last.at : entry.at;
  if (isBack) {
    seq += 1;
    await insert(tx, edge, {
      seq,
      at,
      actor: "system",
      action: "clock.back",
      subject: "clock",
      body: { clock: entry.at },
    });
  }
  seq += 1;
  await insert(tx, edge, { ...entry, seq, at });
  await tx
    .insert(logEdges)
    .values({ id: 1, size: edge.size, edge: edge.toText() })
    .onConflictDoUpdate({ target: logEdges.id, set: { size: edge.size, edge: edge.toText() } });
  return seq;
}

/** The Merkle edge as of now: the log's size and root. */
export async function readEdge(tx: Reader): Promise<MerkleEdge> {
  const [row] = await tx.select().from(logEdges).limit(1);
  return row ? MerkleEdge.fromText(row.size, row.edge) : new MerkleEdge();
}

async function insert(tx: Tx, edge: MerkleEdge, entry: LogEntry): Promise<void> {
  const leaf = leafHash(entry);
  edge.append(leaf);
  await tx.insert(logEntries).values({ ...entry, body: canonicalJson(entry.body), leafHash: toHex(leaf) });
}
