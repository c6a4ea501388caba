import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf } from "@/domain/percent";

test("of a share is said the nearest whole percent, and a hundred of the whole alone", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const percent = percentOf(share);
      expect(Number.isInteger(percent)).toBe(true);
      expect(Math.abs(percent - share * 100)).toBeLessThan(1);
      expect(percent === 100).toBe(share === 1);
    }),
  );
});
