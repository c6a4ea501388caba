import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId, readId } from "@/domain/ids";

const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const ids = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((bytes) => newId(() => bytes));

function put(id: string, at: number, sign: string): string {
  return id.slice(0, at) + sign + id.slice(at + 1);
}

describe("public ids", () => {
  test("an id is eight characters of the alphabet and reads back as itself", () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
        expect(readId(id)).toEqual({ ok: true, id });
        expect(readId(id.toUpperCase())).toEqual({ ok: true, id });
      }),
    );
  });

  test("the same seven bytes always give the same id, also when they come one by one", () => {
    let next = 0;
    const one = newId(() => new Uint8Array([next++]));
    expect(one).toBe(newId(() => new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8])));
    expect(one.slice(0, 7)).toBe("0123456");
  });

  test("each single wrong character is a typo", () => {
    fc.assert(
      fc.property(ids, (id) => {
        for (let at = 0; at < 8; at += 1) {
          for (const sign of SIGNS) {
            if (sign === id[at]) continue;
            expect(readId(put(id, at, sign))).toEqual({ ok: false, reason: "typo" });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("each exchange of two characters is a typo, for every pair of signs and of places", () => {
    const base = newId(() => new Uint8Array([3, 14, 15, 9, 26, 5, 30]));
    for (let left = 0; left < 8; left += 1) {
      for (let right = left + 1; right < 8; right += 1) {
        for (const a of SIGNS) {
          for (const b of SIGNS) {
            if (a === b) continue;
            // Only one of the two orders can carry the right check character.
            const there = readId(put(put(base, left, a), right, b)).ok;
            const back = readId(put(put(base, left, b), right, a)).ok;
            expect(there && back).toBe(false);
          }
        }
      }
    }
  });

  test("o, i and l are read as the digits they look like", () => {
    const id = newId(() => new Uint8Array([0, 1, 1, 0, 2, 3, 4]));
    expect(id.startsWith("0110234")).toBe(true);
    expect(readId(`oIl${id.slice(3)}`)).toEqual({ ok: true, id });
    expect(readId(`OLi${id.slice(3)}`)).toEqual({ ok: true, id });
  });

  test.each([
    "",
    "0",
    "01234567890",
    "0123456u",
    "0123 567",
    "0123-567",
    "０1234567",
    "😀😀😀😀",
    "0123456\u0000",
  ])("%j is malformed", (text) => {
    expect(readId(text)).toEqual({ ok: false, reason: "malformed" });
  });

  test("a source that gives no bytes is refused", () => {
    expect(() => newId(() => new Uint8Array())).toThrow(RangeError);
  });
});
