import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const heard = (text: string, lang: Lang) =>
  extract(text, { lang }).warnings.flatMap(({ kind, at }) =>
    kind === "hearsay-conditional" && at ? text.slice(at.start, at.end) : [],
  );

test.each<[Lang, string]>([
  ["fr", "Le meunier aurait quitté la vallée."],
  ["fr", "Le moulin serait déjà fermé depuis mai."],
  ["it", "Il mugnaio avrebbe lasciato la valle."],
  ["it", "Il mulino sarebbe chiuso da maggio."],
  ["es", "El molinero habría dejado el valle."],
  ["pt", "O moleiro teria deixado o vale."],
])("%s: the mood of hearsay without a source is marked: %s", (lang, text) => {
  const whole = `Anne Rives, 3 mai 2024.\n\n${text}`;
  expect(heard(whole, lang)).toEqual([text]);
});

test.each<[Lang, string]>([
  ["fr", "Selon Anne Rives, le meunier aurait quitté la vallée."],
  ["fr", "Si le moulin fermait, la vallée serait déserte."],
  ["fr", "Il serait préférable de partir."],
  ["fr", "Qui aurait quitté la vallée ?"],
  ["it", "Sarebbe meglio partire."],
  ["es", "Habría que partir mañana."],
  ["pt", "Se o moinho fechasse, o vale seria outro."],
  ["en", "The miller would have left the valley."],
])("%s: a source, a condition, a question and advice are not: %s", (lang, text) => {
  expect(heard(text, lang)).toEqual([]);
});

test("a story that is full of it has no such warnings", () => {
  expect(heard("Le meunier aurait quitté la vallée. ".repeat(30), "fr")).toEqual([]);
});
