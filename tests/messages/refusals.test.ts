import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

// Where refusals are made, and the ways in which their rules are written there.
const MAKERS = [
  ...filesBelow("commands"),
  ...filesBelow("workers"),
  ...filesBelow("db/merge"),
  "db/printings.ts",
  ...filesBelow("auth"),
  ...filesBelow("app/_kit"),
  ...["access", "attestation", "collation", "input", "phrases", "proposal", "intake"].flatMap((room) => {
    try {
      return filesBelow(join("domain", room));
    } catch {
      return [];
    }
  }),
];
const WAYS = [
  /\brule: "([a-z_-]+)"/g,
  /\b(?:forbidden|conflict|invalid|missing|bad)\("([a-z_-]+)"/g,
  /\berror: "([a-z_-]+)"/g,
  /^\}, "([a-z_-]+)"\);$/gm,
  /\.(?:int|min|max|regex|refine)\([^\n]*?, "([a-z_-]+)"\)/g,
];
const ALSO = [
  ...["malformed", "typo"].map((reason) => `id_${reason}`),
  ...["malformed", "impossible"].map((reason) => `date_${reason}`),
  ...[
    "lone_surrogate",
    "control_character",
    "direction_control",
    "invisible_character",
    "unrecognized_keys",
    "invalid_union",
  ],
  ...["changes-requested", "published", "withdrawn"].map((state) => `proposal-${state}`),
];

const used = new Set([
  ...ALSO,
  ...MAKERS.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return WAYS.flatMap((way) => [...text.matchAll(way)].map((match) => match[1] ?? ""));
  }),
]);

describe.each(UI_LANGS)("%s", (lang) => {
  const words: Record<string, (params: Record<string, string | number>) => string> =
    messagesIn(lang).refusals;

  test("every rule by which something is refused has words", () => {
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((rule) => !(rule in words))).toEqual([]);
  });

  test("no words stand for a rule that nothing refuses by", () => {
    expect(Object.keys(words).filter((rule) => !used.has(rule))).toEqual([]);
  });

  test("all words are sentences with their numbers in place", () => {
    for (const [rule, say] of Object.entries(words)) {
      const text = say({
        left: 2,
        minimum: 15,
        maximum: 128,
        seconds: 900,
        given: 1,
        needed: 2,
        found: 1,
        limit: 220,
        length: 221,
        unit: "characters",
        character: "U+202E",
        path: "A → B → A",
        parts: "A–B",
        id: "M7Q2X9KA",
        number: 3,
      });
      expect([
        rule,
        /^\p{Lu}.*[.:…?]$/u.test(text) || text.endsWith("…"),
        text.includes("undefined"),
      ]).toEqual([rule, true, false]);
    }
  });
});
