import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const BODY = "Il ponte resterà chiuso per un anno intero, a quanto pare.";
const credits = (line: string) =>
  extract(`${BODY}\n\n${line}`)
    .chain.filter((one) => one.certainty === "credited")
    .map((one) => `${one.role}: ${one.text}`);

const LINES: [string, string[]][] = [
  ["Fonte: Gazzetta del Porto", ["source: Gazzetta del Porto"]],
  ["Traduzione: Ada Corvini", ["translator: Ada Corvini"]],
  ["Traduzione di Ada Corvini", ["translator: Ada Corvini"]],
  ["A cura di Ada Corvini", ["author: Ada Corvini"]],
  ["Di Ada Corvini | 3 giugno 2023", ["author: Ada Corvini"]],
  ["Foto: Ugo Berti", ["photo: Ugo Berti"]],
  ["(ANSA)", ["agency: ANSA"]],
  ["Source: Harbour Gazette", ["source: Harbour Gazette"]],
  ["Translated by Ann Stone", ["translator: Ann Stone"]],
  ["(Reporting by Ann Stone; Editing by Tom Field)", ["author: Ann Stone", "editor: Tom Field"]],
  ["Photo credit: Tom Field", ["photo: Tom Field"]],
  ["Source : La Gazette du Port", ["source: La Gazette du Port"]],
  ["Traduit par Paul Morin", ["translator: Paul Morin"]],
  ["Propos recueillis par Paul Morin", ["author: Paul Morin"]],
  ["Fuente: La Gaceta del Puerto", ["source: La Gaceta del Puerto"]],
  ["Traducción: Juan Robles", ["translator: Juan Robles"]],
  ["Quelle: Hafenbote", ["source: Hafenbote"]],
  ["Übersetzung: Karl Brandt", ["translator: Karl Brandt"]],
  ["dpa/AFP", ["agency: dpa", "agency: AFP"]],
  ["Tradução: João Prates", ["translator: João Prates"]],
  ["Edição: João Prates", ["editor: João Prates"]],
  ["Источник: Портовая газета", ["source: Портовая газета"]],
  ["Перевод: Пётр Громов", ["translator: Пётр Громов"]],
  ["来源：海港日报", ["source: 海港日报"]],
  ["来源：海港日报 作者：王建国 责任编辑：李明", ["source: 海港日报", "author: 王建国", "editor: 李明"]],
  ["编译：王建国", ["translator: 王建国"]],
  ["（译者：王建国）", ["translator: 王建国"]],
  ["記者：王建國", ["author: 王建國"]],
  ["المصدر: صحيفة الميناء", ["source: صحيفة الميناء"]],
  ["ترجمة: سامي النجار", ["translator: سامي النجار"]],
  ["بقلم سامي النجار", ["author: سامي النجار"]],
  ["(وكالات)", ["agency: وكالات"]],
];

describe("a credit line", () => {
  test.each(LINES)("%s", (line, expected) => {
    expect(credits(line)).toEqual(expected);
  });

  test.each([
    "Ferri: “Il ponte resterà chiuso”",
    "La fonte: chi ha parlato?",
    "Di notte il ponte resta chiuso.",
    "By then the bridge was closed, and nobody knew why.",
    "Von hier aus geht es weiter.",
    "记者：请问大桥什么时候开放？",
    "Ansaldo",
  ])("is not found in %s", (line) => {
    expect(credits(line)).toEqual([]);
  });

  test("may stand in the bracket that closes a paragraph", () => {
    const closing = (text: string) => extract(text).chain.map((one) => `${one.role}: ${one.text}`);
    expect(closing(`${BODY} (ANSA)`)).toEqual(["agency: ANSA"]);
    expect(closing(`${BODY} (dpa/AFP)`)).toEqual(["agency: dpa", "agency: AFP"]);
    expect(closing(`${BODY} (Fonte: Gazzetta del Porto)`)).toEqual(["source: Gazzetta del Porto"]);
    expect(closing(`${BODY} (e non solo)`)).toEqual([]);
  });
});

const VIAS: [Lang, string, string[]][] = [
  ["it", "“Il ponte è chiuso”, ha detto Ferri ai media locali.", ["outlet: media locali"]],
  [
    "it",
    "“Il ponte è chiuso”, ha detto Ferri durante una conferenza stampa il 30 marzo.",
    ["event: una conferenza stampa il 30 marzo"],
  ],
  ["it", "“Il ponte è chiuso”, si legge nella nota del ministero.", ["document: nota"]],
  ["it", "“Il ponte è chiuso”, ha scritto Ferri su Telegram.", ["post: Telegram"]],
  ["it", "“Il ponte è chiuso”, ha detto Ferri tramite un interprete.", ["interpreter: un interprete"]],
  [
    "it",
    "Ferri ha detto che il ponte è chiuso, secondo il resoconto della presidenza.",
    ["readout: il resoconto"],
  ],
  ["it", "“Il ponte è chiuso”, ha detto Ferri alla televisione norsana.", ["broadcast: televisione norsana"]],
  ["en", "“The bridge is closed,” Stone told reporters.", ["outlet: reporters"]],
  ["en", "In a statement, Stone said that the bridge is closed.", ["document: a statement"]],
  ["en", "“The bridge is closed,” Stone said at a press conference.", ["event: a press conference"]],
  ["en", "“The bridge is closed,” Stone wrote on Telegram.", ["post: Telegram"]],
  ["en", "“The bridge is closed,” Stone said through an interpreter.", ["interpreter: an interpreter"]],
  ["en", "“The bridge is closed,” Stone told Reuters.", ["outlet: Reuters"]],
  [
    "fr",
    "« Le pont est fermé », a déclaré Morin lors d’une conférence de presse.",
    ["event: une conférence de presse"],
  ],
  ["fr", "« Le pont est fermé », a indiqué le ministre dans un communiqué.", ["document: un communiqué"]],
  ["fr", "« Le pont est fermé », a dit Morin aux journalistes.", ["outlet: journalistes"]],
  ["es", "«El puente está cerrado», dijo Robles en rueda de prensa.", ["event: rueda de prensa"]],
  ["es", "«El puente está cerrado», dijo Robles en un comunicado.", ["document: un comunicado"]],
  ["es", "«El puente está cerrado», escribió Robles en redes sociales.", ["post: redes sociales"]],
  [
    "de",
    "„Die Brücke ist gesperrt“, sagte Brandt auf einer Pressekonferenz.",
    ["event: einer Pressekonferenz"],
  ],
  [
    "de",
    "„Die Brücke ist gesperrt“, hieß es in einer Mitteilung des Ministeriums.",
    ["document: einer Mitteilung"],
  ],
  ["de", "„Die Brücke ist gesperrt“, schrieb Brandt auf Twitter.", ["post: Twitter"]],
  ["pt", "“A ponte está fechada”, disse Prates em entrevista.", ["event: entrevista"]],
  ["pt", "“A ponte está fechada”, disse Prates em nota oficial.", ["document: nota oficial"]],
  ["pt", "“A ponte está fechada”, disse Prates aos jornalistas.", ["outlet: jornalistas"]],
  ["ru", "«Мост закрыт», — сказал Громов на брифинге.", ["event: брифинге"]],
  ["ru", "«Мост закрыт», — сказал Громов журналистам.", ["outlet: журналистам"]],
  ["ru", "«Мост закрыт», — написал Громов в своём Telegram-канале.", ["post: своём Telegram-канале"]],
  ["ru", "«Мост закрыт», — говорится в заявлении министерства.", ["document: заявлении"]],
  ["zh", "王建国在记者会上说：“大桥已经关闭。”", ["event: 记者会"]],
  ["zh", "王建国在声明中说：“大桥已经关闭。”", ["document: 声明"]],
  ["zh", "王建国在微博上写道：“大桥已经关闭。”", ["post: 微博"]],
  ["zh", "王建国通过翻译说：“大桥已经关闭。”", ["interpreter: 翻译"]],
  ["ar", "قال النجار في مؤتمر صحفي: «الجسر مغلق».", ["event: مؤتمر صحفي"]],
  ["ar", "قال النجار في بيان: «الجسر مغلق».", ["document: بيان"]],
  ["ar", "قال النجار للصحفيين: «الجسر مغلق».", ["outlet: للصحفيين"]],
  ["ar", "كتب النجار على تويتر: «الجسر مغلق».", ["post: تويتر"]],
];

describe("a station of a quote's path", () => {
  test.each(VIAS)("%s: %s", (lang, text, expected) => {
    const { quotes } = extract(text, { lang });
    expect(quotes.flatMap((one) => one.via.map(({ role, text }) => `${role}: ${text}`))).toEqual(expected);
  });

  test("goes to the quote of its own frame alone", () => {
    const text =
      "Ferri ha detto in una nota che il ponte è chiuso, mentre Anna Berti ha dichiarato ai giornalisti che riaprirà.";
    const { quotes } = extract(text, { lang: "it" });
    expect(quotes.map((one) => one.via.map(({ role }) => role))).toEqual([["document"], ["outlet"]]);
  });

  test("is none within the words themselves", () => {
    const text = "Ferri ha detto che parlerà in una conferenza stampa e poi ai giornalisti.";
    expect(extract(text, { lang: "it" }).quotes[0]?.via).toEqual([]);
  });
});

const PATH = "../shared/demo/article.it.txt";

test.runIf(existsSync(PATH))("the practice article gives its whole path", () => {
  const text = readFileSync(PATH, "utf8");
  const { chain, quotes, warnings } = extract(text);
  expect(chain.map(({ role, text, certainty }) => `${role}: ${text} (${certainty})`)).toEqual([
    "source: Press Tv (credited)",
    "translator: Luciano Lago (credited)",
    "publisher: veronulla (guessed)",
    "outlet: media russi (stated)",
    "readout: media statali cinesi (stated)",
    "event: loro storico incontro del mese scorso (stated)",
    "event: una conferenza stampa il 30 marzo (stated)",
  ]);
  const pathOf = (words: string) =>
    quotes.find((one) => text.slice(one.start, one.end).includes(words))?.via.map(({ role }) => role);
  expect(pathOf("Stiamo lavorando")).toEqual(["outlet"]);
  expect(pathOf("sempre più consolidata")).toEqual(["readout"]);
  expect(pathOf("disposta a collaborare")).toEqual(["event"]);
  expect(pathOf("Abbiamo legami")).toEqual([]);
  const kinds = warnings.map(({ kind }) => kind);
  for (const kind of [
    "garbled-attribution",
    "caption-in-text",
    "boilerplate-in-text",
    "no-date",
    "no-address",
  ])
    expect(kinds).toContain(kind);
  expect(kinds.filter((kind) => kind === "stray-punctuation")).toHaveLength(2);
});
