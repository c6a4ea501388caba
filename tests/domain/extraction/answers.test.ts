import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

test.each<[Lang, string, string[]]>([
  ["en", "“No, never,” was Ada Rossi's reply.", ["direct | “No, never,” | Ada Rossi"]],
  ["en", "“We shall see,” was the dry answer of Carlo Neri.", ["direct | “We shall see,” | Carlo Neri"]],
  ["it", "«Non è vero», fu la risposta di Ada Rossi.", ["direct | «Non è vero» | Ada Rossi"]],
  [
    "fr",
    "« Ce n’est pas vrai », fut la réponse d’Ada Rossi.",
    ["direct | « Ce n’est pas vrai » | Ada Rossi"],
  ],
  ["es", "«No es verdad», fue la respuesta de Ada Rossi.", ["direct | «No es verdad» | Ada Rossi"]],
  ["pt", "“Não é verdade”, foi a resposta de Ada Rossi.", ["direct | “Não é verdade” | Ada Rossi"]],
  [
    "de",
    "„Das ist falsch“, lautete der Kommentar von Carlo Neri.",
    ["direct | „Das ist falsch“ | Carlo Neri"],
  ],
  ["en", "“The Long Quay” was sold without a reply.", []],
])("%s: a noun of speech closes the words: %s", (lang, text, expected) => {
  expect(quotesIn(text, lang)).toEqual(expected);
});

test("a reply that nobody is named for does not go on with the one who spoke before", () => {
  const text = "“Will you come?” asked Ada Rossi.\n\n“Perhaps,” came the reply.";
  expect(quotesIn(text, "en")[1]).toBe("direct | “Perhaps,” | nobody");
});

const TURN = "“Will the weir hold?” asked Ada Rossi.\n\n“It will,” said Carlo Neri.\n\n";

test.each([
  ["broken off before somebody does something", "“But then—” She looked away."],
  ["broken off by what somebody does", "“Carlo”—she took his hand—“you must go.”"],
  ["of a few words with a name in them", "“Did Mr Neri know?”"],
])("in a story, marks that open a paragraph are somebody's turn: %s", (_, paragraph) => {
  const told = quotesIn(`${TURN.repeat(10)}${paragraph}`, "en");
  expect(told.at(-1)).toMatch(/^direct \| “(?:But|Carlo|Did)/u);
});

test("a title that opens a paragraph of an article is nobody's", () => {
  expect(quotesIn("“The Long Quay” opens on Friday in the old mill.", "en")).toEqual([]);
});

test.each<[Lang, string]>([
  ["en", "Ada Rossi would have said “the weir is broken” a year ago."],
  ["en", "Ada Rossi nearly said, “The weir is broken.” The bell rang."],
  ["en", "Ada Rossi might have said that the weir was broken."],
  ["it", "Ada Rossi quasi disse che la diga era rotta."],
  ["fr", "Ada Rossi a presque dit que le barrage était rompu."],
])("%s: what was nearly said was not: %s", (lang, text) => {
  expect(quotesIn(text, lang)).toEqual([]);
});
