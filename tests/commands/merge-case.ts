import { mergeQuotes } from "@/commands/merge-quotes";
import { mergeSources } from "@/commands/merge-sources";
import { mergeSpeakers } from "@/commands/merge-speakers";
import { stampOf } from "@/db/merge/plan";
import type { Member } from "@/domain/access/actor";
import type { Choices, MergeKind } from "@/domain/merge/fields";
import type { TestDatabase } from "../database";
import { at } from "./case";

const COMMANDS = { quote: mergeQuotes, speaker: mergeSpeakers, source: mergeSources };

/** Merges one record into another on a preview as it is now. */
export async function merged(
  { db }: TestDatabase,
  actor: Member,
  kind: MergeKind,
  { absorbed, surviving, take }: { absorbed: string; surviving: string; take?: Choices },
) {
  const stamp = await stampOf(db.reader, { kind, absorbed, surviving });
  const asked = { absorbed, surviving, stamp, reason: "The same.", ...(take ? { take } : {}) };
  return COMMANDS[kind].execute(actor, asked, at);
}

// What merging writes besides: its own row, the log, whose change it was, and versions.
const BESIDE = /^(?:merge|log_|authorship|given_answer|sqlite_|public_|__drizzle)/;

/** Every row of every desk table but for versions, in a fixed order. */
export async function deskOf({ db }: TestDatabase): Promise<Record<string, string[]>> {
  const { rows: tables } = await db.readerClient.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  const desk: Record<string, string[]> = {};
  for (const name of tables.map((row) => String(row.name)).filter((one) => !BESIDE.test(one))) {
    const { rows } = await db.readerClient.execute(`SELECT * FROM "${name}"`);
    desk[name] = rows
      .map((row) => JSON.stringify({ ...row, ...("version" in row ? { version: 0 } : {}) }))
      .sort();
  }
  return desk;
}
