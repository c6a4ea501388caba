import { coreSeconds, report } from "@/bench/measure";
import { extract } from "@/domain/extraction/extract";
import { LANGS } from "@/domain/extraction/types";
import { goldArticles } from "@/tests/domain/extraction/gold";

/** Bytes of UTF-8. */
const MEGABYTE = 1_000_000;
const SIZES = [1, 2.5, 5] as const;
const RUNS = 2;

/** The articles of a language that ship with the tests, one after the other up to a size in megabytes. */
function textOf(lang: string, size: number): string {
  const articles = goldArticles().filter((one) => one.lang === lang);
  const whole = articles.map((one) => `${one.text.trimEnd()}\n\n`).join("");
  return whole.repeat(Math.ceil((size * MEGABYTE) / Buffer.byteLength(whole)));
}

/**
 * How fast the extraction reads a long text of each language, and what twice the length costs. The yardstick of
 * the same run is the platform's own word segmenter over the first megabyte, line by line.
 */
export async function reading(): Promise<void> {
  const rows = LANGS.map((lang) => {
    const [small, half, whole] = SIZES.map((size) => textOf(lang, size));
    for (let warm = 0; warm < RUNS; warm++) extract(small ?? "", { lang });
    const speed = (text = "", work: (text: string) => unknown) =>
      Buffer.byteLength(text) / MEGABYTE / coreSeconds(() => work(text));
    const read = (text: string) => extract(text, { lang });
    const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    const cut = (text: string) => text.split("\n").map((line) => [...segmenter.segment(line)].length);
    const [atHalf, atWhole] = [speed(half, read), speed(whole, read)];
    return {
      lang,
      MBs: Number(speed(small, read).toFixed(2)),
      MBsAtFive: Number(atWhole.toFixed(2)),
      /** Time for 5 MB by time for 2.5 MB. */
      twiceTheText: Number(((2 * atHalf) / atWhole).toFixed(2)),
      segmenterMBs: Number(speed(small, cut).toFixed(2)),
    };
  });
  report("reading", rows);
}
