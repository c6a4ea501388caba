import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const speakers = (text: string, lang: Lang) => {
  const { quotes, entities } = extract(text, { lang });
  return quotes.map(({ speaker }) =>
    speaker.entities.map((id) => entities.find((one) => one.id === id)?.name).join(" + "),
  );
};

test.each<[Lang, string, string]>([
  ["es", "Carlos Fuentes dijo que el molino gira.", "Carlos Fuentes"],
  ["es", "La ministra Carmen Rey negó que el molino gire.", "Carmen Rey"],
  ["es", "Según Pablo Alcalde Soto, el molino gira.", "Pablo Alcalde Soto"],
  ["es", "Ana Cardenal y Pablo Alcalde afirmaron que el molino gira.", "Ana Cardenal + Pablo Alcalde"],
  ["es", "«El molino gira», dijo Plácida Domingo.", "Plácida Domingo"],
  ["pt", "Rui Bispo disse que o moinho gira.", "Rui Bispo"],
  ["pt", "Joana Abril disse que o moinho gira.", "Joana Abril"],
  ["it", "Secondo Luca Papa, il mulino gira.", "Luca Papa"],
  ["it", "Il ministro Anna Vescovo ha detto che il mulino gira.", "Anna Vescovo"],
  ["fr", "Luc Maire a dit que le moulin tourne.", "Luc Maire"],
  ["de", "Peter Richter sagte, die Mühle sei alt.", "Peter Richter"],
  ["en", "Anna Bishop said the mill turns.", "Anna Bishop"],
])("%s: an office's word or a month behind a name is a surname: %s", (lang, text, name) => {
  expect(speakers(text, lang)).toEqual([name]);
});

test("a surname that is an office's word stands for its bearer alone, not for the office", () => {
  const text = "Teresa Vecino llegó ayer. Vecino dijo que el molino gira. El vecino dijo que no lo ve.";
  expect(speakers(text, "es")).toEqual(["Teresa Vecino", "El vecino"]);
});

test.each<[Lang, string, string]>([
  ["es", "El Primer Ministro dijo que el molino gira.", "El Primer Ministro"],
  ["es", "Fuentes oficiales dijeron que el molino gira.", "Fuentes oficiales"],
  ["it", "A Nara Papa Elio ha detto che il mulino gira.", "Elio"],
  ["it", "Il Presidente Mario Serra ha detto che il mulino gira.", "Mario Serra"],
  ["en", "Bishop Anna Reed said the mill turns.", "Anna Reed"],
  ["en", "The Harbour Police Chief said the mill turns.", "Police Chief"],
  ["de", "Gestern sagte Richter Peter Mohn, die Mühle sei alt.", "Peter Mohn"],
])("%s: an office before its holder, or alone, is no surname: %s", (lang, text, name) => {
  expect(speakers(text, lang)).toEqual([name]);
});
