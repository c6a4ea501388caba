import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

test.each<[Lang, string]>([
  ["it", "La disoccupazione è aumentata del 12% in un anno."],
  ["en", "Unemployment rose by 12 percent in a year."],
  ["fr", "Le chômage a augmenté de 12 % en un an."],
  ["es", "El paro aumentó un 12 % en un año."],
  ["pt", "O desemprego aumentou 12% em um ano."],
  ["de", "Die Arbeitslosigkeit ist um 12 Prozent gestiegen."],
  ["ru", "Безработица выросла на 12 процентов за год."],
  ["zh", "失业率去年上升了12%。"],
  ["zh", "失业率上升了百分之十二。"],
  ["zh", "市政府花了4800万元修建大坝。"],
  ["zh", "去年有三百二十名工人失业。"],
  ["ar", "ارتفعت البطالة 12% خلال عام."],
])("%s: a figure with its unit is worth checking: %s", (lang, text) => {
  const [claim] = extract(text, { lang }).claims;
  expect(claim?.reasons.map(({ rule }) => rule)).toContain("claim.amount");
  expect(claim && [claim.start, claim.end]).toEqual([0, text.length]);
});

test.each<[Lang, string]>([
  ["it", "Grazie a voi, spero di rivedervi."],
  ["en", "Thank you, I hope to see you soon."],
  ["de", "Danke, ich hoffe es."],
  ["es", "Gracias, espero veros pronto."],
  ["fr", "Merci à vous, j’espère vous revoir."],
  ["pt", "Obrigado, espero ver-vos em breve."],
  ["ru", "Спасибо, надеюсь вас увидеть."],
  ["zh", "谢谢大家，希望再见。"],
  ["ar", "شكرا لكم، نتمنى لكم التوفيق."],
])("%s: thanks and wishes are not: %s", (lang, text) => {
  expect(extract(text, { lang }).claims).toEqual([]);
});

test.each<[Lang, string]>([
  ["it", "Che cosa ne pensate?"],
  ["en", "What do you make of it?"],
  ["de", "Was halten Sie davon?"],
  ["es", "¿Qué os parece?"],
  ["fr", "Qu’en pensez-vous ?"],
  ["pt", "O que acham disso?"],
  ["ru", "Что вы об этом думаете?"],
  ["zh", "你们怎么看？"],
  ["ar", "ما رأيكم في ذلك؟"],
])("%s: neither is a question: %s", (lang, text) => {
  expect(extract(text, { lang }).claims).toEqual([]);
});

test.each<[Lang, string]>([
  ["it", "Il cielo di marzo era grigio."],
  ["en", "The sky was grey that morning."],
  ["de", "Der Himmel war an jenem Morgen grau."],
  ["es", "El cielo estaba gris aquella mañana."],
  ["fr", "Le ciel était gris ce matin-là."],
  ["pt", "O céu estava cinzento naquela manhã."],
  ["ru", "Небо в то утро было серым."],
  ["zh", "那天早上的天空灰蒙蒙的。"],
])("%s: nor what only describes: %s", (lang, text) => {
  expect(extract(text, { lang }).claims).toEqual([]);
});

test("a year alone, and the number that begins a line, are no figures", () => {
  const rules = (text: string) =>
    extract(text, { lang: "en" }).claims.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
  expect(rules("It was built in 1998.")).toEqual([]);
  expect(rules("3. The road was closed.")).not.toContain("claim.number");
});

test("a text in a language without rules is ranked by numbers, amounts and names alone", () => {
  const text = "Volgens Jansen steeg het tekort met 12%. Daar is veel over te zeggen.";
  const { claims } = extract(text, { lang: "und" });
  expect(claims.map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([
    ["claim.name", "claim.amount"],
  ]);
});

test("the strongest comes first, with its reasons in their places", () => {
  const text = "Il ponte ha 40 corsie. Il debito è salito di 3 miliardi, più che altrove.";
  const { claims } = extract(text, { lang: "it" });
  expect(text.slice(claims[0]?.start, claims[0]?.end)).toMatch(/^Il debito/u);
  for (const { at, note } of claims[0]?.reasons ?? []) expect(text.slice(at.start, at.end)).toBe(note);
});

const rulesIn = (text: string, lang: Lang = "ar") =>
  extract(text, { lang }).claims.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

test.each([
  ["تعرض الميناء لأضرار بلغت ٣٤ مليون دينار.", "claim.amount"],
  ["فقدت القرية سبعين بيتا في الفيضان.", "claim.number"],
  ["والجسر أطول من النفق بكثير.", "claim.comparison"],
  ["هذا هو الجسر الأطول في الإقليم كله.", "claim.superlative"],
  ["غرقت السفينة نتيجة العاصفة في عرض البحر.", "claim.cause"],
  ["تراجعت صادرات الزيتون من الساحل الشرقي.", "claim.trend"],
  ["تحدثت الوزارة عن إغلاق المصنع القديم.", "claim.authority"],
  ["افتتح المرفأ الجديد في أكتوبر بعد التأجيل.", "claim.time"],
])("ar: signs, with whatever is written on to them: %s", (text, rule) => {
  expect(rulesIn(text)).toContain(rule);
});

test.each([
  "يا صديقي لا تنس موعدنا عند النهر.",
  "اللهم احفظ أهل هذه القرية من السيول.",
  "أنا لا أحب المشي في هذا الشارع.",
  "متى نزور البستان الكبير مع الأصدقاء",
  "#الميناء_القديم #القرية",
  "https://example.org/a/b/c https://example.org/d/e",
])(
  "ar: speech to somebody, prayers, first persons, questions, tags and addresses alone are not: %s",
  (text) => {
    expect(extract(text, { lang: "ar" }).claims).toEqual([]);
  },
);

test("ar: a year in either digits is no figure, and a name that holds a holy word no prayer", () => {
  expect(rulesIn("شيد السور القديم في المدينة عام ١٩٢٤.")).not.toContain("claim.number");
  expect(rulesIn("وصل المهندس عبد الله إلى الورشة مساء الثلاثاء.")).not.toContain("claim.wish");
});

test.each<[Lang, string, string]>([
  ["en", "The level of the lake rose by 12 per cent.", "12 per cent"],
  ["fr", "Le niveau du lac a augmenté de 12 pour cent.", "12 pour cent"],
  ["zh", "市政府花了4800万元修建大坝。", "4800万元"],
  ["en", "Unemployment on the island fell to 3.7 percent.", "3.7 percent"],
  ["it", "Il Comune spende 6,2 milioni per la biblioteca.", "6,2 milioni"],
  ["de", "Die Schleuse kostete 1.250.000 Euro.", "1.250.000 Euro"],
  ["es", "El paro bajó al 8,3% en la comarca.", "8,3%"],
  ["zh", "修缮老桥花了6.8亿元。", "6.8亿元"],
  ["en", "In 1998,2 ferries and $4,500,000 were lost.", "$4,500,000"],
  ["en", "Of the 3, 40 percent were lost.", "40 percent"],
])("%s: an amount is marked with the whole of its unit: %s", (lang, text, amount) => {
  const reasons = extract(text, { lang }).claims[0]?.reasons ?? [];
  expect(reasons.find(({ rule }) => rule === "claim.amount")?.note).toBe(amount);
});
