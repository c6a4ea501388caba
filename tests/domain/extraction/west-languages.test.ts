import { expect, test } from "vitest";
import { GERMAN } from "@/domain/extraction/cues/de/rules";
import { SPANISH } from "@/domain/extraction/cues/es/rules";
import { FRENCH } from "@/domain/extraction/cues/fr/rules";
import { PORTUGUESE } from "@/domain/extraction/cues/pt/rules";

test.each([FRENCH, SPANISH, PORTUGUESE, GERMAN])(
  "$lang has eighty speech verbs and twenty nouns",
  (rules) => {
    const lemmas = new Set([...rules.verbs.values()].map((form) => form.lemma));
    expect(lemmas.size).toBeGreaterThanOrEqual(80);
    expect(rules.nouns.size).toBeGreaterThanOrEqual(20);
  },
);

test.each([
  [SPANISH, "sostuvieron", "sostener"],
  [SPANISH, "dijeron", "decir"],
  [SPANISH, "pidiendo", "pedir"],
  [SPANISH, "concluyó", "concluir"],
  [SPANISH, "advierten", "advertir"],
  [PORTUGUESE, "disseram", "dizer"],
  [PORTUGUESE, "negou", "negar"],
  [PORTUGUESE, "propuseram", "propor"],
  [PORTUGUESE, "garantindo", "garantir"],
  [FRENCH, "annonçait", "annoncer"],
  [FRENCH, "soutinrent", "soutenir"],
  [FRENCH, "répète", "répéter"],
  [FRENCH, "promirent", "promettre"],
  [FRENCH, "ajoutant", "ajouter"],
  [GERMAN, "mitgeteilt", "teilen"],
  [GERMAN, "betonte", "betonen"],
  [GERMAN, "versprach", "versprechen"],
  [GERMAN, "antwortete", "antworten"],
  [GERMAN, "gefordert", "fordern"],
] as const)("in $lang a form leads to its verb", (rules, form, lemma) => {
  expect(rules.verbs.get(form)?.lemma).toBe(lemma);
});
