import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

/** Each quote as "type | words | speakers | who is told", with "!" where a reader could take one for the other. */
function toldIn(text: string, lang: Lang): string[] {
  const { quotes, entities, warnings } = extract(text, { lang });
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name;
  return quotes.map(({ id, type, parts, speaker, addressee }) => {
    const said = parts.map((part) => text.slice(part.start, part.end)).join(" … ");
    const told = addressee ? text.slice(addressee.start, addressee.end) : "-";
    const isRisk = warnings.some((one) => one.quote === id && one.kind === "addressee-as-speaker-risk");
    const names = speaker.entities.map(nameOf).join(" + ") || "nobody";
    return `${type} | ${said} | ${names} | ${told}${isRisk ? " !" : ""}`;
  });
}

describe("who is told the words and not by whom is no speaker", () => {
  test.each<[Lang, string, string]>([
    [
      "en",
      "Nora Field was told: “You leave tonight.”",
      "direct | “You leave tonight.” | nobody | Nora Field !",
    ],
    [
      "en",
      "“You come too late,” Nora Field was told.",
      "direct | “You come too late,” | nobody | Nora Field !",
    ],
    [
      "en",
      "Owen Marsh was asked: “Why did you stay?”",
      "direct | “Why did you stay?” | nobody | Owen Marsh !",
    ],
    [
      "en",
      "Asked whether she would stay, Nora Field laughed.",
      "indirect | whether she would stay | nobody | -",
    ],
    [
      "en",
      "“The lock is shut,” it was said to Nora Field.",
      "direct | “The lock is shut,” | nobody | Nora Field !",
    ],
    [
      "en",
      "Nora Field has been told that the lock stays shut.",
      "indirect | that the lock stays shut | nobody | Nora Field !",
    ],
    ["en", "She was told the lock would stay shut.", "indirect | the lock would stay shut | nobody | She !"],
    [
      "it",
      "Ad Anna Riva è stato detto: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | nobody | Anna Riva !",
    ],
    [
      "it",
      "A Carlo Neri hanno detto: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | nobody | Carlo Neri !",
    ],
    [
      "it",
      "Anna Riva è stata avvertita: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | nobody | Anna Riva !",
    ],
    [
      "it",
      "A Carlo Neri è stato spiegato che la chiusa resta ferma.",
      "indirect | che la chiusa resta ferma | nobody | Carlo Neri !",
    ],
    [
      "fr",
      "On a dit à Jeanne Roche : « L’écluse reste fermée. »",
      "direct | « L’écluse reste fermée. » | nobody | Jeanne Roche !",
    ],
    [
      "fr",
      "Jeanne Roche a été prévenue : « L’écluse reste fermée. »",
      "direct | « L’écluse reste fermée. » | nobody | Jeanne Roche !",
    ],
    [
      "fr",
      "On lui a souvent dit : « L’écluse reste fermée. »",
      "direct | « L’écluse reste fermée. » | nobody | -",
    ],
    [
      "es",
      "A Elena Soto le dijeron: «La esclusa sigue cerrada».",
      "direct | «La esclusa sigue cerrada» | nobody | Elena Soto !",
    ],
    [
      "es",
      "Elena Soto fue avisada: «La esclusa sigue cerrada».",
      "direct | «La esclusa sigue cerrada» | nobody | Elena Soto !",
    ],
    [
      "es",
      "Se le dijo a Elena Soto que la esclusa sigue cerrada.",
      "indirect | que la esclusa sigue cerrada | nobody | Elena Soto !",
    ],
    [
      "pt",
      "Foi dito a Rita Campos: “A eclusa continua fechada.”",
      "direct | “A eclusa continua fechada.” | nobody | Rita Campos !",
    ],
    [
      "pt",
      "Rita Campos foi alertada: “A eclusa continua fechada.”",
      "direct | “A eclusa continua fechada.” | nobody | Rita Campos !",
    ],
    [
      "pt",
      "Disseram a Rita Campos que a eclusa continua fechada.",
      "indirect | que a eclusa continua fechada | nobody | Rita Campos !",
    ],
    [
      "de",
      "Clara Bach wurde gesagt: „Die Schleuse bleibt zu.“",
      "direct | „Die Schleuse bleibt zu.“ | nobody | Clara Bach !",
    ],
    [
      "de",
      "Clara Bach wurde gefragt: „Warum bleibt sie zu?“",
      "direct | „Warum bleibt sie zu?“ | nobody | Clara Bach !",
    ],
    [
      "de",
      "Man hat Clara Bach gesagt, dass die Schleuse zu bleibt.",
      "indirect | dass die Schleuse zu bleibt | nobody | Clara Bach !",
    ],
    [
      "de",
      "„Die Schleuse bleibt zu“, wurde Clara Bach mitgeteilt.",
      "direct | „Die Schleuse bleibt zu“ | nobody | Clara Bach !",
    ],
    ["de", "Man sagte: „Die Schleuse bleibt zu.“", "direct | „Die Schleuse bleibt zu.“ | nobody | -"],
    [
      "ru",
      "Анне Речной сказали: «Шлюз закрыт до весны».",
      "direct | «Шлюз закрыт до весны» | nobody | Анне Речной !",
    ],
    [
      "ru",
      "Анну Речную спросили: «Почему шлюз закрыт?»",
      "direct | «Почему шлюз закрыт?» | nobody | Анну Речную !",
    ],
    ["ru", "Ему было сказано: «Шлюз закрыт до весны».", "direct | «Шлюз закрыт до весны» | nobody | -"],
    [
      "ru",
      "Петру Лодкину сказали, что шлюз закрыт.",
      "indirect | что шлюз закрыт | nobody | Петру Лодкину !",
    ],
    ["zh", "陈立被告知：“水闸要关到春天。”", "direct | “水闸要关到春天。” | nobody | 陈立 !"],
    [
      "ar",
      "قيل لسامي النهري: «البوابة مغلقة حتى الربيع».",
      "direct | «البوابة مغلقة حتى الربيع» | nobody | سامي النهري !",
    ],
    [
      "ar",
      "سُئل سامي النهري: «لماذا أغلقت البوابة؟».",
      "direct | «لماذا أغلقت البوابة؟» | nobody | سامي النهري !",
    ],
  ])("(%s) %s", (lang, text, expected) => {
    expect(toldIn(text, lang)).toEqual([expected]);
  });

  test("nor is the one named nearest, nor whoever spoke before", () => {
    const text =
      "Owen Marsh said: “The lock opens in May.” Nora Field was told: “The lock stays shut.”\n\n“You will hear from us in spring.”";
    expect(toldIn(text, "en").map((one) => one.split(" | ")[2])).toEqual(["Owen Marsh", "nobody", "nobody"]);
  });

  test("nor is who answers a question that opens the sentence", () => {
    const english = "When asked whether the lock would open, Owen Marsh replied: “In May.”";
    expect(toldIn(english, "en").map((one) => one.split(" | ")[2])).toEqual(["nobody", "Owen Marsh"]);
    const active = "Nora Field asked whether the lock would open.";
    expect(toldIn(active, "en")).toEqual(["indirect | whether the lock would open | Nora Field | -"]);
  });

  test("but may answer what they are asked", () => {
    const text = "Owen Marsh was asked why he stayed. “It was my duty to mind the lock.”";
    expect(toldIn(text, "en")[1]).toBe("direct | “It was my duty to mind the lock.” | Owen Marsh | -");
  });
});

describe("who says it in a passive is the agent that it names", () => {
  test.each<[Lang, string, string]>([
    [
      "en",
      "Nora Field was warned by Owen Marsh that the lock stays shut.",
      "indirect | that the lock stays shut | Owen Marsh | Nora Field",
    ],
    [
      "it",
      "Anna Riva è stata avvertita da Carlo Neri: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | Carlo Neri | Anna Riva",
    ],
    [
      "fr",
      "Jeanne Roche a été avertie par le maire : « L’écluse reste fermée. »",
      "direct | « L’écluse reste fermée. » | le maire | Jeanne Roche",
    ],
    [
      "es",
      "Elena Soto fue advertida por el alcalde: «La esclusa sigue cerrada».",
      "direct | «La esclusa sigue cerrada» | el alcalde | Elena Soto",
    ],
    [
      "pt",
      "Rita Campos foi avisada por Rui Falcão: “A eclusa continua fechada.”",
      "direct | “A eclusa continua fechada.” | Rui Falcão | Rita Campos",
    ],
    [
      "de",
      "Clara Bach wurde von Paul Linde gefragt: „Warum bleibt sie zu?“",
      "direct | „Warum bleibt sie zu?“ | Paul Linde | Clara Bach",
    ],
    [
      "de",
      "Von Paul Linde wurde Clara Bach gefragt: „Warum bleibt sie zu?“",
      "direct | „Warum bleibt sie zu?“ | Paul Linde | Clara Bach",
    ],
    [
      "ru",
      "Анна Речная была предупреждена мэром: «Шлюз закрыт до весны».",
      "direct | «Шлюз закрыт до весны» | мэр | Анна Речная",
    ],
    ["zh", "陈立被镇长赵敏告知：“水闸要关到春天。”", "direct | “水闸要关到春天。” | 赵敏 | 陈立"],
  ])("(%s) %s", (lang, text, expected) => {
    expect(toldIn(text, lang)).toEqual([expected]);
  });
});

describe("an active verb names whom it tells beside its subject", () => {
  test.each<[Lang, string, string]>([
    [
      "en",
      "The mayor told Nora Field that it stays shut.",
      "indirect | that it stays shut | The mayor | Nora Field",
    ],
    [
      "en",
      "“It stays shut,” said the mayor to Nora Field.",
      "direct | “It stays shut,” | the mayor | Nora Field",
    ],
    [
      "en",
      "To Nora Field the mayor said: “It stays shut.”",
      "direct | “It stays shut.” | the mayor | Nora Field",
    ],
    [
      "it",
      "A Maria Conti il sindaco ha detto: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | il sindaco | Maria Conti",
    ],
    [
      "it",
      "Il sindaco ha detto a Maria Conti che la chiusa resta ferma.",
      "indirect | che la chiusa resta ferma | Il sindaco | Maria Conti",
    ],
    [
      "fr",
      "Le maire a dit à Jeanne Roche que l’écluse reste fermée.",
      "indirect | que l’écluse reste fermée | Le maire | Jeanne Roche",
    ],
    [
      "es",
      "A Elena Soto el alcalde le dijo: «La esclusa sigue cerrada».",
      "direct | «La esclusa sigue cerrada» | el alcalde | Elena Soto",
    ],
    [
      "pt",
      "“A eclusa continua fechada”, disse o prefeito a Rita Campos.",
      "direct | “A eclusa continua fechada” | o prefeito | Rita Campos",
    ],
    [
      "de",
      "Dem Bürgermeister sagte Clara Bach: „Die Schleuse bleibt zu.“",
      "direct | „Die Schleuse bleibt zu.“ | Clara Bach | Dem Bürgermeister",
    ],
    [
      "de",
      "Gestern sagte Clara Bach, die Schleuse bleibe zu.",
      "indirect | die Schleuse bleibe zu | Clara Bach | -",
    ],
    [
      "de",
      "Paul Linde sagte zu Clara Bach: „Die Schleuse bleibt zu.“",
      "direct | „Die Schleuse bleibt zu.“ | Paul Linde | Clara Bach",
    ],
    [
      "ru",
      "Анне Речной мэр сказал: «Шлюз закрыт до весны».",
      "direct | «Шлюз закрыт до весны» | мэр | Анне Речной",
    ],
    [
      "ru",
      "Журналисты спросили мэра: «Почему шлюз закрыт?»",
      "direct | «Почему шлюз закрыт?» | Журналисты | мэра",
    ],
    ["zh", "赵敏对陈立说：“水闸要关到春天。”", "direct | “水闸要关到春天。” | 赵敏 | 陈立"],
    ["zh", "记者问陈立：“水闸为什么关了？”", "direct | “水闸为什么关了？” | 记者 | 陈立"],
  ])("(%s) %s", (lang, text, expected) => {
    expect(toldIn(text, lang)).toEqual([expected]);
  });

  test("and is never that person", () => {
    expect(toldIn("Owen Marsh came. To Owen Marsh he said: “It stays shut.”", "en")).toEqual([
      "direct | “It stays shut.” | nobody | Owen Marsh",
    ]);
    expect(toldIn("The letter to Nora Field said: “It stays shut.”", "en")).toEqual([
      "direct | “It stays shut.” | nobody | Nora Field",
    ]);
  });
});

describe("nobody is told", () => {
  test.each<[Lang, string, string]>([
    [
      "en",
      "Nora Field, who was told of the plan, said: “It stays.”",
      "direct | “It stays.” | Nora Field | -",
    ],
    [
      "it",
      "Anna Riva è sbottata: «La chiusa resta ferma».",
      "direct | «La chiusa resta ferma» | Anna Riva | -",
    ],
    ["it", "Anna Riva si è chiesta: «Quando si riapre?».", "direct | «Quando si riapre?» | Anna Riva | -"],
    [
      "fr",
      "Jeanne Roche est intervenue : « L’écluse reste fermée. »",
      "direct | « L’écluse reste fermée. » | Jeanne Roche | -",
    ],
    [
      "fr",
      "Jeanne Roche s’est demandé : « Que faire ici ? »",
      "direct | « Que faire ici ? » | Jeanne Roche | -",
    ],
    [
      "es",
      "Elena Soto ha insistido: «La esclusa sigue cerrada».",
      "direct | «La esclusa sigue cerrada» | Elena Soto | -",
    ],
    [
      "pt",
      "Rita Campos tinha avisado: “A eclusa continua fechada.”",
      "direct | “A eclusa continua fechada.” | Rita Campos | -",
    ],
    [
      "de",
      "Clara Bach ist laut geworden: „Die Schleuse bleibt zu.“",
      "direct | „Die Schleuse bleibt zu.“ | Clara Bach | -",
    ],
    [
      "ru",
      "Анна Речная была уверена: «Шлюз закрыт до весны».",
      "direct | «Шлюз закрыт до весны» | Анна Речная | -",
    ],
    ["zh", "镇长赵敏说：“马路被水淹了一天。”", "direct | “马路被水淹了一天。” | 赵敏 | -"],
    [
      "ar",
      "قال سامي النهري: «البوابة مغلقة حتى الربيع».",
      "direct | «البوابة مغلقة حتى الربيع» | سامي النهري | -",
    ],
    [
      "ar",
      "قالت ليلى حسن: «البوابة مغلقة حتى الربيع».",
      "direct | «البوابة مغلقة حتى الربيع» | ليلى حسن | -",
    ],
    ["ar", "قال سامي النهري لنادر البحري: «البوابة مغلقة».", "direct | «البوابة مغلقة» | سامي النهري | -"],
  ])("(%s) %s", (lang, text, expected) => {
    expect(toldIn(text, lang)).toEqual([expected]);
  });

  test("in what another says they were told", () => {
    expect(toldIn("Owen Marsh said he was told that it stays shut.", "en")).toEqual([
      "indirect | he was told that it stays shut | Owen Marsh | -",
    ]);
  });
});
