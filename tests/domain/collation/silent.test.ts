import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CopyPiece, copyChanges, wordChanges } from "@/domain/collation/analysis/copies";
import {
  changesOfAll,
  type ShownPiece,
  type SilentChanges,
  silentChanges,
  unsetChanges,
} from "@/domain/collation/analysis/silent";

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `Quay ${from + n} stays closed.`).join(" ");

const copy = (pieces: readonly CopyPiece[], which: "earlier" | "later"): string =>
  pieces.flatMap((one) => (one.in === "both" || one.in === which ? one.text : [])).join("");
const unitsOf = ({ text, cut }: ShownPiece): number => text.length + (cut ? cut.units + cut.end.length : 0);

describe("what was changed in silence", () => {
  test("is shown whole where the copies are short", () => {
    const [was, now] = [lines(0, 20), lines(0, 20).replace("closed", "shut")];
    expect(silentChanges(was, now, "en")).toEqual({ pieces: copyChanges(was, now, "en"), left: 0 });
  });

  test("is shown with what stands around it, and what is not shown is counted", () => {
    const [was, now] = [lines(0, 900), lines(0, 900).replace("450 stays", "450 was")];
    const { pieces, left } = silentChanges(was, now, "en") ?? { pieces: [], left: 1 };
    expect([pieces.map((one) => one.in), left]).toEqual([["both", "earlier", "later", "both"], 0]);
    expect(pieces[0]?.cut?.end.endsWith("Quay 450 ")).toBe(true);
    expect(pieces.filter((one) => one.in !== "later").reduce((sum, one) => sum + unitsOf(one), 0)).toBe(
      was.length,
    );
  });

  test("of very many changes the first ones are shown, and it is said how many more there are", () => {
    const [was, now] = [lines(0, 3_000), lines(0, 3_000).replaceAll("closed", "shut")];
    const { pieces, left } = silentChanges(was, now, "en") ?? { pieces: [], left: 0 };
    const all = copyChanges(was, now, "en")?.filter((one) => one.in !== "both").length ?? 0;
    expect(pieces.filter((one) => one.in !== "both").length + left).toBe(all);
    expect(left).toBeGreaterThan(0);
    expect(pieces.reduce((sum, one) => sum + one.text.length, 0)).toBeLessThan(100_000);
  });

  test("a sign of two units is never cut in two", () => {
    const { pieces } = silentChanges("🌊".repeat(3_000), `a${"🌊".repeat(3_000)}`, "en") ?? { pieces: [] };
    expect(pieces.some((one) => one.cut)).toBe(true);
    for (const { text, cut } of pieces) expect(`${text}${cut?.end ?? ""}`).not.toMatch(/\p{Surrogate}/u);
  });

  test("is not worked out where a copy is too long", () => {
    expect(silentChanges("a", "a".repeat(2_000_001), "en")).toBeNull();
  });
});

test("however much of two versions is aligned on the way, joined they are what they were", () => {
  const text = fc
    .array(fc.constantFrom("quay ", "stays ", "closed, ", "May. ", "🌊"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, fc.nat(30), (was, now, most) => {
      const pieces = copyChanges(was, now, "en", most) ?? [];
      expect([copy(pieces, "earlier"), copy(pieces, "later")]).toEqual([was, now]);
    }),
  );
  const [was, now] = [lines(0, 400), lines(1_000, 1_400)];
  const pieces = wordChanges(`A. ${was} Z.`, `A. ${now} Z.`, "en");
  expect(pieces.map((one) => one.in)).toEqual(["both", "earlier", "later", "both"]);
});

test("many texts of one page share what it has room for; short ones are shown whole", () => {
  const [was, now] = [lines(0, 200), lines(0, 200).replaceAll("stays", "was")];
  const shown = (count: number, earlier: string, later: string) =>
    changesOfAll(Array.from({ length: count }, () => ({ earlier, later, lang: "en" })));
  const units = (all: readonly (SilentChanges | null)[]) =>
    all
      .flatMap((one) => one?.pieces ?? [])
      .reduce((sum, { text, cut }) => sum + text.length + (cut?.end.length ?? 0), 0);
  for (const count of [1, 12, 40]) expect(units(shown(count, was, now))).toBeLessThan(48_000);
  const changed = shown(40, was, now)[30]?.pieces.flatMap(({ in: of }) => (of === "both" ? [] : of));
  expect(changed).toEqual(["earlier", "later", "earlier", "later"]);
  expect(shown(50, lines(0, 5), lines(1, 6))[7]?.pieces).toEqual(copyChanges(lines(0, 5), lines(1, 6), "en"));
  const unset = unsetChanges([{ earlier: was, later: now, lang: "en" }]);
  expect(unset.map(({ pieces }) => pieces.map(({ in: of }) => of))).toEqual([["earlier", "later"]]);
});
