import { expect, test } from "vitest";
import { ENGLISH } from "@/domain/extraction/cues/en/rules";
import { ITALIAN } from "@/domain/extraction/cues/it/rules";

test.each([ITALIAN, ENGLISH])("The speech verbs of $lang are at least sixty", (rules) => {
  const lemmas = new Set([...rules.verbs.values()].map((form) => form.lemma));
  expect(lemmas.size).toBeGreaterThanOrEqual(60);
});

test.each([
  ["spiegherà", "spiegare"],
  ["annuncerà", "annunciare"],
  ["risposero", "rispondere"],
  ["aggiungendo", "aggiungere"],
  ["chiarisce", "chiarire"],
])("Italian %s is a form of %s", (form, lemma) => {
  expect(ITALIAN.verbs.get(form)?.lemma).toBe(lemma);
});

test.each([
  ["denied", "deny"],
  ["admitted", "admit"],
  ["urges", "urge"],
  ["quipping", "quip"],
  ["swore", "swear"],
])("English %s is a form of %s", (form, lemma) => {
  expect(ENGLISH.verbs.get(form)?.lemma).toBe(lemma);
});
