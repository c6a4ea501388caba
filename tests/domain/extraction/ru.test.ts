import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";

/** Each passage as "form | words | speakers". */
const read = (text: string) =>
  passagesOf(extract(text, { lang: "ru" }), text)
    .filter((one) => one.form !== "scare")
    .map((one) => `${one.form} | ${text.slice(one.start, one.end)} | ${one.speakerNames.join(" + ")}`);

describe("Russian frames", () => {
  test.each([
    ["«Мост закрыт», — сказала Анна Рогова.", ["full | Мост закрыт | Анна Рогова"]],
    [
      "«Мост закрыт, — пояснил министр Пётр Рогов. — Откроем его в мае».",
      ["full | Мост закрыт | Пётр Рогов", "full | Откроем его в мае | Пётр Рогов"],
    ],
    ["Анна Рогова заявила, что мост закрыт.", ["indirect | что мост закрыт | Анна Рогова"]],
    ["Анна Рогова добавила: «Откроем мост в мае».", ["full | Откроем мост в мае | Анна Рогова"]],
    ["По словам Анны Роговой, мост закрыт до мая.", ["indirect | мост закрыт до мая | Анны Роговой"]],
    [
      "Министр транспорта Анна Рогова сообщила, что мост закрыт.",
      ["indirect | что мост закрыт | Анна Рогова"],
    ],
    ["Анна Рогова отметила, что мост «опасен для всех».", ["partial | опасен для всех | Анна Рогова"]],
  ])("are read in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "Анна Рогова не сказала, что мост закрыт.",
    "Жители ждут фильм «Тихий берег» в кинотеатре.",
    "Анна Рогова осмотрела мост, что стоит у рынка.",
    "Он говорил долго и спокойно.",
    "Название посёлка менялось трижды.",
    "Сообщение между берегами прервано до весны.",
    "Мост — это память города.",
    "Рыбаки зовут маяк «Старик».",
  ])("are not seen in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("A dash at a line's start opens Russian speech, and the writer's clause is cut out of it", () => {
  const text = "Анна Рогова встречает нас у моста.\n\n— Я здесь живу, — говорит она. — Здесь тихо и светло.";
  expect(read(text)).toEqual([
    "full | Я здесь живу | Анна Рогова",
    "full | Здесь тихо и светло. | Анна Рогова",
  ]);
});
