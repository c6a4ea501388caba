import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { passagesIn, quotesIn } from "./found";

test.each<[Lang, string, string]>([
  ["es", "Ana Rivas llegó ayer. Se cree que el molino gira.", "que el molino gira"],
  ["es", "Ana Rivas llegó ayer. También se dijo que el molino gira.", "que el molino gira"],
  ["pt", "Ana Ribas chegou ontem. Espera-se que o moinho gire.", "que o moinho gire"],
  ["it", "Ada Riva è arrivata ieri. Si dice che il mulino giri.", "che il mulino giri"],
])("%s: a verb that nobody is the subject of goes on with no speaker: %s", (lang, text, words) => {
  expect(quotesIn(text, lang)).toEqual([`indirect | ${words} | nobody`]);
});

test.each<[Lang, string, string]>([
  ["es", "Ana Rivas se dijo que el molino gira.", "que el molino gira | Ana Rivas"],
  ["es", "Ana Rivas espera que el molino gire.", "que el molino gire | Ana Rivas"],
  ["pt", "Ana Ribas disse-lhe que o moinho gira.", "que o moinho gira | Ana Ribas"],
  ["pt", "Ana Ribas espera que o moinho gire, acrescentando que é velho.", "que o moinho gire | Ana Ribas"],
])("%s: with a subject of its own it is theirs: %s", (lang, text, expected) => {
  expect(quotesIn(text, lang)[0]).toBe(`indirect | ${expected}`);
});

test("Spanish: waiting is no thought", () => {
  expect(quotesIn("Ana Rivas espera a que pase el tren.", "es")).toEqual([]);
});

test.each([
  ["« Le moulin tourne, explique Anne Rives, maire de Rives, il est vieux. »", "Anne Rives"],
  ["« Le moulin tourne, explique la maire, Anne Rives, il est vieux. »", "Anne Rives"],
  ["« Le moulin tourne, répond, agacée, Anne Rives, il est vieux. »", "Anne Rives"],
])("French: the writer’s clause goes on over an apposition or an aside: %s", (text, name) => {
  expect(passagesIn(text, "fr")).toEqual([
    `full | Le moulin tourne | ${name}`,
    `full | il est vieux. | ${name}`,
  ]);
});

test("French: but ends where the words go on", () => {
  expect(passagesIn("« Le moulin tourne, dit Anne Rives, le maire viendra demain. »", "fr")[1]).toMatch(
    /le maire viendra demain/u,
  );
});
