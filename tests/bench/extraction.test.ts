import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fallen } from "@/bench/extraction/falls";
import { predicted } from "@/bench/extraction/predicted";
import { trapsTaken } from "@/bench/extraction/traps";

const inFolder = (name: string, content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), "attesto-bench-")), name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const row = (F1: number, gold = 200) => ({ set: "one", part: "all", gold, F1, e2e: 50 });

describe("a figure has fallen", () => {
  const kept = (F1: number) => inFolder("kept.json", { rows: [row(F1)] });

  test.each([
    ["by more than a point in a set of two hundred", 70, row(68.9), ["one all F1: 70 → 68.9"]],
    ["not by a point", 70, row(69), []],
    ["not by four points in a set of fifty, where one part is two", 70, row(66, 50), []],
    ["by six there", 70, row(64, 50), ["one all F1: 70 → 64"]],
    ["not when it rose", 70, row(80), []],
  ])("%s", (_, was, now, expected) => {
    expect(fallen(kept(was), [now])).toEqual(expected);
  });

  test("of nothing, where no results are kept", () => {
    expect(fallen("no/such/file.json", [row(1)])).toEqual([]);
  });
});

describe("traps", () => {
  const text = "The mayor, Ada Rossi, said “the quay is closed”. She read “The Long Quay” twice.";
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const set = (traps: string[]) => inFolder("set.json", [{ id: "a", lang: "en", traps: traps.map(spanOf) }]);
  const found = [predicted({ id: "a", lang: "en", text })];

  test("a title that nobody says is not taken, and is counted", () => {
    expect(trapsTaken(set(["“The Long Quay”"]), found)).toEqual({ traps: 1, taken: 0 });
  });

  test("a find that lies in a trap is counted as taken", () => {
    expect(trapsTaken(set(["“The Long Quay”", "“the quay is closed”"]), found)).toEqual({
      traps: 2,
      taken: 1,
    });
  });

  test("a set without traps has no such figure", () => {
    expect(trapsTaken(inFolder("set.json", [{ id: "a", lang: "en", text }]), found)).toBeNull();
  });
});
