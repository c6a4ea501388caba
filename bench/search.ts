import { loaded, report } from "./measure";
import { served } from "./served";

const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ["a word", ["ruvoza", "dimela", "forti"]],
  ["two words", ["baba cece", "lame stari"]],
  ["a very common word", ["bababa"]],
  ["a name", ["Li Shangfu", "Putin"]],
  ["no hit", ["zzzzzzz"]],
  ["Chinese", ["关系"]],
  ["with a facet", ["bababa&in=it"]],
];

/** The page of search results over the seeded record, one request at a time and eight at once. */
export async function search(): Promise<void> {
  const site = await served();
  try {
    const rows = [];
    for (const [what, words] of KINDS) {
      const paths = words.map((one) => {
        const [query = "", ...facets] = one.split("&");
        return `/search?${[`q=${encodeURIComponent(query)}`, ...facets].join("&")}`;
      });
      rows.push({ what, ...(await loaded(site.address, paths, 3)) });
    }
    report("search", rows);
  } finally {
    await site.stop();
  }
}
