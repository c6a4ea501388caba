import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";

const read = (text: string) => {
  const { zones, chain } = extract(text);
  const zone = zones.find((one) => one.kind === "dateline");
  return {
    head: zone ? text.slice(zone.start, zone.end) : null,
    agencies: chain.filter((one) => one.role === "agency").map((one) => text.slice(one.at.start, one.at.end)),
    zones,
  };
};

const HEADS: [string, string, string[], string][] = [
  ["it", "ROMA, 3 GIU (ANSA) -", ["ANSA"], "Il ministro Aldo Ferri ha detto che il ponte resterà chiuso."],
  ["it", "(ANSA) -", ["ANSA"], "Il ministro Aldo Ferri ha detto che il ponte resterà chiuso."],
  ["it", "ANSA –", ["ANSA"], "Il ministro Aldo Ferri ha detto che il ponte resterà chiuso."],
  ["it", "Roma, 3 giugno 2023 –", [], "Il ministro Aldo Ferri ha detto che il ponte resterà chiuso."],
  ["it", "ROMA –", [], "Il ministro Aldo Ferri ha detto che il ponte resterà chiuso."],
  ["en", "WASHINGTON (Reuters) -", ["Reuters"], "Minister Ann Stone said that the bridge is closed."],
  [
    "en",
    "WASHINGTON, June 3 (Reuters/AFP) —",
    ["Reuters", "AFP"],
    "Minister Ann Stone said the bridge is closed.",
  ],
  ["en", "KYIV, Ukraine (AP) —", ["AP"], "Minister Ann Stone said that the bridge is closed."],
  ["en", "REUTERS –", ["REUTERS"], "Minister Ann Stone said that the bridge is closed."],
  ["en", "BEIJING, June 3 (Xinhua) --", ["Xinhua"], "Minister Ann Stone said that the bridge is closed."],
  ["fr", "PARIS, 3 juin (AFP) -", ["AFP"], "Le ministre Paul Morin a dit que le pont est fermé."],
  ["fr", "Paris, le 3 juin 2023 –", [], "Le ministre Paul Morin a dit que le pont est fermé."],
  ["de", "Berlin (dpa) –", ["dpa"], "Der Minister Karl Brandt sagte, die Brücke sei gesperrt."],
  [
    "de",
    "BERLIN, 3. Juni (dpa/AFP) -",
    ["dpa", "AFP"],
    "Der Minister Karl Brandt sagte, die Brücke sei gesperrt.",
  ],
  ["es", "Madrid, 3 jun (EFE).-", ["EFE"], "El ministro Juan Robles dijo que el puente está cerrado."],
  [
    "es",
    "MADRID, 3 Jun. (EUROPA PRESS) -",
    ["EUROPA PRESS"],
    "El ministro Juan Robles dijo que el puente está cerrado.",
  ],
  ["pt", "Lisboa, 03 jun 2023 (Lusa) –", ["Lusa"], "O ministro João Prates disse que a ponte está fechada."],
  ["ru", "МОСКВА, 3 июня. /ТАСС/.", ["ТАСС"], "Министр Пётр Громов заявил, что мост закрыт."],
  ["ru", "МОСКВА, 3 июн — РИА Новости.", ["РИА Новости"], "Министр Пётр Громов заявил, что мост закрыт."],
  ["ru", "Москва. 3 июня. ИНТЕРФАКС -", ["ИНТЕРФАКС"], "Министр Пётр Громов заявил, что мост закрыт."],
  ["zh", "新华社北京6月3日电", ["新华社"], "交通部长王建国说，大桥已经关闭。"],
  ["zh", "中新社上海6月3日电（记者李明）", ["中新社"], "交通部长王建国说，大桥已经关闭。"],
  ["zh", "（路透社北京3日電）", ["路透社"], "交通部長王建國說，大橋已經關閉。"],
  ["ar", "القاهرة (رويترز) -", ["رويترز"], "قال الوزير سامي النجار إن الجسر مغلق."],
  ["ar", "الرياض 3 يونيو (واس) -", ["واس"], "قال الوزير سامي النجار إن الجسر مغلق."],
  ["ar", "بيروت - أ ف ب:", ["أ ف ب"], "قال الوزير سامي النجار إن الجسر مغلق."],
  ["ar", "دمشق (وكالات) -", ["وكالات"], "قال الوزير سامي النجار إن الجسر مغلق."],
];

describe("a dateline at the head of a report", () => {
  test.each(HEADS)("%s: %s is one, with who signs, and what follows is read", (_, head, agencies, body) => {
    const text = `${head} ${body}`;
    const found = read(text);
    expect(found.head).toBe(head);
    expect(found.agencies).toEqual(agencies);
    const rest = found.zones.find((one) => one.kind === "body");
    expect(text.slice(rest?.start, rest?.end)).toBe(body);
    const { quotes, entities } = extract(text);
    const speakers = quotes.flatMap((one) => one.speaker.entities);
    expect(quotes.length, JSON.stringify(quotes)).toBe(1);
    const place = head.split(/[ ,.(]/u)[0] ?? "";
    expect(entities.filter((one) => speakers.includes(one.id)).map((one) => one.name)).not.toContain(place);
  });

  test.each([
    "Il ministro – dice Ferri – non verrà alla riunione di domani.",
    "Anna Rossi (PD) ha detto che il ponte resterà chiuso a lungo.",
    "Anna Rossi - che ieri era a Roma - ha detto che il ponte resterà chiuso.",
    "The Reuters report said that the bridge will stay closed for years.",
    "— Non lo so — disse Maria. — Domani vedremo.",
    "2023 – das war ein gutes Jahr für die Brücke, sagte Karl Brandt.",
    "Министр — человек занятой, сказал Громов.",
    "北京大学教授王建国6月3日说，大桥已经关闭。",
    "قال الوزير - الذي وصل أمس - إن الجسر مغلق.",
  ])("is not found in %s", (text) => {
    expect(read(text).head).toBeNull();
  });

  const BODIES = {
    it: "Il ponte resterà chiuso per un anno intero, a quanto pare.",
    en: "The bridge will stay closed for the whole of the year, it seems.",
    de: "Die Brücke bleibt nach dem Bericht ein ganzes Jahr gesperrt.",
    fr: "Le pont restera fermé pendant une année, et ce n’est pas tout.",
    ru: "Мост останется закрытым на целый год.",
    zh: "大桥将关闭整整一年。",
    ar: "يبقى الجسر مغلقا سنة كاملة.",
  };
  test.each<[keyof typeof BODIES, string]>([
    ["it", "Roma, 12 giugno 2023"],
    ["it", "12 giugno 2023"],
    ["it", "Pubblicato il 12 giugno 2023 alle 10:30"],
    ["en", "Published: June 12, 2023"],
    ["de", "Berlin, 12. Juni 2023"],
    ["fr", "Paris, le 12 juin 2023"],
    ["ru", "12 июня 2023 года"],
    ["zh", "发布时间：2023年6月12日"],
    ["ar", "١٢ يونيو ٢٠٢٣"],
    ["en", "2023-06-12"],
  ])("may be a line of its own: %s, %s", (lang, line) => {
    const text = `${BODIES[lang].replace(/[.。]$/u, "")}\n\n${line}\n\n${BODIES[lang]}`;
    expect(read(text).head).toBe(line);
    expect(extract(text).dates[0]?.value).toBe("2023-06-12");
  });

  test("a member who puts it back gets the line as it was", () => {
    const text = "ROMA, 3 GIU (ANSA) - Il ponte resterà chiuso.";
    expect(extract(text, { putBack: [0] }).zones).toEqual([{ start: 0, end: text.length, kind: "body" }]);
  });
});
