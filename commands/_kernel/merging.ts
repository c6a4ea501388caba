import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Reader, Tx } from "@/db/client";
import { applyChanges } from "@/db/merge/apply";
import { mergeBar } from "@/db/merge/bars";
import { nameOf } from "@/db/merge/names";
import { planMerge, stampOf } from "@/db/merge/plan";
import type { Pair } from "@/db/merge/rows";
import { merges } from "@/db/schema/merge";
import { sha256Hex } from "@/domain/hash";
import { hashField, idField } from "@/domain/input/fields";
import { type MergeKind, SIDES } from "@/domain/merge/fields";
import { ok, type Result, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import type { Outcome, Step } from "./define-command";

const side = z.enum(SIDES, { error: "not_in_list" }).optional();

/** What every merge is asked with: which record stays, which goes, and what the preview showed. */
export const mergeFields = {
  surviving: idField,
  absorbed: idField,
  /** Of the preview: what has changed since then is not merged unseen. */
  stamp: hashField,
  reason: blockOfText("note"),
};

/** Whose value stands, for each field of which there may be two. */
export const takeOf = (fields: readonly string[]) =>
  z
    .strictObject(Object.fromEntries(fields.map((field) => [field, side])), { error: "wrong_type" })
    .optional();

type Input = Pair & {
  stamp: string;
  reason: string;
  take?: Record<string, (typeof SIDES)[number] | undefined> | undefined;
};
export type Merged = { merge: string; kind: MergeKind; surviving: string };

/** Merges one record into another of its kind in the caller's transaction; `edited`: the records that say something of either. */
export async function mergeRecords(
  tx: Tx,
  kind: MergeKind,
  { input, actor, now, newId }: Pick<Step<unknown, Input>, "input" | "actor" | "now" | "newId">,
  edited: readonly string[],
): Promise<Result<Outcome<Merged>>> {
  const pair = { absorbed: input.absorbed, surviving: input.surviving };
  const bar = await mergeBar(tx, kind, pair);
  if (bar) return refuse(bar);
  if ((await stampOf(tx, { kind, ...pair })) !== input.stamp) {
    return refuse({ kind: "conflict", rule: "merge-preview-stale" });
  }
  const { text: name } = await nameOf(tx, kind, pair.absorbed);
  const plan = await planMerge(tx, { kind, ...pair, choices: input.take ?? {}, now });
  if (!plan) return refuse({ kind: "missing", rule: "unknown" });
  const { changes } = plan;
  await applyChanges(tx, changes);
  await nextVersion(tx, kind, pair);
  const merge = newId();
  const { reason } = input;
  await tx.insert(merges).values({ id: merge, kind, ...pair, name, changes, reason, by: actor.id, at: now });
  const particulars = { merge, absorbed: pair.absorbed, changes: sha256Hex(JSON.stringify(changes)) };
  return ok({
    value: { merge, kind, surviving: pair.surviving },
    log: { subject: pair.surviving, body: particulars },
    edited,
  });
}

/** Forms that were opened before show rows that have moved: they are told so. */
export async function nextVersion(tx: Tx, kind: MergeKind, pair: Pair): Promise<void> {
  await tx.run(sql`UPDATE ${sql.identifier(kind)} SET version = version + 1
    WHERE id IN (${pair.surviving}, ${pair.absorbed})`);
}

/** The records whose bodies name a quote: the claims made in its words, and the quotes linked to it. */
export async function namingQuote(tx: Reader, quote: string): Promise<string[]> {
  const rows = await tx.all<{ record: string }>(sql`
    SELECT o.claim AS record FROM claim_occurrence o JOIN attestation a ON a.id = o.attestation WHERE a.quote = ${quote}
    UNION SELECT from_quote FROM quote_link WHERE to_quote = ${quote}`);
  return rows.map((row) => row.record);
}
