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
])("%s: thanks and wishes are not: %s", (lang, text) => {
  expect(extract(text, { lang }).claims).toEqual([]);
});

test("the strongest comes first, with its reasons in their places", () => {
  const text = "Il ponte ha 40 corsie. Il debito è salito di 3 miliardi, più che altrove.";
  const { claims } = extract(text, { lang: "it" });
  expect(text.slice(claims[0]?.start, claims[0]?.end)).toMatch(/^Il debito/u);
  for (const { at, note } of claims[0]?.reasons ?? []) expect(text.slice(at.start, at.end)).toBe(note);
});
