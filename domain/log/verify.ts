import { toHex } from "@/domain/hash";
import { isTrusted, type NamedKey, readCheckpoint } from "./checkpoint";
import { type LogEntry, leafHash } from "./entry";
import { MerkleEdge } from "./merkle";

/** What is wrong with a log, and where: `seq` is an entry's number or a checkpoint's size. */
export type Finding = { seq: number; problem: LogProblem };
export type LogProblem =
  | "gap"
  | "changed"
  | "clock-back"
  | "checkpoint-unreadable"
  | "checkpoint-untrusted"
  | "checkpoint-beyond-log"
  | "root-differs";

export type StoredEntry = LogEntry & { leafHash: string };

/**
 * Verifies a log from its first entry on, in one pass: numbers without gaps, each entry against its leaf
 * hash, time that never goes back, and each checkpoint's signature and root. `checkpoints` may hold ones
 * kept elsewhere since: a log rewritten and signed anew does not fit them. Entries come in order.
 */
export function verifyLog(
  entries: Iterable<StoredEntry>,
  checkpoints: readonly { size: number; note: string }[],
  keys: readonly NamedKey[],
): Finding[] {
  const findings: Finding[] = [];
  const edge = new MerkleEdge();
  const rootAt = new Map<number, string>(checkpoints.map(({ size }) => [size, ""]));
  let expected = 1;
  let last = "";
  for (const entry of entries) {
    if (entry.seq !== expected) findings.push({ seq: expected, problem: "gap" });
    const leaf = leafHash(entry);
    if (toHex(leaf) !== entry.leafHash) findings.push({ seq: entry.seq, problem: "changed" });
    if (entry.at < last) findings.push({ seq: entry.seq, problem: "clock-back" });
    last = entry.at;
    expected = entry.seq + 1;
    edge.append(leaf);
    if (rootAt.has(edge.size)) rootAt.set(edge.size, Buffer.from(edge.root()).toString("base64"));
  }
  return [
    ...findings,
    ...checkpoints.flatMap((one) => judge(one, rootAt.get(one.size) ?? "", edge.size, keys)),
  ];
}

function judge(
  { size, note }: { size: number; note: string },
  root: string,
  length: number,
  keys: readonly NamedKey[],
): Finding[] {
  const read = readCheckpoint(note);
  if (!read) return [{ seq: size, problem: "checkpoint-unreadable" }];
  if (!isTrusted(read, keys)) return [{ seq: size, problem: "checkpoint-untrusted" }];
  if (read.size > length) return [{ seq: size, problem: "checkpoint-beyond-log" }];
  return read.size === size && read.root === root ? [] : [{ seq: size, problem: "root-differs" }];
}
