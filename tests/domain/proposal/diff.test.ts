import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import { wordMarks } from "@/domain/collation/analysis/copies";
import { bodyDiff, type Change, unchangedIn } from "@/domain/proposal/diff";
import type { RecordBody } from "@/domain/proposal/frozen";

type Node = { [key: string]: Json };

/** Takes the changes on to the former body: what comes out must be the proposal, to the letter. */
function applied(was: Json, changes: readonly Change[]): Json {
  const root = structuredClone(was) as Node;
  const inOrder = [
    ...changes.filter((one) => one.at === undefined && !one.isOrder),
    ...changes.filter((one) => one.isOrder),
    ...changes.filter((one) => one.at !== undefined),
  ];
  for (const { path, now, at, isOrder } of inOrder) {
    const parent = path.slice(0, -1).reduce<Json>((node, step) => stepInto(node, step), root);
    const name = path.at(-1) ?? "";
    if (isOrder) {
      const list = stepInto(parent, name) as Node[];
      list.sort((a, b) => (now as string[]).indexOf(String(a.id)) - (now as string[]).indexOf(String(b.id)));
    } else if (Array.isArray(parent)) {
      const list = parent as Node[];
      const index = list.findIndex((one) => one.id === name);
      if (now === undefined) list.splice(index, 1);
      else if (at !== undefined) list.splice(at, 0, now as Node);
      else list[index] = now as Node;
    } else if (now === undefined) delete (parent as Node)[name];
    else (parent as Node)[name] = now;
  }
  return root;
}

function stepInto(node: Json, step: string): Json {
  if (Array.isArray(node)) return (node as Node[]).find((one) => one.id === step) ?? null;
  const object = node as Node;
  object[step] ??= [];
  return object[step];
}

const words = fc.string({ maxLength: 12 });
const local = fc.dictionary(fc.constantFrom("en", "it"), words, { minKeys: 1 });
const entries = <T extends object>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), of }), {
    selector: (one) => one.id,
    maxLength: 4,
  });
const review = fc.record({
  sentence: local,
  unknowns: fc.array(local, { maxLength: 3 }),
  evidence: entries(fc.record({ passage: words, note: local }, { requiredKeys: ["passage"] })),
});
const body = fc.record(
  {
    format: fc.constant("attesto-quote/1"),
    date: fc.record({ edtf: words, basis: words, note: words }, { requiredKeys: ["edtf", "basis"] }),
    note: local,
    claims: fc.array(words, { maxLength: 3 }),
    attestations: entries(fc.record({ exact: words, start: fc.nat() })),
    reviews: entries(review),
  },
  { requiredKeys: ["format", "date", "claims", "attestations", "reviews"] },
) as unknown as fc.Arbitrary<RecordBody>;

describe("the diff of two bodies", () => {
  test("a body against itself gives no row", () => {
    fc.assert(fc.property(body, (one) => bodyDiff(one, structuredClone(one)).length === 0));
  });

  test("its changes, taken on to the former body, give the proposal to the letter", () => {
    fc.assert(
      fc.property(body, body, (was, now) => {
        const made = applied(was as unknown as Json, bodyDiff(was, now));
        expect(canonicalJson(made)).toBe(canonicalJson(now as unknown as Json));
      }),
      { numRuns: 500 },
    );
  });

  test("without a former edition everything is new", () => {
    fc.assert(
      fc.property(body, (now) => {
        const changes = bodyDiff(null, now);
        expect(changes.every((one) => one.was === undefined)).toBe(true);
        expect(canonicalJson(applied({}, changes))).toBe(canonicalJson(now as unknown as Json));
      }),
    );
  });

  test("an entry is followed by its id, though others come before it", () => {
    const was = { reviews: [{ id: "b", sentence: { en: "Old." } }] } as unknown as RecordBody;
    const now = {
      reviews: [
        { id: "a", sentence: { en: "First." } },
        { id: "b", sentence: { en: "New." } },
      ],
    } as unknown as RecordBody;
    expect(bodyDiff(was, now)).toEqual([
      { path: ["reviews", "a"], now: { id: "a", sentence: { en: "First." } }, at: 0 },
      { path: ["reviews", "b", "sentence", "en"], was: "Old.", now: "New." },
    ]);
  });
});

describe("what stands as it stood", () => {
  test("is told in the largest parts that are alike, and never with a part that changed", () => {
    const was = {
      date: { edtf: "2023", basis: "stated" },
      reviews: [{ id: "a", sentence: { en: "Old.", it: "Uguale." }, unknowns: [{ en: "Who?" }] }],
    } as unknown as RecordBody;
    const now = {
      date: { edtf: "2023", basis: "stated" },
      reviews: [
        { id: "b", sentence: { en: "New." } },
        { id: "a", sentence: { en: "Changed.", it: "Uguale." }, unknowns: [{ en: "Who?" }] },
      ],
    } as unknown as RecordBody;
    expect(unchangedIn(was, now)).toEqual([
      { path: ["date"], now: { edtf: "2023", basis: "stated" } },
      { path: ["reviews", "a", "sentence", "it"], now: "Uguale." },
      { path: ["reviews", "a", "unknowns"], now: [{ en: "Who?" }] },
    ]);
  });

  test("is nothing of a first edition, and all of an equal one", () => {
    fc.assert(
      fc.property(body, (one) => {
        const same = one as unknown as RecordBody;
        expect(unchangedIn(null, same)).toEqual([]);
        expect(unchangedIn(same, same).map(({ path }) => path)).toEqual(
          Object.keys(one).map((name) => [name]),
        );
      }),
    );
  });
});

describe("the marks of words", () => {
  const text = fc.oneof(
    words,
    fc.array(fc.constantFrom("molto", "forti", "中俄", "关系", " ", "…", "’")).map((all) => all.join("")),
  );

  test("leave both texts as they are, and mark nothing where they agree", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom("it", "zh"), (was, now, lang) => {
        const marks = wordMarks(was, now, lang);
        expect(marks.was.map((one) => one.text).join("")).toBe(was);
        expect(marks.now.map((one) => one.text).join("")).toBe(now);
        const kept = (side: typeof marks.was) =>
          side
            .filter((one) => !one.isChanged)
            .map((one) => one.text)
            .join("");
        expect(kept(marks.was)).toBe(kept(marks.now));
      }),
    );
  });

  test("show the one word that was changed, and a full stop that became dots", () => {
    expect(wordMarks("eccezionalmente fiduciosi.", "esclusivamente fiduciosi…", "it")).toEqual({
      was: [
        { text: "eccezionalmente", isChanged: true },
        { text: " fiduciosi", isChanged: false },
        { text: ".", isChanged: true },
      ],
      now: [
        { text: "esclusivamente", isChanged: true },
        { text: " fiduciosi", isChanged: false },
        { text: "…", isChanged: true },
      ],
    });
  });
});
