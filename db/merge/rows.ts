import { type SQL, sql } from "drizzle-orm";
import type { Cells, Change } from "@/domain/merge/changes";
import type { Reader } from "../client";
import type { Reference } from "./references";

export type Pair = { absorbed: string; surviving: string };

const named = sql.identifier;

/** The columns that tell the rows of a table apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = { authorship: ["record", "member"] };

export const keyOf = (table: string, row: Cells): Cells =>
  Object.fromEntries((KEYS[table] ?? ["id"]).map((column) => [column, row[column] ?? null]));

/** A row by its key, as stored; undefined where it is gone. */
export async function rowAt(tx: Reader, table: string, key: Cells): Promise<Cells | undefined> {
  const [row] = await tx.all<Cells>(sql`SELECT * FROM ${named(table)} WHERE ${at(key)}`);
  return row;
}

/** The condition that a row has these cells. */
export const at = (cells: Cells): SQL =>
  sql.join(
    Object.entries(cells).map(([column, value]) => sql`${named(column)} IS ${value}`),
    sql` AND `,
  );

/** The rows of a table that point to a record, in the order in which they were made. */
export function rowsTo(
  tx: Reader,
  { table, column, path, only }: Reference,
  record: string,
): Promise<Cells[]> {
  const where = path ? inJson(column, path, record) : sql`${named(column)} = ${record}`;
  const more = only === undefined ? sql`` : sql` AND ${sql.raw(only)}`;
  return tx.all<Cells>(sql`SELECT * FROM ${named(table)} WHERE ${where}${more} ORDER BY rowid`);
}

const inJson = (column: string, path: readonly string[], record: string): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${named(column)}, ${["$", ...path].join(".")}) AS one WHERE one.value = ${record})`;

/** Only some cells of a row get other values. */
export const setOf = (table: string, row: Cells, is: Cells, isRewritten = false): Change => ({
  act: "set",
  table,
  key: keyOf(table, row),
  was: Object.fromEntries(Object.keys(is).map((column) => [column, row[column] ?? null])),
  is,
  ...(isRewritten ? { whole: row } : {}),
});

/** What becomes of the rows that point to the absorbed record: they point to the surviving one, each once. */
export async function movesOf(tx: Reader, reference: Reference, pair: Pair): Promise<Change[]> {
  const { table, column, path, once, isRewritten = false } = reference;
  const rows = await rowsTo(tx, reference, pair.absorbed);
  if (path) {
    return rows.map((row) => setOf(table, row, { [column]: inPlace(row[column], path, pair) }));
  }
  const there = once && rows.length > 0 ? await rowsTo(tx, reference, pair.surviving) : [];
  let place = Math.max(-1, ...there.map((row) => Number(row.position ?? -1)));
  return rows.map((row): Change => {
    const twin = there.find((other) => once?.every((one) => other[one] === row[one]));
    if (twin) return { act: "drop", table, key: keyOf(table, row), row, twin: keyOf(table, twin) };
    place += 1;
    // Names have an order; those that join come after those that are there.
    const order = isRewritten && "position" in row ? { position: place } : {};
    return setOf(table, row, { [column]: pair.surviving, ...order }, isRewritten);
  });
}

/** A column of JSON with the one id in place of the other; of a list, no id stands twice. */
function inPlace(text: Cells[string] | undefined, path: readonly string[], pair: Pair): string {
  const whole: unknown = JSON.parse(String(text));
  return JSON.stringify(replaced(whole, path, pair));
}

function replaced(value: unknown, [field, ...path]: readonly string[], pair: Pair): unknown {
  if (field !== undefined) {
    const holder = value as Record<string, unknown>;
    return { ...holder, [field]: replaced(holder[field], path, pair) };
  }
  if (!Array.isArray(value)) return value === pair.absorbed ? pair.surviving : value;
  return [...new Set(value.map((one: unknown) => (one === pair.absorbed ? pair.surviving : one)))];
}
