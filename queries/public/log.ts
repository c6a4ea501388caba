import "server-only";
import { and, desc, eq, gte, lt, lte } from "drizzle-orm";
import { newestCheckpoint, ownKey } from "@/db/checkpoints";
import { database } from "@/db/client";
import { logEdges, logEntries } from "@/db/schema/log";
import { editions } from "@/db/schema/publishing";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import type { EditionMark } from "@/domain/edition/edition";
import { fromHex, toHex } from "@/domain/hash";
import type { NamedKey } from "@/domain/log/checkpoint";
import { rootOf } from "@/domain/log/merkle";
import type { LogPage } from "@/domain/public/pages";
import { EDITION_COLUMNS, editionMark, MARK_COLUMNS } from "./rows";

const NEWEST = 30;

/** How many entries the log has: changes with every change of the record, so lists are kept by it. */
export async function logSize(): Promise<number> {
  const { reader } = await database();
  const [row] = await reader
    .select({ size: logEdges.size })
    .from(logEdges)
    .where(eq(logEdges.id, 1))
    .limit(1);
  return row?.size ?? 0;
}

/** The newest signed checkpoint, or none yet. */
export async function signedCheckpoint(): Promise<LogPage["checkpoint"]> {
  const { reader } = await database();
  const row = await newestCheckpoint(reader);
  return row && { size: row.size, at: row.at, note: row.note };
}

/** The key by which this instance's checkpoints are known; none before the log was first signed. */
export const logKey = (): NamedKey | null => ownKey();

export async function logPage(): Promise<LogPage> {
  const { reader } = await database();
  const rows = await reader
    .select(MARK_COLUMNS)
    .from(editions)
    .orderBy(desc(editions.sealedAt), desc(editions.id))
    .limit(NEWEST);
  return { size: await logSize(), checkpoint: await signedCheckpoint(), editions: rows.map(editionMark) };
}

/**
 * Everything needed to check, without us, that an edition was logged: its body and the salt that open the
 * commitment in the entry, the entry, and its way up to the root of a signed checkpoint (RFC 9162, 2.1.3).
 * Hashes in hex. `checkpoint` and `proof` are absent until a checkpoint covers the entry.
 */
export type LogProof = {
  edition: EditionMark & { body: Json; salt: string };
  entry: { seq: number; at: string; actor: string; action: string; subject: string; body: Json };
  leafHash: string;
  checkpoint?: string;
  proof?: { index: number; size: number; hashes: readonly string[] };
};

/** The proof of one edition, or null where there is no such edition. */
export async function logProof(record: string, number: number): Promise<LogProof | null> {
  const { reader } = await database();
  const [row] = await reader
    .select({ ...EDITION_COLUMNS, salt: editions.salt })
    .from(editions)
    .where(and(eq(editions.record, record), eq(editions.number, number)))
    .limit(1);
  if (!row) return null;
  const [entry] = await reader.select().from(logEntries).where(eq(logEntries.seq, row.logSeq)).limit(1);
  if (!entry) throw new Error(`edition ${record}/${number} has no log entry ${row.logSeq}`);
  const { leafHash, body, ...rest } = entry;
  const checkpoint = await signedCheckpoint();
  const known: LogProof = {
    edition: { ...editionMark(row), body: JSON.parse(row.body) as Json, salt: row.salt },
    entry: { ...rest, body: JSON.parse(body) as Json },
    leafHash,
  };
  if (!checkpoint || checkpoint.size < entry.seq) return known;
  const hashes = await wayUp(entry.seq - 1, 0, checkpoint.size);
  return {
    ...known,
    checkpoint: checkpoint.note,
    proof: { index: entry.seq - 1, size: checkpoint.size, hashes: hashes.map(toHex) },
  };
}

/** The canonical text of a proof, for download. */
export const proofText = (proof: LogProof): string => `${canonicalJson(proof as unknown as Json)}\n`;

// A proof needs the roots of whole subtrees. Those of 1,024 leaves never change once full: kept, so that a
// proof in a log of a million entries reads it once and from then on only its newest end.
const BLOCK = 1_024;
const blocks = new Map<string, Uint8Array>();
const MOST_BLOCKS = 8_192;

async function wayUp(index: number, from: number, to: number): Promise<Uint8Array[]> {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...(await wayUp(index, from, middle)), await rangeRoot(middle, to)]
    : [...(await wayUp(index, middle, to)), await rangeRoot(from, middle)];
}

async function rangeRoot(from: number, to: number): Promise<Uint8Array> {
  const size = to - from;
  if (size > BLOCK) {
    const middle = from + splitOf(size);
    return rootOf([await rangeRoot(from, middle), await rangeRoot(middle, to)]);
  }
  if (size < BLOCK) return rootOf(await leavesOf(from, to));
  const { url } = await database();
  const key = `${url} ${from}`;
  const known = blocks.get(key) ?? rootOf(await leavesOf(from, to));
  if (blocks.size < MOST_BLOCKS) blocks.set(key, known);
  return known;
}

async function leavesOf(from: number, to: number): Promise<Uint8Array[]> {
  const { reader } = await database();
  const rows = await reader
    .select({ leafHash: logEntries.leafHash })
    .from(logEntries)
    .where(and(gte(logEntries.seq, from + 1), lte(logEntries.seq, to), lt(logEntries.seq, from + BLOCK + 1)))
    .orderBy(logEntries.seq)
    .limit(BLOCK);
  return rows.map((row) => {
    const leaf = fromHex(row.leafHash);
    if (!leaf) throw new Error("a leaf hash is not hexadecimal");
    return leaf;
  });
}

/** The greatest power of two smaller than `n` (n ≥ 2). */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
