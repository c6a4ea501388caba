import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { idField, localBlock, localLine, versionField } from "@/domain/input/fields";
import { fromForm } from "@/domain/input/from-form";
import { quotedText } from "@/domain/text/checks";

const judgement = z.strictObject({
  review: idField,
  version: versionField,
  rating: z.string().optional(),
  sentence: localLine("sentence").optional(),
  rationale: localBlock("rationale").optional(),
  unknowns: z.array(localLine("title")).optional(),
  isLeading: z.boolean().default(false),
  start: z.number().optional(),
  tags: z.array(z.string()).default([]),
});

const form = (...entries: [string, string][]): unknown => fromForm(judgement, entries);

describe("a posted form", () => {
  test("nests dotted names and numbers its rows in order", () => {
    expect(
      form(["sentence.en", "One."], ["sentence.it", ""], ["unknowns.1.en", "b"], ["unknowns.0.en", "a"]),
    ).toEqual({ sentence: { en: "One." }, unknowns: [{ en: "a" }, { en: "b" }] });
  });

  test("leaves out what was left empty, and rows in which nothing was written", () => {
    expect(form(["rating", ""], ["start", ""], ["unknowns.0.en", ""], ["unknowns.0.it", ""])).toEqual({});
  });

  test("tells a list answered with nothing from one not answered", () => {
    expect(form(["unknowns", "[]"])).toEqual({ unknowns: [] });
    expect(form(["unknowns", "[]"], ["unknowns.0.en", "a"])).toEqual({ unknowns: [{ en: "a" }] });
  });

  test("reads numbers and ticks where the schema has them, and leaves the rest to be refused", () => {
    expect(form(["start", "12"], ["isLeading", "on"])).toEqual({ start: 12, isLeading: true });
    expect(form(["start", "1e3"], ["isLeading", "perhaps"])).toEqual({ start: "1e3", isLeading: "perhaps" });
    expect(form(["isLeading", "false"], ["isLeading", "on"])).toEqual({ isLeading: true });
  });

  test("takes one name sent several times as a list", () => {
    expect(form(["tags", "a"], ["tags", "b"])).toEqual({ tags: ["a", "b"] });
  });

  test("passes on a field nobody asked for, so that the schema refuses it", () => {
    expect(form(["role", "admin"], ["__proto__.role", "admin"])).toEqual({ role: "admin" });
    expect(judgement.safeParse(form(["role", "admin"])).success).toBe(false);
  });

  test("keeps the form's own fields to itself", () => {
    expect(form(["$ACTION_ID_x", ""], ["_token", "t"])).toEqual({});
  });
});

describe("a choice of shapes", () => {
  const either = z.union([
    z.strictObject({ axis: z.literal("wording"), attestation: z.string(), at: z.number() }),
    z.strictObject({ axis: z.literal("veracity"), claim: z.string() }),
  ]);

  test("is made by the literal that was sent", () => {
    expect(
      fromForm(either, [
        ["axis", "veracity"],
        ["claim", "c"],
      ]),
    ).toEqual({ axis: "veracity", claim: "c" });
    expect(
      fromForm(either, [
        ["axis", "wording"],
        ["attestation", "a"],
        ["at", "3"],
      ]),
    ).toEqual({
      axis: "wording",
      attestation: "a",
      at: 3,
    });
  });
});

test("of two shapes without a fixed word, the one that has room for what was sent is taken", () => {
  const place = z.union([
    z.strictObject({ claim: z.string(), attestation: z.string() }),
    z.strictObject({ claim: z.string(), capture: z.string(), start: z.number().optional() }),
  ]);
  const sent = { claim: "c", capture: "k", start: "12" };
  expect(fromForm(place, Object.entries(sent))).toEqual({ ...sent, start: 12 });
});

describe("quoted words", () => {
  const quoted = z.strictObject({ exact: quotedText() });

  test("come through to the letter, but for the line ends that browsers write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(fromForm(quoted, [["exact", text]])).toEqual({ exact: text.replaceAll("\r\n", "\n") });
      }),
    );
  });
});

test("no form, however strange its names, makes an error", () => {
  const name = fc.string({
    unit: fc.constantFrom(".", "0", "sentence", "en", "__proto__", "constructor", "unknowns"),
    maxLength: 9,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
      expect(judgement.safeParse(fromForm(judgement, entries)).success).toBeTypeOf("boolean");
    }),
  );
});
