import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

test.each<[Lang, string]>([
  ["it", "Secondo il calendario, la fiera apre domenica."],
  ["it", "Secondo la tradizione del paese, il forno si accende a maggio."],
  ["it", "La fiera apre domenica, secondo il nuovo regolamento."],
  ["en", "According to plan, the mill will open in May."],
  ["en", "The mill will open in May, according to schedule."],
  ["en", "According to the law of the valley, the mill must close."],
  ["fr", "Selon le règlement, le moulin doit fermer."],
  ["fr", "Le moulin doit fermer, selon le calendrier prévu."],
  ["es", "Según el calendario, la feria abre el domingo."],
  ["pt", "A feira abre domingo, de acordo com a lei."],
  ["de", "Laut Vorschrift muss die Mühle stillstehen."],
  ["de", "Die Mühle muss laut Bauordnung stillstehen."],
  ["de", "Dem Gesetz zufolge muss die Mühle stillstehen."],
])("%s: what sets how things are done says nothing: %s", (lang, text) => {
  expect(quotesIn(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([
  ["it", "Secondo un rapporto, il mulino gira.", "il mulino gira | un rapporto"],
  ["it", "Secondo la ministra Ada Legge, il mulino gira.", "il mulino gira | Ada Legge"],
  ["en", "According to a survey, the mill turns.", "the mill turns | a survey"],
  ["en", "According to the law firm, the mill turns.", "the mill turns | the law firm"],
  ["fr", "Selon une étude, le moulin tourne.", "le moulin tourne | une étude"],
  ["es", "Según un informe, el molino gira.", "el molino gira | un informe"],
  ["pt", "Segundo um relatório, o moinho gira.", "o moinho gira | um relatório"],
  ["de", "Laut einer Studie ist die Mühle alt.", "ist die Mühle alt | Studie"],
])("%s: a document that states things, and whoever is named, does: %s", (lang, text, expected) => {
  expect(quotesIn(text, lang)).toEqual([`indirect | ${expected}`]);
});
