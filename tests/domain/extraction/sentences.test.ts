import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";

/** Each passage as "form | words | speakers". */
const read = (text: string, lang: "it" | "en") =>
  passagesOf(extract(text, { lang }), text).map(
    (one) => `${one.form} | ${text.slice(one.start, one.end)} | ${one.speakerNames.join(" + ")}`,
  );

describe("English frames", () => {
  test.each([
    ["“The bridge stays closed,” Mary Stone said.", ["full | The bridge stays closed, | Mary Stone"]],
    [
      "“The bridge,” said Mary Stone, “stays closed.”",
      ["full | The bridge, | Mary Stone", "full | stays closed. | Mary Stone"],
    ],
    [
      "Mary Stone said that the bridge stays closed.",
      ["indirect | that the bridge stays closed | Mary Stone"],
    ],
    ["Mary Stone said the bridge stays closed.", ["indirect | the bridge stays closed | Mary Stone"]],
    [
      "According to Mary Stone, the bridge stays closed.",
      ["indirect | the bridge stays closed | Mary Stone"],
    ],
    [
      "\"It's the workers' bridge,\" Mayor Mary Stone told reporters.",
      ["full | It's the workers' bridge, | Mary Stone"],
    ],
    ["Mary Stone vowed to reopen the bridge.", ["indirect | to reopen the bridge | Mary Stone"]],
  ])("are read in %j", (text, expected) => {
    expect(read(text, "en")).toEqual(expected);
  });

  test.each([
    "The workers’ bridge isn’t open, and it’s not the builders’ fault.",
    "The report on the bridge was published in March.",
    "Mary Stone crossed the bridge that leads to the market.",
  ])("are not seen in %j", (text) => {
    expect(read(text, "en")).toEqual([]);
  });
});

describe("quotation marks", () => {
  test.each([
    ["“", "”"],
    ["«", "»"],
    ["„", "“"],
    ["»", "«"],
    ["‘", "’"],
    ['"', '"'],
    ["'", "'"],
    ["「", "」"],
    ["``", "''"],
  ])("of the style %s%s hold the words between them", (open, close) => {
    const text = `Anna Riva ha detto: ${open}Apriremo presto il ponte${close}.`;
    expect(read(text, "it")).toEqual(["full | Apriremo presto il ponte | Anna Riva"]);
  });
});

test("A straight mark with a blank after it opens where the next one can only close", () => {
  const text = 'Anna Riva ha detto: " Apriremo presto il ponte".';
  expect(read(text, "it")).toEqual(["full | Apriremo presto il ponte | Anna Riva"]);
});

describe("speakers", () => {
  test("are carried over to a paragraph that is only a quotation", () => {
    const text = "«Il ponte resta chiuso», ha detto Anna Riva.\n\n«Lo riapriremo a maggio con calma».";
    const second = passagesOf(extract(text, { lang: "it" }), text)[1];
    expect(second).toMatchObject({ speakerNames: ["Anna Riva"], basis: "inherited", continues: 0 });
  });

  test("known to the desk are recognised, and a shared surname is left open", () => {
    const known = [
      { id: "s1", name: "Anna Riva", aliases: [] },
      { id: "s2", name: "Carlo Riva", aliases: [] },
    ];
    const full = "«Il ponte resta chiuso», ha detto Anna Riva.";
    expect(passagesOf(extract(full, { lang: "it", knownSpeakers: known }), full)[0]?.speakerKnown).toEqual([
      "s1",
    ]);
    const short = "«Il ponte resta chiuso», ha detto Riva.";
    expect(passagesOf(extract(short, { lang: "it", knownSpeakers: known }), short)[0]?.speakerKnown).toEqual(
      [],
    );
  });

  test("that are capitals stand for their state, never for a person", () => {
    const text = "Pechino ha annunciato che la visita durerà due giorni.";
    const extraction = extract(text, { lang: "it" });
    expect(extraction.entities[0]).toMatchObject({ name: "Cina", kind: "state" });
  });

  test("are not made up for words nobody says", () => {
    const text = "Il cosiddetto “ponte dei sospiri” resta chiuso.";
    expect(passagesOf(extract(text, { lang: "it" }), text)[0]).toMatchObject({
      form: "scare",
      basis: "not_known",
    });
  });

  test("of a language without rules are never proposed with more than 60", () => {
    const text = "Anna Riva: «Most zůstane zavřený až do května».";
    expect(passagesOf(extract(text, { lang: "und" }), text)[0]?.confidence).toBeLessThanOrEqual(60);
  });
});

test("A quotation reopened in the next paragraph goes on with its speaker and is not called unclosed", () => {
  const text = "Anna Riva ha detto: “Apriremo il ponte domani.\n\n“Poi apriremo anche la strada”.";
  const extraction = extract(text, { lang: "it" });
  expect(passagesOf(extraction, text).map((one) => one.speakerNames)).toEqual([["Anna Riva"], ["Anna Riva"]]);
  const kinds = extraction.warnings.map((one) => one.kind);
  expect(kinds).toContain("reopened");
  expect(kinds).not.toContain("unclosed");
});

test("A pronoun after a quote leads back to the person just named", () => {
  const text = "Mary Stone arrived on Monday with the plan. “We will open it soon,” she said.";
  expect(read(text, "en")).toEqual(["full | We will open it soon, | Mary Stone"]);
});

test("A negated statement is never proposed as said", () => {
  const text = "Anna Riva non ha detto che il ponte resta chiuso.";
  expect(extract(text, { lang: "it" }).quotes).toEqual([]);
  const thought = "Anna Stone does not believe that the bridge will stay closed.";
  expect(extract(thought, { lang: "en" }).quotes[0]?.stance).toBe("thinks");
  expect(extract("Anna Stone did not say whether the bridge is closed.", { lang: "en" }).quotes).toEqual([]);
});
