import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { QuoteType, Span } from "@/domain/extraction/types";

/** A quote as the gold has it: its continuous parts, and who is meant to be found for it. */
export type GoldQuote = { parts: Span[]; type: QuoteType; speakers: string[] };
export type GoldArticle = { id: string; lang: string; text: string; quotes: GoldQuote[] };

const FOLDER = "tests/domain/extraction/gold";
const MARK = /⟦(?:(?<type>direct|mixed|indirect)(?<key>#\d+)?(?:: (?<who>[^⟧]+))?|\/)⟧/gu;

/**
 * Reads an article whose quotes are marked in it: `⟦direct: Ada Corvini⟧“…”⟦/⟧`; joint speakers are joined by
 * " + ", parts of one quote share a number: `⟦direct#1: Ada Corvini⟧“…⟦/⟧, says …, ⟦direct#1⟧…”⟦/⟧`. The text
 * is what is left when the marks are gone; offsets are UTF-16 units into it. A quote told within another is marked
 * within it.
 */
export function readGold(id: string, source: string): GoldArticle {
  const quotes: GoldQuote[] = [];
  const byKey = new Map<string, GoldQuote>();
  let text = "";
  let from = 0;
  const open: { quote: GoldQuote; start: number }[] = [];
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const { type, key, who } = mark.groups ?? {};
    if (type === undefined) {
      const last = open.pop();
      if (!last) throw new Error(`${id}: a quote is closed that was not opened, at ${mark.index}`);
      last.quote.parts.push({ start: last.start, end: text.length });
      continue;
    }
    let quote = key === undefined ? undefined : byKey.get(key);
    if (!quote) {
      quote = { parts: [], type: type as QuoteType, speakers: who?.split(" + ") ?? [] };
      quotes.push(quote);
      if (key !== undefined) byKey.set(key, quote);
    }
    open.push({ quote, start: text.length });
  }
  if (open.length > 0) throw new Error(`${id}: a quote is never closed`);
  return { id, lang: id.slice(0, 2), text: text + source.slice(from), quotes };
}

/** The articles that ship with the tests, written for this project: every person and place is fictional. */
export const goldArticles = (): GoldArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readGold(name.replace(/\.txt$/u, ""), readFileSync(join(FOLDER, name), "utf8")));
