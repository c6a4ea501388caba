import "server-only";
import { sql } from "drizzle-orm";
import type { Change } from "@/domain/merge/changes";
import type { Refusal } from "@/domain/refusal";
import type { Reader, Tx } from "../client";
import type { merges } from "../schema/merge";
import { type Pair, rowAt } from "./rows";
import { leadingTo } from "./standing";

type Merge = typeof merges.$inferSelect;

const conflict = (rule: string, params: Refusal["params"]): Refusal => ({
  kind: "conflict",
  rule,
  ...(params ? { params } : {}),
});

const listOf = (ids: readonly string[]) => JSON.stringify(ids);

/** The printings that came with a merge. */
const broughtBy = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ act, table, key }) => (act === "set" && table === "attestation" ? String(key.id) : []));

/** Why a merge can no longer be taken apart, or null: what people have joined since is theirs to loosen first. */
export async function apartBar(tx: Reader, merge: Merge): Promise<Refusal | null> {
  const [later] = await tx.all<{ id: string }>(sql`
    SELECT id FROM merge WHERE undone_at IS NULL AND id <> ${merge.id} AND (absorbed = ${merge.surviving}
      OR surviving = ${merge.surviving} AND (at, rowid) > (${merge.at}, (SELECT rowid FROM merge WHERE id = ${merge.id})))
    ORDER BY at DESC LIMIT 1`);
  if (later) return conflict("merge-later", { id: later.id });
  if (merge.kind !== "quote") return null;
  const brought = broughtBy(merge.changes);
  const joined = await joinedSince(tx, merge.surviving, brought);
  if (joined.length > 0) return conflict("merge-joined-since", { parts: joined.join(", ") });
  return (await isNamed(tx, merge, brought)) ? conflict("merge-leads-since", {}) : null;
}

/** Derivations and differences between a printing that came with the merge and one that did not. */
async function joinedSince(tx: Reader, quote: string, brought: readonly string[]): Promise<string[]> {
  const isBrought = (column: string) =>
    sql`${sql.raw(column)} IN (SELECT value FROM json_each(${listOf(brought)}))`;
  const rows = await tx.all<{ pair: string }>(sql`
    SELECT DISTINCT f.siglum || '–' || t.siglum AS pair FROM (
      SELECT from_attestation, to_attestation FROM derivation WHERE quote = ${quote}
      UNION ALL SELECT from_attestation, to_attestation FROM variance WHERE quote = ${quote}) AS edge
    JOIN attestation f ON f.id = edge.from_attestation JOIN attestation t ON t.id = edge.to_attestation
    WHERE (${isBrought("f.id")}) <> (${isBrought("t.id")}) ORDER BY pair LIMIT 10`);
  return rows.map((row) => row.pair);
}

/** Whether the survivor would lead with, or hold for the original, a printing that goes or that was withdrawn. */
async function isNamed(tx: Reader, { surviving, changes }: Merge, brought: readonly string[]) {
  const row = await rowAt(tx, "quote", { id: surviving });
  const said = changes.find(
    ({ act, table, key }) => act === "set" && table === "quote" && key.id === surviving,
  );
  for (const column of ["leading", "original_attestation"]) {
    const now = row?.[column] ?? null;
    const isOurs = said?.act === "set" && column in said.is && said.is[column] === now;
    const then = isOurs ? (said.was[column] ?? null) : now;
    if (then === null) continue;
    const printing = await rowAt(tx, "attestation", { id: then });
    if (brought.includes(String(then)) || printing?.withdrawn_at !== null) return true;
  }
  return false;
}

/** What was added to the survivor since the merge and belongs to what goes back goes along with it. */
export async function followBack(tx: Tx, { kind, changes, absorbed, surviving }: Merge): Promise<void> {
  if (kind === "quote") {
    await followPrintings(tx, { absorbed, surviving }, broughtBy(changes));
    await followPhrases(tx, { absorbed, surviving }, changes);
  }
  if (kind === "source") await followCopies(tx, { absorbed, surviving });
}

// Where the phrases came with the merge, the survivor had none: every act on them since is about those that go back.
async function followPhrases(tx: Tx, { absorbed, surviving }: Pair, changes: readonly Change[]) {
  if (!changes.some(({ table }) => table === "phrasing")) return;
  await tx.run(sql`UPDATE phrase_step SET quote = ${absorbed} WHERE quote = ${surviving}`);
}

async function followPrintings(tx: Tx, { absorbed, surviving }: Pair, brought: readonly string[]) {
  const theirs = sql`(SELECT value FROM json_each(${listOf(brought)}))`;
  for (const table of ["derivation", "variance", "dismissed_derivation"]) {
    await tx.run(
      sql`UPDATE ${sql.identifier(table)} SET quote = ${absorbed} WHERE quote = ${surviving} AND to_attestation IN ${theirs}`,
    );
  }
  await tx.run(
    sql`UPDATE review SET quote = ${absorbed} WHERE quote = ${surviving} AND attestation IN ${theirs}`,
  );
  await tx.run(
    sql`UPDATE annotation SET record = ${absorbed} WHERE record = ${surviving} AND target_kind = 'attestation' AND target IN ${theirs}`,
  );
}

async function followCopies(tx: Tx, { absorbed, surviving }: Pair) {
  const sources = listOf([...(await leadingTo(tx, [absorbed])).keys()]);
  for (const table of ["attestation", "evidence", "claim_occurrence", "article"]) {
    await tx.run(sql`UPDATE ${sql.identifier(table)} SET source = ${absorbed} WHERE source = ${surviving}
      AND capture IN (SELECT id FROM capture WHERE source IN (SELECT value FROM json_each(${sources})))`);
  }
}
