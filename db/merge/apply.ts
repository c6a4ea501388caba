import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Cells, type Change, cellsToPutBack, type Kept } from "@/domain/merge/changes";
import type { Tx } from "../client";
import { at, rowAt } from "./rows";
import { survivingOf } from "./standing";

const named = sql.identifier;

const cells = (given: Cells): SQL =>
  sql.join(
    Object.entries(given).map(([column, value]) => sql`${named(column)} = ${value}`),
    sql`, `,
  );

const set = (tx: Tx, table: string, key: Cells, given: Cells) =>
  tx.run(sql`UPDATE ${named(table)} SET ${cells(given)} WHERE ${at(key)}`);

const remove = (tx: Tx, table: string, key: Cells) =>
  tx.run(sql`DELETE FROM ${named(table)} WHERE ${at(key)}`);

const add = (tx: Tx, table: string, row: Cells) => {
  const columns = Object.keys(row).map((column) => named(column));
  const values = Object.values(row).map((value) => sql`${value}`);
  return tx.run(
    sql`INSERT INTO ${named(table)} (${sql.join(columns, sql`, `)}) VALUES (${sql.join(values, sql`, `)})`,
  );
};

/** Does what was planned, in order. */
export async function applyChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    if (change.act === "set") await set(tx, change.table, change.key, change.is);
    else if (change.act === "drop") await remove(tx, change.table, change.key);
    else await add(tx, change.table, change.row);
  }
}

/** Puts back what a merge did, the last thing first; what somebody has changed since is left and listed. */
export async function revertChanges(tx: Tx, changes: readonly Change[]): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const change of changes.toReversed()) {
    const left = await revert(tx, change);
    if (left.length > 0) kept.push({ table: change.table, key: change.key, cells: left });
  }
  return kept;
}

/** The cells that were left as they are; all of a row's where the row itself is gone. */
async function revert(tx: Tx, change: Change): Promise<readonly string[]> {
  const { table, key } = change;
  const row = await rowAt(tx, table, key);
  if (change.act === "add") {
    const isSame = row && Object.entries(change.row).every(([column, value]) => row[column] === value);
    if (isSame) await remove(tx, table, key);
    return isSame ? [] : Object.keys(change.row);
  }
  if (change.act === "drop") {
    const isStanding = change.twin === null || (await rowAt(tx, table, change.twin)) !== undefined;
    if (row || !isStanding) return Object.keys(change.row);
    await add(tx, table, await asNow(tx, change.row));
    return [];
  }
  if (!row) {
    if (change.whole) await add(tx, table, await asNow(tx, change.whole));
    return Object.keys(change.is);
  }
  const { back, kept } = cellsToPutBack(change, row);
  if (Object.keys(back).length > 0) await set(tx, table, key, back);
  return kept;
}

/** A row that was taken out before other merges: what it names may have been absorbed since. */
async function asNow(tx: Tx, row: Cells): Promise<Cells> {
  const now: Record<string, Cells[string]> = { ...row };
  for (const column of ["speaker", "source"]) {
    const named = now[column];
    if (typeof named === "string") now[column] = await survivingOf(tx, named);
  }
  return now;
}
