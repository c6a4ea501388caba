import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "@/domain/edition/changes";

const fieldsOf = (before: object, after: object) =>
  changesBetween(before, after).map(({ path, ...rest }) => ({
    path: path.map((step) => step.field).join("."),
    ...rest,
  }));

test("a field that differs is named with both its values, and the rest is silent", () => {
  const before = { id: "q", date: { edtf: "2023-04-16", basis: "stated" }, original: "not_found" };
  expect(fieldsOf(before, { ...before, date: { edtf: "2023-04-17", basis: "stated" } })).toEqual([
    { path: "date.edtf", before: "2023-04-16", after: "2023-04-17" },
  ]);
  expect(fieldsOf(before, before)).toEqual([]);
});

test("members of lists are followed by their id, wherever they stand", () => {
  const [one, two] = [
    { id: "1", siglum: "A", exact: "Sì", lang: "it" },
    { id: "2", siglum: "B", exact: "Yes", lang: "en" },
  ];
  expect(fieldsOf({ attestations: [one, two] }, { attestations: [two, { ...one, exact: "Sì." }] })).toEqual([
    { path: "attestations.exact", lang: "it", before: "Sì", after: "Sì." },
  ]);
  const [change] = changesBetween({ attestations: [one] }, { attestations: [{ ...one, exact: "Sì." }] });
  expect(change?.path[0]?.member).toMatchObject({ siglum: "A" });
});

test("a whole member that is new or gone shows all its fields on one side", () => {
  const one = { id: "1", siglum: "A" };
  expect(fieldsOf({ attestations: [] }, { attestations: [one] })).toEqual([
    { path: "attestations.id", after: "1" },
    { path: "attestations.siglum", after: "A" },
  ]);
  expect(fieldsOf({ attestations: [one] }, { attestations: [] })).toEqual([
    { path: "attestations.id", before: "1" },
    { path: "attestations.siglum", before: "A" },
  ]);
});

test("texts for readers differ by language; plain rows are paired within one change", () => {
  const before = { unknowns: [{ en: "one", it: "uno" }, { en: "two" }] };
  expect(fieldsOf(before, { unknowns: [{ en: "one", it: "uno!" }, { en: "two" }, { en: "three" }] })).toEqual(
    [
      { path: "unknowns", lang: "it", before: "uno", after: "uno!" },
      { path: "unknowns", lang: "en", after: "three" },
    ],
  );
});

test("equal bodies have no change, and what is changed one way is changed back the other way", () => {
  const body = fc.dictionary(
    fc.constantFrom("note", "date", "original", "links"),
    fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.array(fc.record({ id: fc.constantFrom("a", "b"), exact: fc.string() }), { maxLength: 1 }),
    ),
  );
  fc.assert(
    fc.property(body, body, (a, b) => {
      expect(changesBetween(a, a)).toEqual([]);
      const there = changesBetween(a, b).length;
      expect(changesBetween(b, a)).toHaveLength(there);
      expect(there > 0).toBe(JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b)));
    }),
  );
});

// An empty list says as little as none.
const sorted = (body: object) =>
  Object.entries(body)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .sort(([x], [y]) => (x < y ? -1 : 1));
