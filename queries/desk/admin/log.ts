import "server-only";
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { database } from "@/db/client";
import { logEntries } from "@/db/schema/log";
import { members } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import { logSeenBy } from "@/domain/access/policies";

const PAGE = 50;

export type LogRow = {
  seq: number;
  at: string;
  actor: { id: string; name: string | null };
  action: string;
  subject: { id: string; name: string | null };
  /** Canonical JSON, as it was hashed. */
  body: string;
  leafHash: string;
};

export type LogPage = { rows: LogRow[]; older: number | null; isWhole: boolean };

/** The log, newest first, by fifty: whole, or what the member did; null for who has no part in it. */
export async function logPage(actor: Member, before?: number): Promise<LogPage | null> {
  const seen = logSeenBy(actor);
  if (seen === "none") return null;
  const { reader } = await database();
  const rows = await reader
    .select()
    .from(logEntries)
    .where(
      and(
        before === undefined ? undefined : lt(logEntries.seq, before),
        seen === "own" ? eq(logEntries.actor, actor.id) : undefined,
      ),
    )
    .orderBy(desc(logEntries.seq))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const names = await namesOf(shown.flatMap((row) => [row.actor, row.subject]));
  const named = (id: string) => ({ id, name: names.get(id) ?? null });
  return {
    rows: shown.map((row) => ({ ...row, actor: named(row.actor), subject: named(row.subject) })),
    older: rows.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
    isWhole: seen === "whole",
  };
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const { reader } = await database();
  const rows = await reader
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(inArray(members.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
