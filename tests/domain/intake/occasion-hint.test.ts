import { expect, test } from "vitest";
import { propose } from "@/domain/intake/proposed";

const hintOf = (text: string) => propose(text, { lang: "en" }).spans[0]?.hint;

test("a date in the sentence of the words is proposed as theirs", () => {
  expect(hintOf("On 3 May 2021 Ada Rossi said: “The weir will hold.”")).toMatchObject({
    text: "3 May 2021",
    date: "2021-05-03",
  });
});

test("a date beside it is told, and left to whoever decides", () => {
  expect(hintOf("On 3 May 2021 Ada Rossi came. “The weir will hold,” she said.")).toEqual({
    text: "3 May 2021",
    date: null,
    reasons: ["occasion.near"],
  });
});
