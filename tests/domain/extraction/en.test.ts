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
  ["The pump, Anna Stone said, was never tested.", "indirect | The pump … was never tested | Anna Stone"],
  ["And the pump is old, Anna Stone said on Monday.", "indirect | the pump is old | Anna Stone"],
  ["Anna Stone said the valve that failed was new.", "indirect | the valve that failed was new | Anna Stone"],
  ["Anna Stone proposed a valve that works.", "indirect | a valve that works | Anna Stone"],
  [
    "Anna Stone told residents on Friday that the road would close.",
    "indirect | that the road would close | Anna Stone",
  ],
  ["Anna Stone came. According to her, the pier is shut.", "indirect | the pier is shut | Anna Stone"],
  ["Anna Stone came. In her view, the pier is unsafe.", "indirect | the pier is unsafe | Anna Stone"],
  [
    "Anna Stone came. According to her brother, the pier is shut.",
    "indirect | the pier is shut | her brother",
  ],
  ["Anna Stone expects the pier to reopen in May.", "indirect | the pier to reopen in May | Anna Stone"],
  ["Anna Stone refused to sign the letter.", "indirect | to sign the letter | Anna Stone"],
  ["Anna Stone asked whether the dam was safe.", "indirect | whether the dam was safe | Anna Stone"],
  ["In a statement, Anna Stone said the pier was safe.", "indirect | the pier was safe | Anna Stone"],
  [
    "Anna Stone and Robert Vale said the dam was safe.",
    "indirect | the dam was safe | Anna Stone + Robert Vale",
  ],
  [
    "A spokesman for the harbour board said the dam was safe.",
    "indirect | the dam was safe | A spokesman for the harbour board",
  ],
  ["Paris said the talks would go on.", "indirect | the talks would go on | France"],
  ["Anna Stone, who chairs the board, said the dam was safe.", "indirect | the dam was safe | Anna Stone"],
  ["Anna Stone met the board. She said the dam was safe.", "indirect | the dam was safe | Anna Stone"],
  ["The plan is “far from ready,” Anna Stone said.", "mixed | The plan is “far from ready,” | Anna Stone"],
  [
    "Anna Stone said “the new rules” would help the town.",
    "mixed | “the new rules” would help the town | Anna Stone",
  ],
  ["Anna Stone called the plan “a mistake” after the meeting.", "mixed | the plan “a mistake” | Anna Stone"],
  ["Anna Stone stressed the need for “calm” in the town.", "mixed | the need for “calm” | Anna Stone"],
];

describe("an English report", () => {
  test.each(REPORTS)("is found with its words and its speaker: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

const MARKS: [string, string][] = [
  ["“We will rebuild the pier,” Anna Stone said.", "“We will rebuild the pier,”"],
  ["'We will rebuild the pier,' Anna Stone said.", "'We will rebuild the pier,'"],
  ["‘We will rebuild the residents’ pier,’ Anna Stone said.", "‘We will rebuild the residents’ pier,’"],
  ["''We will rebuild the pier,'' Anna Stone said.", "''We will rebuild the pier,''"],
  ["``We will rebuild the pier,'' Anna Stone said.", "``We will rebuild the pier,''"],
  ['"We will rebuild the pier," Anna Stone said.', '"We will rebuild the pier,"'],
  ["Anna Stone said: “We will rebuild the pier.”", "“We will rebuild the pier.”"],
  ["“We will […] rebuild the pier,” Anna Stone said.", "“We will […] rebuild the pier,”"],
  ["“We will … rebuild the pier,” Anna Stone said.", "“We will … rebuild the pier,”"],
  ["“He told me, ‘Go home,’” Anna Stone said.", "“He told me, ‘Go home,’”"],
  ["Anna Stone: “The pier is safe.”", "“The pier is safe.”"],
];

describe("English words in marks", () => {
  test.each(MARKS)("are quoted whole, whatever the marks: %s", (text, words) => {
    expect(read(text)).toEqual([`direct | ${words} | Anna Stone`]);
  });
});

test("A report ends where another sayer takes the word", () => {
  expect(read("Anna Stone said the road was safe and Robert Vale claimed the opposite was true.")).toEqual([
    "indirect | the road was safe | Anna Stone",
    "indirect | the opposite was true | Robert Vale",
  ]);
});

const SILENT = [
  "Anna Stone never said that the pier was safe.",
  "Anna Stone refused to say whether the pier was safe.",
  "Anna Stone won't say if the pier is safe.",
  "Robert “Bobby” Vale crossed the pier.",
  "The film “The Long Pier” opens in May.",
  "The so-called “reform” opens in May.",
  "The board of the pier is 12\" wide and 6' long.",
  "He said goodbye to the harbour.",
  "It goes without saying.",
  "That is to say, the pier closed.",
  "The novel “A Cold Harbour” was read by Anna Stone.",
  '<img src="pier.jpg" alt="pier"> shows nothing.',
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

test("A first name that two people bear means the one met last", () => {
  const text =
    "John Carrow and John Miles own the mill. Miles said the wheel turns. John said the roof leaks.\n" +
    "Carrow said the sluice is shut. John said the race is dry.";
  expect(read(text)).toEqual([
    "indirect | the wheel turns | John Miles",
    "indirect | the roof leaks | John Miles",
    "indirect | the sluice is shut | John Carrow",
    "indirect | the race is dry | John Carrow",
  ]);
});

test("Mr. Carrow and Carrow are one where no other title stands before the name", () => {
  const text = "Mr. Carrow said the mill is shut. Carrow said the wheel turns.";
  expect(read(text)).toEqual([
    "indirect | the mill is shut | Mr. Carrow",
    "indirect | the wheel turns | Mr. Carrow",
  ]);
});

test("A line in marks that is written as a heading is nobody's words, a sentence beside it is", () => {
  const text = "The harbour is half dry, and half of it will stay so.\n\n";
  expect(read(`${text}‘Half the Harbour Is Dry.’`)).toEqual([]);
  expect(read(`${text}Anna Stone waited. “Half the harbour is dry.”`)).toEqual([
    "direct | “Half the harbour is dry.” | Anna Stone",
  ]);
});

test("Words in marks that “and” joins are one report", () => {
  expect(read("Anna Stone called the plan “a wet hole” and a “sad place” on Friday.")).toEqual([
    "mixed | the plan “a wet hole” and a “sad place” | Anna Stone",
  ]);
});
