import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json, NotCanonicalError } from "@/domain/canonical-json";
import { fromHex, hmacSha256, sha256Hex, toHex, utf8 } from "@/domain/hash";

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

const json = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;

describe("canonical JSON", () => {
  test("keys are sorted by UTF-16 units, not by code points", () => {
    const value = { "\ufb33": 1, "\u{1f600}": 2, ö: 3, "1": 4, "\r": 5, "€": 6, "\u0080": 7 };
    expect(canonicalJson(value)).toBe('{"\\r":5,"1":4,"\u0080":7,"ö":3,"€":6,"\u{1f600}":2,"\ufb33":1}');
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [9007199254740992, "9007199254740992"],
    [295147905179352830000, "295147905179352830000"],
    [1e21, "1e+21"],
    [1e23, "1e+23"],
    [333333333.3333333, "333333333.3333333"],
    [0.000001, "0.000001"],
    [1e-27, "1e-27"],
  ])("the number %d is written as ECMAScript writes it", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("strings escape only what they must", () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/\u007f\u2028')).toBe(
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"',
    );
  });

  test("the order of keys never matters and the text reads back as the value", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["undefined in an object", { a: undefined }],
    ["a function", { a: () => 1 }],
    ["a symbol", Symbol("a")],
    ["a symbol as key", { [Symbol("a")]: 1 }],
    ["a big integer", 1n],
    ["NaN", [Number.NaN]],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a lone high surrogate", "a\ud800"],
    ["a lone low surrogate in a key", { "\udc00": 1 }],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a hole in an array", new Array(1)],
  ])("%s is refused", (_name, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(NotCanonicalError);
  });

  test("a refusal names the place", () => {
    expect(() => canonicalJson({ a: [{ b: "\ud800" }] })).toThrow("$.a[0].b: a lone surrogate");
  });

  test("a circle is refused instead of running for ever", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => canonicalJson(circle as Json)).toThrow(NotCanonicalError);
  });
});

describe("hashes", () => {
  test("SHA-256 gives the digests of FIPS 180", () => {
    expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Hex(utf8("abc"))).toBe(sha256Hex("abc"));
  });

  test("HMAC-SHA256 gives test case 2 of RFC 4231", () => {
    expect(toHex(hmacSha256(utf8("Jefe"), "what do ya want for nothing?"))).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  test("a text with a lone surrogate is refused instead of hashed as another text", () => {
    expect(() => sha256Hex("a\ud800")).toThrow(RangeError);
  });

  test("hexadecimal digits read back and other text is refused", () => {
    expect(fromHex("00ffA0")).toEqual(new Uint8Array([0, 255, 160]));
    expect(fromHex("0")).toBeNull();
    expect(fromHex("zz")).toBeNull();
  });
});
