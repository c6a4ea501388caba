import { expect, test } from "vitest";
import { passagesIn } from "./found";

test.each([
  ["told without its words is no passage", "Ada Rossi denied any part in the flood.", []],
  [
    "of which some words stand in marks gives those",
    "The mayor, Ada Rossi, spoke at length of “a gate of ninety years” to the guests.",
    ["partial | a gate of ninety years | Ada Rossi"],
  ],
])("an act of speech %s", (_, text, expected) => {
  expect(passagesIn(text, "en")).toEqual(expected);
});
