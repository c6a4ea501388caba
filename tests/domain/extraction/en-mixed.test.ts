import { describe, expect, test } from "vitest";
import { quotesIn } from "./found";

const read = (text: string) => quotesIn(text, "en");

const SPANS: [string, string][] = [
  // Where a sentence and where a report ends.
  [
    "Anna Stone says the new lock is “mad, even for him.” She left the pier at noon.",
    "mixed | the new lock is “mad, even for him.” | Anna Stone",
  ],
  [
    "While Anna Stone said the wall was safe, Robert Vale looked away.",
    "indirect | the wall was safe | Anna Stone",
  ],
  ["Asked whether the wall was safe, the baker shrugged.", "indirect | whether the wall was safe | nobody"],
  ["Mocking the “paper wall,” Robert Vale left the hall.", "mixed | the “paper wall,” | Robert Vale"],
  [
    "Anna Stone said that the firm, a small bakery, has never paid.",
    "indirect | that the firm, a small bakery, has never paid | Anna Stone",
  ],
  [
    "Anna Stone said the wall – built in a hurry – was “wet.”",
    "mixed | the wall – built in a hurry – was “wet.” | Anna Stone",
  ],
  [
    "Anna Stone said the board was hiding the report and showing no shame.",
    "indirect | the board was hiding the report and showing no shame | Anna Stone",
  ],
  ["Anna Stone called Vale “a fraud” Friday evening on the pier.", "mixed | Vale “a fraud” | Anna Stone"],
  // What stands between the verb and the report.
  [
    "Anna Stone told farmers this weekend she would sell the boat.",
    "indirect | she would sell the boat | Anna Stone",
  ],
  ["Anna Stone said Friday morning the boat was sold.", "indirect | the boat was sold | Anna Stone"],
  ["Anna Stone says each of the two boats is old.", "indirect | each of the two boats is old | Anna Stone"],
  // The words in marks are part of a clause.
  ["Anna Stone urged farmers to “check the banks” soon.", "mixed | to “check the banks” soon | Anna Stone"],
  ["Anna Stone accused the board of being “asleep.”", "mixed | of being “asleep.” | Anna Stone"],
  ["Anna Stone accused the board of hiding the report.", "indirect | of hiding the report | Anna Stone"],
  ["Anna Stone referred to Vale as “the wet baker.”", "mixed | Vale as “the wet baker.” | Anna Stone"],
  ["Anna Stone likened the wall to a “wet biscuit.”", "mixed | the wall to a “wet biscuit.” | Anna Stone"],
  [
    "Anna Stone asserted she could swim to the “old side.”",
    "mixed | she could swim to the “old side.” | Anna Stone",
  ],
  // The verb's clause stands within the report.
  [
    "The wall, Anna Stone said, “is still broken” in two places.",
    "mixed | The wall … “is still broken” in two places | Anna Stone",
  ],
  [
    "Since the flood, Anna Stone says, far too many homes have been empty.",
    "indirect | Since the flood … far too many homes have been empty | Anna Stone",
  ],
  [
    "The wall is old, Anna Stone said in an interview, and the town is poor.",
    "indirect | The wall is old … and the town is poor | Anna Stone",
  ],
  [
    "In the end, Ms. Stone said, the boats rarely leave.",
    "indirect | In the end … the boats rarely leave | Ms. Stone",
  ],
  [
    "The loan is repaid, the old harbour board reported on Friday.",
    "indirect | The loan is repaid | the old harbour board",
  ],
  ["The loan is repaid, the mayor told him.", "indirect | The loan is repaid | the mayor"],
  [
    "The loan is repaid, said Anna Stone, a clerk who knows the harbour.",
    "indirect | The loan is repaid | Anna Stone",
  ],
  [
    "It was a loan, which Anna Stone says was never repaid.",
    "indirect | which … was never repaid | Anna Stone",
  ],
  // Who speaks.
  [
    "Twenty-four percent said they would leave the town.",
    "indirect | they would leave the town | Twenty-four percent",
  ],
  ["Anna Stone’s campaign says it will leave.", "indirect | it will leave | Anna Stone’s campaign"],
  [
    "A man familiar with the planning says the boat is sold.",
    "indirect | the boat is sold | A man familiar with the planning",
  ],
  [
    "While some friends say Vale is tired, others say he sleeps well.",
    "indirect | Vale is tired | some friends",
  ],
  [
    "The board said about half of the boats were sold.",
    "indirect | about half of the boats were sold | The board",
  ],
  [
    "Half the town likes the boat, according to a new survey.",
    "indirect | Half the town likes the boat | a new survey",
  ],
];

describe("an English report around words in marks", () => {
  test.each(SPANS)("has its whole clause: %s", (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  const NONE = [
    "The board, a small one, said nothing.",
    "Robert Vale, a baker, stressed his long experience.",
    "Robert Vale wrote a host of songs.",
    "On a cold last day in the harbour, Robert Vale is reflecting on lessons.",
    "Robert Vale was accused of theft.",
    "Robert Vale sang on “Face the County” in May.",
    "The book “One Wet Summer” is on sale, Robert Vale’s third.",
  ];
  test.each(NONE)("is not made of what only looks like one: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("gives what others say to them", () => {
    expect(read("While some friends say Vale is tired, others say he sleeps well.")[1]).toBe(
      "indirect | he sleeps well | others",
    );
  });

  test("keeps a new sentence behind an interrupting verb whole", () => {
    expect(read("In a statement, Anna Stone said, “The wall is still broken.”")).toEqual([
      "direct | “The wall is still broken.” | Anna Stone",
    ]);
  });

  test("holds a title without quoting it", () => {
    expect(read("Anna Stone claims that her favourite book is “One Wet Summer.”")).toEqual([
      "indirect | that her favourite book is “One Wet Summer.” | Anna Stone",
    ]);
  });
});
