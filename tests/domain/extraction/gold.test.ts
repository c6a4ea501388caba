import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";
import { type GoldArticle, goldArticles, readGold } from "./gold";

/** Quotes as lines: type, speakers, words; the marks around the words do not count. */
const asLines = (article: Pick<GoldArticle, "text" | "quotes">) =>
  article.quotes.map(
    ({ parts, type, speakers }) =>
      `${type} · ${speakers.join(" + ")} · ${parts.map((part) => bare(article.text, part)).join(" … ")}`,
  );

const bare = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).replaceAll(/^[\s"“”„«»‹›「」『』—–]+|[\s"“”„«»‹›「」『』—–.,;:!?…。，！？]+$/gu, "");

function found({ text, lang }: GoldArticle) {
  const { quotes, entities } = extract(text, { lang: lang as Lang });
  const named = (id: string) => entities.find((one) => one.id === id)?.name ?? id;
  return quotes
    .filter((quote) => quote.type !== "scare")
    .map(({ parts, type, speaker }) => ({ parts, type, speakers: speaker.entities.map(named) }));
}

test.each(goldArticles().map((article) => [article.id, article] as const))(
  "%s: finds each quote to its last word, of its type and by its speaker, and nothing else",
  (_, article) => {
    expect(article.quotes.length).toBeGreaterThan(3);
    expect(asLines({ text: article.text, quotes: found(article) })).toEqual(asLines(article));
  },
);

test("marks of a gold that do not pair are refused", () => {
  expect(() => readGold("it-1", "⟦direct: A⟧“Sì”")).toThrow("never closed");
  expect(() => readGold("it-1", "“Sì”⟦/⟧")).toThrow("not opened");
  expect(() => readGold("it-1", "⟦direct: A⟧“⟦mixed: B⟧Sì⟦/⟧”")).toThrow("never closed");
  expect(readGold("it-1", "⟦direct: A⟧“⟦direct: B⟧‘Sì’⟦/⟧”⟦/⟧").quotes.map((one) => one.parts)).toEqual([
    [{ start: 0, end: 6 }],
    [{ start: 1, end: 5 }],
  ]);
  expect(readGold("it-1", "⟦direct#1: A + B⟧“Sì⟦/⟧, dice, ⟦direct#1⟧certo”⟦/⟧.").quotes).toEqual([
    {
      type: "direct",
      speakers: ["A", "B"],
      parts: [
        { start: 0, end: 3 },
        { start: 11, end: 17 },
      ],
    },
  ]);
});
