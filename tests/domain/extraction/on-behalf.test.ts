import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";
import type { Lang } from "@/domain/extraction/types";

/** Each passage as "speaker < the one spoken for", and whether that one is offered as another who could be meant. */
const spoken = (text: string, lang: Lang) =>
  passagesOf(extract(text, { lang }), text).map(({ speakerNames, reasons, alternatives }) => {
    const whose = reasons.flatMap(({ rule, note }) => (rule === "speaker.on-behalf" ? (note ?? "") : []));
    const isOffered = whose.every((one) => alternatives.includes(one));
    return `${speakerNames.join(" + ")} < ${whose.join(" + ") || "nobody"}${isOffered ? "" : " (lost)"}`;
  });

test.each<[Lang, string, string]>([
  [
    "en",
    "Mary Stone, speaking on behalf of Peter Reed, said that the mill turned.",
    "Mary Stone < Peter Reed",
  ],
  ["en", "“The mill turns,” Mary Stone said on behalf of Peter Reed.", "Mary Stone < Peter Reed"],
  ["it", "A nome di Mario Riva, Ada Serra ha detto che il mulino gira.", "Ada Serra < Mario Riva"],
  ["fr", "Anne Rives a dit au nom de Luc Morel que le moulin tourne.", "Anne Rives < Luc Morel"],
  ["es", "En nombre de Pablo Mora, la portavoz Ana Rivas dijo que el molino gira.", "Ana Rivas < Pablo Mora"],
  ["pt", "Em nome de Paulo Mota, Ana Ribas disse que o moinho gira.", "Ana Ribas < Paulo Mota"],
  [
    "de",
    "Im Namen des Ministers Peter Mohn erklärte die Sprecherin Anna Riedel, die Mühle sei alt.",
    "Anna Riedel < Peter Mohn",
  ],
  [
    "de",
    "Ein Sprecher sagte auf Anfrage im Auftrag von Peter Mohn, die Mühle sei alt.",
    "Ein Sprecher < Peter Mohn",
  ],
  [
    "ru",
    "От имени министра Ивана Рубцова пресс-секретарь Анна Серова заявила, что мельница стара.",
    "Анна Серова < Иван Рубцов",
  ],
  ["zh", "发言人李明代表部长王强表示，磨坊很旧。", "李明 < 王强"],
  ["ar", "قالت سلمى حداد نيابة عن الوزير إن الطاحونة قديمة.", "سلمى حداد < الوزير"],
])("%s: who speaks is the speaker, and whoever they speak for is kept: %s", (lang, text, expected) => {
  expect(spoken(text, lang)).toEqual([expected]);
});

test.each<[Lang, string, string]>([
  ["es", "En nombre del cielo, Ana Rivas dijo que el molino gira.", "Ana Rivas < nobody"],
  ["fr", "Anne Rives a dit que le nom de Luc Morel est connu.", "Anne Rives < nobody"],
  ["zh", "工人代表王强表示，磨坊很旧。", "王强 < nobody"],
  ["ar", "قال المتحدث باسم البلدية إن الطاحونة قديمة.", "المتحدث باسم البلدية < nobody"],
  ["en", "Mary Stone said Peter Reed spoke on behalf of Luke Hill.", "Mary Stone < nobody"],
])("%s: no more than a phrase, an office, or what is said: %s", (lang, text, expected) => {
  expect(spoken(text, lang)).toEqual([expected]);
});
