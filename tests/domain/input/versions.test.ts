import { expect, test } from "vitest";
import { collisions, formFields, takeTheirs } from "@/domain/input/versions";

const said = (marks: readonly { text: string }[]) => marks.map((one) => one.text).join("");
const found = (sent: Parameters<typeof collisions>[0], theirs: object) =>
  collisions(sent, theirs).map(({ name, mine, theirs }) => [name, said(mine), said(theirs)]);

test("a field collides where it stands otherwise than it was sent, and only there", () => {
  const sent = { "note.en": ["Same."], "note.it": ["Mia."], kind: ["factual"], version: ["1"] };
  const theirs = { version: 2, note: { en: "Same.", it: "Sua." }, kind: "factual", createdBy: "abc" };
  expect(found(sent, theirs)).toEqual([["note.it", "Mia.", "Sua."]]);
});

test("what only one of the two wrote stands against nothing", () => {
  expect(found({ "note.en": ["Mine."] }, { note: null })).toEqual([["note.en", "Mine.", ""]]);
  expect(found({ "note.en": [""] }, { note: { en: "Theirs." } })).toEqual([["note.en", "", "Theirs."]]);
  expect(found({ "unknowns.0.en": [""] }, { unknowns: [{ en: "Who?" }] })).toEqual([
    ["unknowns.0.en", "", "Who?"],
  ]);
});

test("an unticked box and an answer of nothing are read as what they mean", () => {
  expect(found({ isPublic: ["false", "on"], living: ["false"] }, { isPublic: true, living: false })).toEqual(
    [],
  );
  expect(found({ unknowns: ["[]"] }, { unknowns: [] })).toEqual([]);
});

test("differing words are marked in both versions, with the language of the field", () => {
  const [one] = collisions({ "sentence.en": ["He said this."] }, { sentence: { en: "He wrote this." } });
  expect(one?.lang).toBe("en");
  expect(one?.mine.filter((mark) => mark.isChanged).map((mark) => mark.text)).toEqual(["said"]);
  expect(one?.theirs.filter((mark) => mark.isChanged).map((mark) => mark.text)).toEqual(["wrote"]);
});

test("an input becomes the fields that send it", () => {
  expect(formFields({ a: { en: "x" }, b: [{ c: 1 }, { c: null }], d: [], e: null })).toEqual({
    "a.en": "x",
    "b.0.c": "1",
    d: "[]",
  });
});

test("where theirs was chosen theirs is sent, elsewhere what was typed", () => {
  const data = new FormData();
  for (const [name, value] of [
    ["note.en", "Mine."],
    ["note.it", "Mia."],
    ["date", "2023"],
    ["_keep.note.en", "theirs"],
    ["_theirs.note.en", "Theirs."],
    ["_keep.note.it", "mine"],
    ["_theirs.note.it", "Sua."],
    ["_keep.date", "theirs"],
  ] as const)
    data.append(name, value);
  takeTheirs(data);
  expect([data.get("note.en"), data.get("note.it"), data.get("date")]).toEqual(["Theirs.", "Mia.", null]);
});
