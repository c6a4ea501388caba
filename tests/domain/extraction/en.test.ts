import { describe, expect, test } from "vitest";
import { quotesIn } from "./found";

const read = (text: string) => quotesIn(text, "en");

const REPORTS: [string, string][] = [
  ["Anna Stone said the bridge would open in May.", "indirect | the bridge would open in May | Anna Stone"],
  ["Residents think that the noise is worse.", "indirect | that the noise is worse | Residents"],
  ["Two officials said the dam was safe.", "indirect | the dam was safe | Two officials"],
  ["Anna Stone promised to rebuild the pier.", "indirect | to rebuild the pier | Anna Stone"],
  [
    "Anna Stone wants the council to repay the loan.",
    "indirect | the council to repay the loan | Anna Stone",
  ],
  ["Anna Stone urged the council to repay the loan.", "indirect | to repay the loan | Anna Stone"],
  ["Anna Stone explained how the pump works.", "indirect | how the pump works | Anna Stone"],
  ["Anna Stone is confident that the pump works.", "indirect | that the pump works | Anna Stone"],
  ["Anna Stone is demanding that the loan be repaid.", "indirect | that the loan be repaid | Anna Stone"],
  [
    "The old bridge will close in May, Anna Stone said.",
    "indirect | The old bridge will close in May | Anna Stone",
  ],
  [
    "The old bridge will close in May, said Anna Stone.",
    "indirect | The old bridge will close in May | Anna Stone",
  ],
  ["According to Anna Stone, the bridge is safe.", "indirect | the bridge is safe | Anna Stone"],
  ["The bridge is safe, according to a new survey.", "indirect | The bridge is safe | a new survey"],
  [
    "“The bridge is safe for everybody.” — Anna Stone",
    "direct | “The bridge is safe for everybody.” | Anna Stone",
  ],
];

describe("an English report", () => {
  test.each(REPORTS)("is found with its words and its speaker: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

const SILENT = [
  "Anna Stone did not say whether the bridge is safe.",
  "Anna Stone did not say that the bridge is safe.",
  "Anna Stone crossed the bridge on Monday.",
  "The report was lost on the way to the harbour.",
  "The “Silver Heron” left the harbour at noon.",
  "The claims department closes at noon.",
  "The bridge has a view of the harbour.",
  "A call from the harbour woke the town.",
];

describe("an English sentence that reports nothing", () => {
  test.each(SILENT)("gives no quote: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("A dialogue told in turns gives each turn to one of two people", () => {
  const turns = [
    "“Will it rain again today?” asked Ruth Hale.",
    "“It always rains on Sundays,” said Adam Frey.",
    "“Then we shall stay at home.”",
    "“We shall do nothing of the kind.”",
    "“You are quite impossible.”",
    "“I am never anything else.”",
    "“Take your coat at least.”",
    "“It is on the hook by the door.”",
    "“There is no hook by the door.”",
    "“There was one yesterday.”",
  ];
  const speakers = read(turns.join("\n\n")).map((one) => one.split(" | ")[2]);
  expect(speakers).toEqual(turns.map((_, index) => (index % 2 === 0 ? "Ruth Hale" : "Adam Frey")));
});
