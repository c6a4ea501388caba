import { afterAll, beforeAll, expect, test } from "vitest";
import { REFERENCES } from "@/db/merge/references";
import { MERGE_KINDS } from "@/domain/merge/fields";
import { type TestDatabase, testDatabase } from "../database";

let held: TestDatabase;
let columns: { table: string; column: string }[];
let keys: { table: string; column: string; to: string }[];
beforeAll(async () => {
  held = await testDatabase();
  const rowsOf = async (sql: string) => (await held.db.readerClient.execute(sql)).rows;
  const tables = await rowsOf("SELECT name FROM sqlite_master WHERE type = 'table'");
  [columns, keys] = [[], []];
  for (const table of tables.map((row) => String(row.name))) {
    const own = await rowsOf(`SELECT name FROM pragma_table_info('${table}')`);
    columns.push(...own.map((row) => ({ table, column: String(row.name) })));
    const foreign = await rowsOf(`SELECT "from", "table" AS target FROM pragma_foreign_key_list('${table}')`);
    keys.push(...foreign.map((row) => ({ table, column: String(row.from), to: String(row.target) })));
  }
});
afterAll(() => held.close());

const known = MERGE_KINDS.flatMap((kind) =>
  REFERENCES[kind].map(({ table, column }) => `${kind}: ${table}.${column}`),
);

test("whatever points to a quote, a speaker or a source by a foreign key is known to merging", () => {
  const pointing = keys.filter(({ to }) => MERGE_KINDS.some((kind) => kind === to));
  expect(pointing.length).toBeGreaterThan(20);
  expect(
    pointing
      .map(({ table, column, to }) => `${to}: ${table}.${column}`)
      .filter((one) => !known.includes(one)),
  ).toEqual([]);
});

// Not the desk's: made from editions, or kept for good as it was when it was written.
const OTHERS = /^(?:public_|rendered_citation|log_entry|checkpoint|merge$|given_answer)/;
test("whatever names a record in a column of its own is known to merging, with or without a foreign key", () => {
  const naming = columns.filter(
    ({ table, column }) =>
      !OTHERS.test(table) &&
      /^(?:record|quote|speaker|source|target|found|speakers\w*|from_quote|to_quote)$/.test(column),
  );
  expect(naming.length).toBeGreaterThan(25);
  expect(
    naming
      .map(({ table, column }) => `${table}.${column}`)
      .filter((one) => !known.some((reference) => reference.endsWith(`: ${one}`))),
  ).toEqual([]);
});

test("every reference names a table and a column that are there", () => {
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  expect(known.filter((one) => !there.has(one.split(": ")[1] ?? ""))).toEqual([]);
});
