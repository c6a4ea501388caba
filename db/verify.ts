import "server-only";
import { asc, gt } from "drizzle-orm";
import type { Json } from "@/domain/canonical-json";
import { sha256Hex } from "@/domain/hash";
import type { NamedKey } from "@/domain/log/checkpoint";
import { type Finding, type StoredEntry, verifyLog } from "@/domain/log/verify";
import type { Reader } from "./client";
import { commitmentOf } from "./editions";
import { checkpoints, logEntries } from "./schema/log";
import { editions } from "./schema/publishing";

const PAGE = 10_000;

/** What was verified and what was found wrong: in the log, and in editions that differ from what was logged. */
export type LogReport = {
  entries: number;
  checkpoints: number;
  findings: Finding[];
  editions: EditionFinding[];
};
export type EditionFinding = { record: string; number: number; problem: "not-logged" | "body-differs" };

/** Reads the whole log and every edition against it. */
export async function verifyStored(tx: Reader, keys: readonly NamedKey[]): Promise<LogReport> {
  const entries = await allEntries(tx);
  const signed = await tx.select({ size: checkpoints.size, note: checkpoints.note }).from(checkpoints);
  return {
    entries: entries.length,
    checkpoints: signed.length,
    findings: verifyLog(entries, signed, keys),
    editions: await editionFindings(tx, entries),
  };
}

async function allEntries(tx: Reader): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (let last = 0; ; last = entries.at(-1)?.seq ?? 0) {
    const page = await tx
      .select()
      .from(logEntries)
      .where(gt(logEntries.seq, last))
      .orderBy(asc(logEntries.seq))
      .limit(PAGE);
    entries.push(...page.map((row) => ({ ...row, body: JSON.parse(row.body) as { [key: string]: Json } })));
    if (page.length < PAGE) return entries;
  }
}

/** Each edition's body is the one that its log entry commits to. */
async function editionFindings(tx: Reader, entries: readonly StoredEntry[]): Promise<EditionFinding[]> {
  const entryAt = new Map(entries.map((entry) => [entry.seq, entry]));
  const rows = await tx.select().from(editions).orderBy(asc(editions.logSeq));
  return rows.flatMap(({ record, number, body, hash, salt, logSeq }): EditionFinding[] => {
    const logged = entryAt.get(logSeq);
    if (logged?.subject !== record || logged.body.number !== number)
      return [{ record, number, problem: "not-logged" }];
    const isSame =
      logged.body.hash === hash && sha256Hex(body) === hash && logged.body.body === commitmentOf(salt, body);
    return isSame ? [] : [{ record, number, problem: "body-differs" }];
  });
}
