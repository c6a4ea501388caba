import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesIn } from "@/messages/messages";

/** Reached by a key that is data: a value of a closed list, a rule, a field, a command, a reason. */
const BY_TABLE = [
  "suggest.reasons.",
  "vocabulary.",
  "refusals.",
  "fields.",
  "desk.done.",
  "intake.source.reasons.",
  "record.cite.",
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const source = ["app", "auth", "cli", "commands", "components", "domain", "queries", "upkeep"]
  .flatMap(filesBelow)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const words = new Set(source.match(/[A-Za-z_][\w-]*/g));

/** Every path of the catalogue, groups before what stands in them. */
function paths(node: object, above = ""): string[] {
  return Object.entries(node).flatMap(([key, value]) => [
    above + key,
    ...(typeof value === "object" && value !== null && !Array.isArray(value)
      ? paths(value, `${above}${key}.`)
      : []),
  ]);
}

/** The keys that no line of the code says, alone or as the last part of a path. */
const unsaid = (catalogue: object, said: ReadonlySet<string>): string[] =>
  paths(catalogue).filter(
    (path) => !BY_TABLE.some((table) => path.startsWith(table)) && !said.has(path.split(".").at(-1) ?? ""),
  );

test("every word of the interface is said somewhere", () => {
  expect(unsaid(messagesIn("en"), words)).toEqual([]);
});

test("a word that nothing says is found, also within a group", () => {
  const catalogue = {
    desk: { title: "Desk", group: { gone: "Gone" } },
    vocabulary: { kind: { odd: "Odd" } },
  };
  expect(unsaid(catalogue, new Set(["desk", "title", "group", "vocabulary"]))).toEqual(["desk.group.gone"]);
});
