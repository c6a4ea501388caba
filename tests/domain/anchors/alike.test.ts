import { expect, test } from "vitest";
import { rankedAlike } from "@/domain/anchors/alike";

// Sentences of our own, said by nobody.
const QUERY = { lang: "en", text: "The harbour opens in May 2031, and no worker will lose his job." };
const OTHERS = [
  { id: "de", lang: "de", text: "Der Hafen öffnet im Mai 2031, und kein Arbeiter verliert seine Arbeit." },
  { id: "ru", lang: "ru", text: "Порт откроется в мае 2031 года, и ни один рабочий не потеряет работу." },
  { id: "zh", lang: "zh", text: "港口将于2031年五月开放，没有工人会失去工作。" },
  { id: "it", lang: "it", text: "La pazienza dei cittadini non è infinita, e neppure la mia." },
  { id: "fr", lang: "fr", text: "Mon chien dort toujours dans la maison de ma mère." },
];

test("the same words in other languages come before others, each with what it shares", () => {
  const ranked = rankedAlike(QUERY, OTHERS);
  expect(
    ranked
      .slice(0, 3)
      .map((one) => one.id)
      .sort(),
  ).toEqual(["de", "ru", "zh"]);
  const [first] = ranked;
  expect(first?.shared.map((one) => one.here)).toEqual(expect.arrayContaining(["2031", "May"]));
  const worst = ranked.find((one) => one.id === "it")?.score ?? 0;
  expect(ranked[2]?.score ?? 0).toBeGreaterThan(2 * worst);
});

test("a text that shares nothing is left out, and nothing is no fault", () => {
  expect(rankedAlike(QUERY, [{ id: "x", lang: "hu", text: "Szép." }])).toEqual([]);
  expect(rankedAlike({ lang: "en", text: "" }, OTHERS)).toEqual([]);
  expect(rankedAlike(QUERY, [])).toEqual([]);
});

test("scores lie between nothing and one, whatever the order of the candidates", () => {
  const ranked = rankedAlike(QUERY, OTHERS);
  expect(rankedAlike(QUERY, OTHERS.toReversed())).toEqual(ranked);
  for (const { score } of ranked) expect(score > 0 && score <= 1).toBe(true);
});
