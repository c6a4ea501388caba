import { expect, test } from "vitest";
import { acrossLanguages, type Said } from "@/domain/anchors/across";

// Sentences of our own, said by nobody.
const QUERY = {
  ...{ lang: "en", text: "The harbour opens in May 2031, and no worker will lose his job." },
  ...{ speakers: ["rossi"], date: "2031-01-10", occasion: "o" },
};
const said = (id: string, other: Partial<Said> = {}): Said => ({
  ...{ id, lang: "it", text: "Il porto apre nel maggio 2031 e nessun operaio perderà il lavoro." },
  ...{ speakers: ["rossi"], date: "2031-01-12", occasion: null },
  ...other,
});
const found = (...known: Said[]) => acrossLanguages(QUERY, known).map((one) => one.id);

test("the same words in another language are suggested, with who, when and what they share", () => {
  const [one] = acrossLanguages(QUERY, [said("a")]);
  expect(one).toMatchObject({ id: "a", speakers: ["rossi"], isSameOccasion: false, days: 2 });
  expect(one?.shared.map(({ here, there }) => `${here}/${there}`)).toEqual(
    expect.arrayContaining(["2031/2031", "worker/operaio"]),
  );
});

test("another speaker, another week, or the same language is no suggestion", () => {
  expect(found(said("a", { speakers: ["bianchi"] }))).toEqual([]);
  expect(found(said("a", { date: "2031-01-18" }))).toEqual([]);
  expect(found(said("a", { lang: "en-GB" }))).toEqual([]);
});

test("a date that is not known, or not to the day, does not rule it out; nor does one occasion on two dates", () => {
  expect(acrossLanguages(QUERY, [said("a", { date: null })])[0]?.days).toBeNull();
  expect(acrossLanguages(QUERY, [said("a", { date: "2031" })])[0]?.days).toBe(0);
  expect(found(said("a", { date: "2031-03", occasion: "o" }))).toEqual(["a"]);
  expect(found(said("a", { date: "no date" }))).toEqual(["a"]);
});

test("where a text's speakers are not known, any may have said it", () => {
  const anybody = { ...QUERY, speakers: [] };
  expect(acrossLanguages(anybody, [said("a")]).map((one) => one.speakers)).toEqual([[]]);
});

test("other words of the same speaker in the same week are no suggestion", () => {
  expect(found(said("a", { text: "Mio cane dorme sempre." }))).toEqual([]);
});
