import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import rooms from "@/cli/test/rooms.json";

/** The house's own files, as the version control sees them where there is one. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const product = rooms.flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));

test("the top level holds the rooms of the house and no drawers", () => {
  const folders = readdirSync(".").filter((name) => statSync(name).isDirectory());
  const refused = ["lib", "utils", "helpers", "services", "types", "hooks", "src"];
  expect(folders.filter((name) => refused.includes(name))).toEqual([]);
});

test("no product file is over 300 lines", () => {
  expect(product.length).toBeGreaterThan(50);
  expect(product.filter((path) => readFileSync(path, "utf8").split("\n").length > 301)).toEqual([]);
});

/** The functions of a file that are longer than this many lines, components and what is in them included. */
function longFunctions(path: string, most: number): string[] {
  const text = readFileSync(path, "utf8");
  if (text.split("\n").length <= most) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineAt = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const long: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = lineAt(node.getStart(file));
    const lines = lineAt(node.end) - from + 1;
    if (lines <= most) return;
    if (ts.isFunctionLike(node)) long.push(`${path}:${from + 1} has ${lines} lines`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return long;
}

test("no function of the product is over 60 lines", () => {
  expect(product.flatMap((path) => longFunctions(path, 60))).toEqual([]);
  expect(product.flatMap((path) => longFunctions(path, 40)).length).toBeGreaterThan(10);
}, 60_000);

test("nothing is silenced or left for later", () => {
  const leftover = /\bTODO\b|\bFIXME\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
  expect(product.filter((path) => leftover.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("no path climbs out of its room", () => {
  expect(product.filter((path) => readFileSync(path, "utf8").includes('from "../../'))).toEqual([]);
});

describe("writing", () => {
  // The queue's own plumbing and what runs in a transaction given by it.
  const writes = /\.(?:insert|update|delete|execute|executeMultiple|batch|transaction)\(/;

  test("happens in commands and in db/, and nowhere else", () => {
    const others = product.filter((path) => !/^(?:commands|db|auth)\//.test(path));
    const writing = others.filter((path) => {
      const text = readFileSync(path, "utf8");
      return /from "@\/db\//.test(text) && writes.test(text);
    });
    expect(writing).toEqual([]);
  });

  test("never replaces: REPLACE goes round the triggers of what must not change", () => {
    const replaces = /\bINSERT OR REPLACE\b|\bREPLACE INTO\b|\bUPDATE OR REPLACE\b/;
    expect(product.filter((path) => replaces.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  test("never begins a deferred transaction", () => {
    expect(
      product.filter((path) => /transaction\(\s*"(?:deferred|read)"/.test(readFileSync(path, "utf8"))),
    ).toEqual([]);
  });
});

test("migrations are in rising order of time, so that none is skipped in silence", () => {
  const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
    entries: { idx: number; when: number; tag: string }[];
  };
  const times = journal.entries.map((entry) => entry.when);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(journal.entries.map((entry) => `${entry.tag}.sql`)).toEqual(
    readdirSync("db/migrations")
      .filter((name) => name.endsWith(".sql"))
      .sort(),
  );
});

test("the import rules see a forbidden arrow and what lies unused, so they are not blind", () => {
  const probe = "domain/probe-of-the-import-rules.ts";
  mkdirSync("domain", { recursive: true });
  writeFileSync(probe, 'import { database } from "@/db/client";\nexport const forbidden = database;\n');
  try {
    execFileSync("node_modules/.bin/tsx", ["cli/check-imports.ts"], { stdio: "pipe" });
    throw new Error("the forbidden arrow passed");
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    expect(output).toContain(`domain-is-the-ground: ${probe} → db/client.ts`);
    expect(output).toContain(`nothing-lies-unused: ${probe}`);
  } finally {
    rmSync(probe);
  }
  // All rooms are read for it, however busy the machine.
}, 120_000);
