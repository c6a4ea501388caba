import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "@/domain/citation/formats";
import { COMPARE_FORMS } from "@/domain/public/compare-forms";

const read = (path: string): string => readFileSync(path, "utf8");
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

test("the reference names every command, and none that is not there", () => {
  const named = [...read("docs/reference.md").matchAll(/^\| `([a-z-]+\.[a-z-]+)` \|/gm)].map(
    (match) => match[1],
  );
  const made = filesBelow("commands").flatMap((path) =>
    [...read(path).matchAll(/defineCommand\(\{\s*name: "([^"]+)"/g)].map((match) => match[1]),
  );
  expect(made.length).toBeGreaterThan(20);
  expect(named.sort()).toEqual(made.sort());
});

test("the reference names every export format", () => {
  const reference = read("docs/reference.md");
  for (const { suffix } of [...FORMATS, ...COMPARE_FORMS]) expect(reference).toContain(`\`${suffix}\``);
});

test("the README names every command-line verb, and none that is not there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = new Set(
    [...read("README.md").matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? ""),
  );
  named.delete("ci");
  expect([...named].sort()).toEqual(Object.keys(scripts).sort());
});

test(".env.example names every setting that the code reads", () => {
  const example = read(".env.example");
  const rooms = ["app", "auth", "cli", "commands", "db", "queries", "upkeep", "workers"];
  const settings = new Set(
    rooms
      .flatMap(filesBelow)
      .flatMap((path) => [...read(path).matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map((match) => match[1] ?? "")),
  );
  // Set by the platform, not by who runs it.
  settings.delete("NODE_ENV");
  expect([...settings].filter((setting) => !example.includes(setting))).toEqual([]);
});
