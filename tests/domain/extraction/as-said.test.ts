import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

test.each<[Lang, string, string]>([
  ["es", "Como explicó Ana Rivas, el molino gira.", "el molino gira | Ana Rivas"],
  ["es", "Tal y como ha señalado la empresa, el molino gira.", "el molino gira | la empresa"],
  ["es", "El molino gira, según contó ayer Ana Rivas.", "El molino gira | Ana Rivas"],
  ["fr", "Comme l’a expliqué Anne Rives, le moulin tourne.", "le moulin tourne | Anne Rives"],
  ["fr", "Le moulin tourne, comme le souligne Anne Rives.", "Le moulin tourne | Anne Rives"],
  ["pt", "Como explicou Ana Ribas na segunda-feira, o moinho gira.", "o moinho gira | Ana Ribas"],
  ["pt", "O moinho, como disse Ana Ribas, gira bem.", "O moinho … gira bem | Ana Ribas"],
  ["it", "Come ha spiegato Ada Riva, il mulino gira.", "il mulino gira | Ada Riva"],
  ["it", "Il mulino gira, come ricorda la sindaca Ada Riva.", "Il mulino gira | Ada Riva"],
  ["de", "Wie Anna Riedel am Montag erklärte, dreht sich die Mühle.", "dreht sich die Mühle | Anna Riedel"],
  ["de", "Die Mühle steht, wie Anna Riedel betonte, still.", "Die Mühle steht … still | Anna Riedel"],
  ["ru", "Как сообщил Иван Рубцов, мельница работает.", "мельница работает | Иван Рубцов"],
  ["ru", "Мельница, как рассказала Анна Рубцова, работает.", "Мельница … работает | Анна Рубцова"],
  ["en", "As Mary Stone explained on Monday, the mill turns.", "the mill turns | Mary Stone"],
])("%s: a clause that only says whose words they are: %s", (lang, text, expected) => {
  expect(quotesIn(text, lang)).toEqual([`indirect | ${expected}`]);
});

test.each<[Lang, string]>([
  ["es", "Como pidió Ana Rivas, el molino cerró ayer."],
  ["fr", "Comme l’espérait Anne Rives, le moulin tourne."],
  ["pt", "Como Ana Ribas mora longe, o moinho está parado."],
  ["it", "Come ha chiesto Ada Riva, il mulino è chiuso."],
  ["de", "Wie Anna Riedel das erklärte, war eindrucksvoll."],
  ["de", "Der Platz, wie er im Dorf heißt, ist leer."],
  ["ru", "Иван Рубцов работает, как мельница."],
  ["en", "As Mary Stone said this, the mill stopped."],
  ["en", "He left early, as she expected."],
])("%s: a wish, a manner, a cause or an object is none: %s", (lang, text) => {
  expect(quotesIn(text, lang)).toEqual([]);
});
