import { resolve } from "node:path";
import { openDatabase } from "@/db/client";
import { matchExpression } from "@/domain/text/search-words";
import { askedOnce, at, loaded, report, SETTLING, timed } from "./measure";
import { word } from "./seed";
import { QUOTES, served } from "./served";

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n);
const HAN = "我们的关系非常牢固超越了冷战时代军事政治同盟";

/** Queries of each kind, none twice, so that no page was kept from before; and what narrows them. */
const KINDS: readonly (readonly [what: string, queries: readonly string[], facet?: string])[] = [
  ["a word", range(300, 200).map(word)],
  ["two words", range(60, 200).map((n) => `${word(n)} ${word(n + 7)}`)],
  ["a very common word", range(0, 40).map(word)],
  [
    "a name",
    ["Li Shangfu", "Putin", "Tan Kefei", "putin vladimir", "Шойгу", "Ли Шанфу", "李尚福", "shangfu li"],
  ],
  ["no hit", range(0, 200).map((n) => `zz${word(n)}`)],
  ["Chinese, two signs", range(0, HAN.length - 1).map((n) => HAN.slice(n, n + 2))],
  ["a word, narrowed to a language", range(700, 200).map(word), "&in=it"],
];

const addressOf = (query: string): string => `/search?q=${encodeURIComponent(query)}`;

/** The page of search results over the seeded record, each once, against the bare query through the same client. */
export async function search(): Promise<void> {
  const site = await served();
  const { readerClient, close } = await openDatabase(`file:${resolve(`data/bench-${QUOTES}`)}/attesto.db`);
  try {
    await loaded(site.address, ["/"], SETTLING);
    await askedOnce(
      site.address,
      range(1_500, 300).map((n) => addressOf(word(n))),
    );
    const rows = [];
    for (const [what, queries, facet = ""] of KINDS) {
      const paths = queries.map((query) => addressOf(query) + facet);
      const { requests, p50, p95, p99 } = await askedOnce(site.address, paths);
      const bare = await timed(queries.length, (n) =>
        readerClient.execute({
          sql: "SELECT rowid, record FROM public_search WHERE public_search MATCH ? ORDER BY rowid DESC LIMIT 501",
          args: [matchExpression(queries[n] ?? "")],
        }),
      );
      rows.push({ what, requests, p50, p95, p99, bareP50: at(bare, 0.5), bareP95: at(bare, 0.95) });
    }
    report("search", rows);
  } finally {
    close();
    await site.stop();
  }
}
