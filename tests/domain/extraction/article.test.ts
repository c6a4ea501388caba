import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";
import { readingOf } from "@/domain/extraction/reading";

const PATH = "../shared/demo/article.it.txt";
const PUTIN = "Vladimir Putin";
const LI = "Li Shangfu";
const EXPECTED: [string, string[]][] = [
  ["strategica", [PUTIN, LI]],
  ["Stiamo lavorando", [PUTIN]],
  ["Si tratta", [PUTIN]],
  ["sempre più consolidata", [LI]],
  ["risultati fruttuosi", [LI]],
  ["Abbiamo legami", [LI]],
  ["Questa è la mia prima visita", [LI]],
  ["nuova era", [PUTIN, "Xi Jinping"]],
  ["disposta a collaborare", ["Tan Kefei"]],
  ["approfondire la fiducia", ["Tan Kefei"]],
];

describe("the practice article, whole", () => {
  test.runIf(existsSync(PATH))(
    "gives its ten passages in marks, each with its speaker, and no others",
    () => {
      const text = readFileSync(PATH, "utf8");
      const passages = passagesOf(extract(text), text).filter((one) => one.form !== "indirect");
      const found = passages.map((one) => text.slice(one.start, one.end));
      expect(found.map((words, index) => words.startsWith(EXPECTED[index]?.[0] ?? "-"))).toEqual(
        EXPECTED.map(() => true),
      );
      expect(passages.map((one) => one.speakerNames)).toEqual(EXPECTED.map(([, names]) => names));
      expect(passages.map((one) => one.continues)[2]).toBe(1);
    },
  );

  test.runIf(existsSync(PATH))("gives its source, its translator and the lines to put aside", () => {
    const text = readFileSync(PATH, "utf8");
    const reading = readingOf(extract(text), text);
    expect(reading.derivesFrom.value).toBe("Press Tv");
    expect(reading.translators.value).toEqual(["Luciano Lago"]);
    expect(reading.publisher).toMatchObject({ value: "veronulla", basis: "inferred" });
    expect(reading.lang.value).toBe("it");
    const aside = reading.putAside.map(
      ({ start, end, kind }) => `${kind}: ${text.slice(start, end).slice(0, 12)}`,
    );
    expect(aside).toContain("boilerplate: WP2Social Au");
    expect(aside).toContain("caption: Esercitazion");
    const kinds = new Set(reading.warnings.map((one) => one.kind));
    for (const kind of ["stray-punctuation", "no-date", "no-address", "garbled-attribution"])
      expect(kinds).toContain(kind);
  });
});
