import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { TRIGGERS } from "@/db/triggers";
import { type TestDatabase, testDatabase } from "../database";

let held: TestDatabase;
const run = (sql: string) => held.db.writerClient.execute(sql);

// One row of each table that must never change; foreign keys are off while they are planted.
const PLANTED = [
  `INSERT INTO capture VALUES ('c1','s1','2026','m','excerpt','words','${"a".repeat(64)}',NULL,'[]')`,
  "INSERT INTO proposal VALUES ('p1','q1','quote',1,'{}','h','approved','m1','2026','[\"m1\"]',1,'new',1)",
  "INSERT INTO approval VALUES ('a1','p1','h','m2','approve',NULL,'2026')",
  "INSERT INTO edition VALUES ('e1','q1','quote',1,'p1','{}','h','00','2026','new',NULL,1,1)",
  "INSERT INTO checkpoint VALUES (1,'root','2026','note')",
  "INSERT INTO sighting VALUES ('g1','a1','c1','gone',NULL,NULL,NULL,'person','m','2026')",
  "INSERT INTO annotation_revision VALUES ('r1','n1',1,'words','2026')",
  "INSERT INTO opened_evidence VALUES ('p1','m2','v1','2026')",
];

const TABLES = [
  { table: "capture", key: "id", column: "text" },
  { table: "edition", key: "id", column: "body" },
  { table: "approval", key: "id", column: "comment" },
  { table: "rating_scale_version", key: "id", column: "number" },
  { table: "rating", key: "id", column: "key" },
  { table: "checkpoint", key: "size", column: "note" },
  { table: "sighting", key: "id", column: "capture" },
  { table: "annotation_revision", key: "id", column: "body" },
  { table: "opened_evidence", key: "proposal, member, evidence", column: "at" },
  { table: "log_entry", key: "seq", column: "body" },
];

beforeAll(async () => {
  held = await testDatabase();
  await run("PRAGMA foreign_keys = OFF");
  for (const statement of PLANTED) await run(statement);
});
afterAll(() => held.close());

describe.each(TABLES)("$table", ({ table, key, column }) => {
  const contents = async () => JSON.stringify((await run(`SELECT * FROM "${table}" ORDER BY 1`)).rows);

  test.each([
    ["UPDATE", `UPDATE "${table}" SET "${column}" = '7'`],
    ["DELETE", `DELETE FROM "${table}"`],
    ["INSERT OR REPLACE", `INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}" LIMIT 1`],
    ["REPLACE INTO", `REPLACE INTO "${table}" SELECT * FROM "${table}" LIMIT 1`],
    ["UPDATE OR REPLACE", `UPDATE OR REPLACE "${table}" SET "${column}" = '8'`],
    [
      "an upsert",
      `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE true LIMIT 1 ON CONFLICT (${key}) DO UPDATE SET "${column}" = '9'`,
    ],
  ])("refuses %s and keeps what it holds", async (_, statement) => {
    const before = await contents();
    expect(before).not.toBe("[]");
    await expect(run(statement)).rejects.toThrow(/immutable|append-only|without gaps/);
    expect(await contents()).toBe(before);
  });
});

const columnsOf = async (table: string): Promise<string[]> =>
  (await run(`PRAGMA table_info("${table}")`)).rows.map((row) => `"${row.name}"`);

/** A row that differs from the first of its table in these columns alone, put in with REPLACE. */
async function replacing(table: string, differs: Record<string, string>, rowid = false) {
  const columns = await columnsOf(table);
  const values = columns.map((column) => differs[column.replaceAll('"', "")] ?? column);
  const [into, from] = rowid ? ["rowid, ", "rowid, "] : ["", ""];
  return run(
    `INSERT OR REPLACE INTO "${table}" (${into}${columns}) SELECT ${from}${values} FROM "${table}" ORDER BY rowid LIMIT 1`,
  );
}

describe("a row under a new id does not take the place of an old one", () => {
  test.each([
    ["approval", "its proposal and member", { id: "'new'", decision: "'request_changes'" }],
    ["edition", "its record and number", { id: "'new'", body: "'other'" }],
    ["rating_scale_version", "its scale and number", { id: "'new'" }],
    ["rating", "its scale's version and key", { id: "'new'" }],
    ["proposal", "its record and number", { id: "'new'", body: "'other'" }],
    ["proposal", "its id", { number: "99", body: "'other'" }],
  ])("%s, by %s", async (table, _, differs) => {
    const before = JSON.stringify((await run(`SELECT * FROM "${table}"`)).rows);
    expect(before).not.toBe("[]");
    await expect(replacing(table, differs)).rejects.toThrow(/immutable|without gaps|kept/);
    expect(JSON.stringify((await run(`SELECT * FROM "${table}"`)).rows)).toBe(before);
  });

  test.each(["capture", "approval", "edition", "rating_scale_version", "rating", "proposal"])(
    "%s, by the number of its row",
    async (table) => {
      const fresh = { id: "'new'", number: "98", member: "'m9'", key: "'new'" };
      await expect(replacing(table, fresh, true)).rejects.toThrow(/immutable|approvals|gaps|kept/);
    },
  );
});

const entry = (seq: number) =>
  run(`INSERT INTO log_entry VALUES (${seq},'2026','m','x','s','{}','${"b".repeat(64)}')`);

test("the log takes the next number and no other", async () => {
  const { rows } = await run("SELECT max(seq) AS last FROM log_entry");
  const last = Number(rows[0]?.last);
  await expect(entry(last + 2)).rejects.toThrow("no gaps");
  await expect(entry(last)).rejects.toThrow("no gaps");
  await expect(entry(last + 1)).resolves.toBeDefined();
});

test("an author cannot approve, whatever the code does", async () => {
  await expect(run("INSERT INTO approval VALUES ('a2','p1','h','m1','approve',NULL,'2026')")).rejects.toThrow(
    "an author cannot approve",
  );
});

test("an approval of another hash is refused", async () => {
  await expect(run("INSERT INTO approval VALUES ('a3','p1','H','m3','approve',NULL,'2026')")).rejects.toThrow(
    "given to the hash",
  );
});

test("an edition without its approvals, of another hash, or out of number is refused", async () => {
  await run(
    "INSERT INTO proposal VALUES ('p2','q2','quote',1,'{}','h2','in_review','m1','2026','[]',2,'new',1)",
  );
  await run("INSERT INTO approval VALUES ('a4','p2','h2','m2','approve',NULL,'2026')");
  const edition = (id: string, record: string, number: number, proposal: string, hash: string) =>
    run(
      `INSERT INTO edition VALUES ('${id}','${record}','quote',${number},'${proposal}','{}','${hash}','00','2026','new',NULL,1,1)`,
    );
  await expect(edition("e2", "q2", 1, "p2", "h2")).rejects.toThrow("needs its approvals");
  await expect(edition("e3", "q1", 2, "p1", "other")).rejects.toThrow("needs its approvals");
  await expect(edition("e4", "q1", 3, "p1", "h")).rejects.toThrow("without gaps");
});

/** Statements that are refused, and leave the table as it was. */
async function keeps(table: string, words: RegExp, statements: readonly string[]) {
  const contents = async () => JSON.stringify((await run(`SELECT * FROM "${table}" ORDER BY 1`)).rows);
  const before = await contents();
  expect(before).not.toBe("[]");
  for (const statement of statements) await expect(run(statement), statement).rejects.toThrow(words);
  expect(await contents()).toBe(before);
}

test("a proposal is frozen: its state moves, its body does not", async () => {
  await expect(run("UPDATE proposal SET body = '{\"x\":1}' WHERE id = 'p1'")).rejects.toThrow("frozen");
  await expect(run("DELETE FROM proposal")).rejects.toThrow("kept");
  await expect(run("UPDATE proposal SET state = 'published' WHERE id = 'p1'")).resolves.toBeDefined();
});

test("a printing is kept, its words and their place never change, and what is said of it may", async () => {
  await run(
    "INSERT INTO attestation (id, quote, siglum, source, capture, exact, prefix, suffix, \"start\", \"end\", lang, form, relation, speakers_as_printed, elisions, proposed_by, confirmed_by, confirmed_at) VALUES ('a1','q1','A','s1','c1','words','','',0,5,'en','full','original','[]','[]','{}','m','2026')",
  );
  const kept = async () => JSON.stringify((await run("SELECT * FROM attestation")).rows);
  const before = await kept();
  for (const cell of [
    "exact = 'x'",
    "prefix = 'x'",
    "suffix = 'x'",
    '"start" = 1',
    '"end" = 4',
    "capture = 'c2'",
  ])
    await expect(run(`UPDATE attestation SET ${cell}`)).rejects.toThrow("never change");
  await expect(run("DELETE FROM attestation")).rejects.toThrow("kept");
  await expect(replacing("attestation", { exact: "'x'" })).rejects.toThrow("kept");
  await expect(replacing("attestation", { id: "'new'", exact: "'x'" })).rejects.toThrow("kept");
  expect(await kept()).toBe(before);
  await expect(run("UPDATE attestation SET quote = 'q2', siglum = 'B', note = '{}'")).resolves.toBeDefined();
});

test("an update that replaces puts out no row that is kept", async () => {
  await run(
    "INSERT INTO proposal VALUES ('p8','q8','quote',1,'{}','h8','withdrawn','m1','2026','[]',1,'new',1), ('p9','q8','quote',2,'{}','h9','in_review','m1','2026','[]',1,'new',1)",
  );
  await keeps("proposal", /frozen|kept/, [
    "UPDATE OR REPLACE proposal SET number = 1 WHERE id = 'p9'",
    "UPDATE proposal SET number = 3 WHERE id = 'p9'",
    "UPDATE OR REPLACE proposal SET id = 'p8' WHERE id = 'p9'",
  ]);
  await run(
    "INSERT INTO attestation (id, quote, siglum, source, capture, exact, prefix, suffix, \"start\", \"end\", lang, form, relation, speakers_as_printed, elisions, proposed_by, confirmed_by, confirmed_at) SELECT 'a2', 'q2', 'C', source, capture, exact, prefix, suffix, \"start\", \"end\", lang, form, relation, speakers_as_printed, elisions, proposed_by, confirmed_by, confirmed_at FROM attestation WHERE id = 'a1'",
  );
  await keeps("attestation", /kept/, [
    "UPDATE OR REPLACE attestation SET siglum = 'B' WHERE id = 'a2'",
    "UPDATE OR REPLACE attestation SET rowid = (SELECT rowid FROM attestation WHERE id = 'a1') WHERE id = 'a2'",
  ]);
});

test("an act on phrases is kept as it was, is undone once, and goes along with a merge", async () => {
  await run(
    `INSERT INTO phrase_step VALUES ('s1','q1',1,'{}','m1','2026',NULL), ('s2','q1',2,'{}','m2','2026',NULL)`,
  );
  await keeps("phrase_step", /kept|never changes/, [
    "DELETE FROM phrase_step",
    `UPDATE phrase_step SET before = '{"phrases":[]}'`,
    "UPDATE phrase_step SET member = 'm3' WHERE id = 's1'",
    "UPDATE phrase_step SET at = '2027'",
    "UPDATE OR REPLACE phrase_step SET position = 1 WHERE id = 's2'",
    "UPDATE OR REPLACE phrase_step SET id = 's1' WHERE id = 's2'",
    "REPLACE INTO phrase_step VALUES ('s1','q1',1,'[]','m1','2026',NULL)",
    "REPLACE INTO phrase_step VALUES ('s3','q1',1,'[]','m1','2026',NULL)",
    "INSERT INTO phrase_step VALUES ('s1','q1',1,'[]','m1','2026',NULL) ON CONFLICT (id) DO UPDATE SET before = '[]'",
  ]);
  await run("UPDATE phrase_step SET undone_at = '2026' WHERE id = 's2'");
  await keeps("phrase_step", /undone once/, [
    "UPDATE phrase_step SET undone_at = NULL WHERE id = 's2'",
    "UPDATE phrase_step SET undone_at = '2027' WHERE id = 's2'",
  ]);
  await expect(run("UPDATE phrase_step SET quote = 'q2'")).resolves.toBeDefined();
});

test("an act on passages is kept, is undone once, and what the passage was goes along with a merge", async () => {
  await run(
    `INSERT INTO span_step VALUES ('t1','r1','n1',1,'{}','m1','2026',NULL,NULL), ('t2','r1','n1',2,'{}','m2','2026',NULL,'t2')`,
  );
  await keeps("span_step", /kept|never changes/, [
    "DELETE FROM span_step",
    "UPDATE span_step SET span = 'n2'",
    "UPDATE span_step SET act = 'other' WHERE id = 't2'",
    "UPDATE span_step SET member = 'm3' WHERE id = 't1'",
    "UPDATE OR REPLACE span_step SET position = 1 WHERE id = 't2'",
    "REPLACE INTO span_step VALUES ('t1','r1','n1',1,'{}','m3','2026',NULL,NULL)",
    "REPLACE INTO span_step VALUES ('t3','r1','n1',1,'{}','m3','2026',NULL,NULL)",
  ]);
  await run("UPDATE span_step SET undone_at = '2026' WHERE id = 't2'");
  await keeps("span_step", /undone once/, ["UPDATE span_step SET undone_at = NULL WHERE id = 't2'"]);
  await expect(run(`UPDATE span_step SET before = '{"quote":"q2"}'`)).resolves.toBeDefined();
});

test("that a suggested derivation was dismissed is kept", async () => {
  await run(
    "INSERT INTO dismissed_derivation VALUES ('d1','q1','a1','a2','m1','2026'), ('d2','q1','a2','a1','m1','2026')",
  );
  await keeps("dismissed_derivation", /kept|never changes/, [
    "DELETE FROM dismissed_derivation",
    "UPDATE dismissed_derivation SET dismissed_by = 'm2'",
    "UPDATE OR REPLACE dismissed_derivation SET from_attestation = 'a1', to_attestation = 'a2'",
    "REPLACE INTO dismissed_derivation VALUES ('d3','q1','a1','a2','m2','2027')",
  ]);
  await expect(run("UPDATE dismissed_derivation SET quote = 'q2'")).resolves.toBeDefined();
});

test("a merge is kept, undone once, and no second one of the same record stands beside it", async () => {
  const merge = (id: string, absorbed: string, undone: string) =>
    `('${id}','quote','${absorbed}','q1','n','[]','r','m1','2026',${undone},NULL,NULL)`;
  await run(`INSERT INTO merge VALUES ${merge("g1", "q7", "NULL")}, ${merge("g2", "q6", "NULL")}`);
  await keeps("merge", /kept|never changes|once at a time/, [
    "DELETE FROM merge",
    "UPDATE merge SET reason = 'other'",
    "UPDATE OR REPLACE merge SET absorbed = 'q7' WHERE id = 'g2'",
    `REPLACE INTO merge VALUES ${merge("g1", "q7", "NULL")}`,
    `REPLACE INTO merge VALUES ${merge("g3", "q7", "NULL")}`,
  ]);
  await run("UPDATE merge SET undone_at = '2026', undone_by = 'm1' WHERE id = 'g1'");
  await keeps("merge", /never changes/, [
    "UPDATE merge SET undone_at = NULL, undone_by = NULL WHERE id = 'g1'",
  ]);
  await expect(run(`INSERT INTO merge VALUES ${merge("g4", "q7", "NULL")}`)).resolves.toBeDefined();
});

test("every trigger stands after a migration, also after they were lost", async () => {
  const standing = async () =>
    (await run("SELECT name FROM sqlite_master WHERE type = 'trigger'")).rows.map((row) => row.name).sort();
  const expected = TRIGGERS.map(([name]) => name).sort();
  expect(await standing()).toEqual(expected);
  await run('DROP TRIGGER "edition_no_update"');
  await migrateDatabase(held.db);
  expect(await standing()).toEqual(expected);
});
