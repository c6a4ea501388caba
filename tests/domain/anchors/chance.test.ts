import fc from "fast-check";
import { expect, test } from "vitest";
import { byChance, sharedByChance, shareOf, tellingSets } from "@/domain/anchors/chance";

test("a share is never nothing and never all, and nears what was counted the more was counted", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), (one, other) => {
      const share = shareOf(Math.min(one, other), Math.max(one, other));
      expect(share > 0 && share < 1).toBe(true);
    }),
  );
  expect(shareOf(1, 1)).toBeLessThan(0.1);
  expect(shareOf(500, 1_000)).toBeCloseTo(0.5, 1);
});

test("each set of tokens is had by few, and by more than few without its commonest", () => {
  const share = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(share, { maxLength: 15 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (all, records) => {
        const shares = new Map(all.map((one, n) => [`t${n}`, one]));
        for (const set of tellingSets({ shares, records }, 20)) {
          expect(byChance(set, shares, records)).toBeLessThanOrEqual(20);
          if (set.length > 0) expect(byChance(set.slice(0, -1), shares, records)).toBeGreaterThan(20);
          expect(new Set(set).size).toBe(set.length);
        }
      },
    ),
  );
});

test("a rare token stands alone, common ones together, and what is cheap to look up comes first", () => {
  const shares = new Map([
    ["people", 0.3],
    ["war", 0.1],
    ["Novak", 0.001],
    ["court", 0.05],
  ]);
  expect(tellingSets({ shares, records: 1_000 }, 20)).toEqual([
    ["Novak"],
    ["court", "war"],
    ["court", "people"],
  ]);
});

test("among no more than few records everything is telling: nothing need be asked", () => {
  expect(tellingSets({ shares: new Map([["war", 0.1]]), records: 20 }, 20)).toEqual([[]]);
});

test("many common things in common may be chance, few rare ones are not", () => {
  const shares = new Map(Array.from({ length: 10 }, (_, n) => [`t${n}`, n < 3 ? 0.001 : 0.2]));
  expect(sharedByChance(["t3", "t4", "t5", "t6"], { shares, records: 1_000_000 })).toBeGreaterThan(1_000);
  expect(sharedByChance(["t0", "t1", "t2"], { shares, records: 1_000_000 })).toBeLessThan(1);
  expect(sharedByChance([], { shares, records: 1_000_000 })).toBe(1_000_000);
});
