import fc from "fast-check";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { apparatusOf, type Entry } from "@/domain/collation/analysis/apparatus";
import { differencesFrom } from "@/domain/collation/analysis/differences";
import { collate } from "@/domain/collation/collate";
import type { Exported } from "@/domain/collation/exports/cells";
import { COLLATION_FORMATS } from "@/domain/collation/exports/formats";
import { keyOfRun, lineOf, printed } from "@/domain/collation/tokens/line";
import type { Row, Token } from "@/domain/collation/types";
import { retold, texts, witnessesOf } from "./texts";

const TITLE = 'Of the quay & "the mole" <2024>';

function exported(given: readonly string[], lang = "en"): Exported {
  const table = collate(witnessesOf(given), lang);
  if (!table.ok) throw new Error(JSON.stringify(table.refusals));
  return { collation: table.value, base: "A", title: TITLE, about: { A: "The Harbour Post" } };
}

const GIVEN = [
  "“We have very strong ties. They surpass the alliances of the Cold War era... They are very stable”",
  "We have very close relations. They outperform unions of the Cold War era. They rest on the principles of non-alignment <…> and are very stable",
  "very strong relations, that far surpass the alliances of the Cold War",
  "=They are very stable, and we have very strong ties.\nThey surpass the alliances of the Cold War era",
];

const GOLDEN = { tei: "collation.xml", csv: "collation.csv", json: "collation.json.txt" };

test.each(["tei", "csv", "json"] as const)("a table as %s", async (format) => {
  const written = COLLATION_FORMATS[format].write(exported(GIVEN));
  await expect(written).toMatchFileSnapshot(`golden/${GOLDEN[format]}`);
});

/** What stands in a node of a TEI text, with the characters that XML has no place for. */
function teiText(node: ChildNode): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  const code = (node as Element).getAttribute("type");
  if ((node as Element).localName !== "g" || !code) return [...node.childNodes].map(teiText).join("");
  const unit = Number.parseInt(code.slice(2), 16);
  return unit > 0xffff ? String.fromCodePoint(unit) : String.fromCharCode(unit);
}

/** Each printing of a TEI text: what stands in all, and its own reading of each place. */
function readTei(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const ids = [...document.querySelectorAll("witness")].map((one) => one.getAttribute("xml:id"));
  return ids.map((id) =>
    [...(document.querySelector("ab")?.childNodes ?? [])]
      .map((node) => {
        if ((node as Element).localName !== "app") return teiText(node);
        const readings = [...(node as Element).children];
        const own = readings.filter((one) => one.getAttribute("wit")?.split(" ").includes(`#${id}`));
        expect(own).toHaveLength(1);
        return own.map(teiText).join("");
      })
      .join(""),
  );
}

type Moved = { id: string; wit: string[]; text: string; lemma: string; named: string[] };

/** The readings of a TEI text that say that a block has moved: whose, what stands there, in the base too, and the readings they name. */
function movesIn(xml: string): Moved[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const listed = (one: Element, name: string) =>
    (one.getAttribute(name) ?? "").split(/\s+/).flatMap((target) => target.replace("#", "") || []);
  return [...document.querySelectorAll('rdg[cause="transposition"]')].map((one: Element) => {
    const lemma = one.parentElement?.querySelector("lem");
    return {
      id: one.getAttribute("xml:id") ?? "",
      wit: listed(one, "wit"),
      text: teiText(one),
      lemma: lemma ? teiText(lemma) : "",
      named: listed(one, "corresp"),
    };
  });
}

/** Rows of a CSV as RFC 4180 says, every cell quoted, behind the mark that says how it is encoded. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  expect(csv.startsWith('\u{FEFF}"printing",')).toBe(true);
  for (const [, quoted = "", end] of csv.slice(1).matchAll(field)) {
    cells.push(quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

describe("what is written is read back as the printings, to the letter", () => {
  test("from TEI", () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(readTei(COLLATION_FORMATS.tei.write(exported(given)))).toEqual(given);
      }),
    );
  });

  test("from CSV, of which no cell is a formula", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const csv = COLLATION_FORMATS.csv.write(exported(given));
        const [, ...rows] = readCsv(csv);
        expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/u.test(cell))).toEqual([]);
        const plain = (cell: string) => (/^'+[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell);
        expect(rows.map(([, ...cells]) => cells.map(plain).join(""))).toEqual(given);
      }),
    );
  });

  test("from JSON", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { printings, places } = JSON.parse(COLLATION_FORMATS.json.write(exported(given)));
        expect(printings.map((one: { text: string }) => one.text)).toEqual(given);
        expect(
          given.map((_, n) => places.map((place: { cells: string[] }) => place.cells[n]).join("")),
        ).toEqual(given);
      }),
    );
  });
});

test("a block that has moved is told in TEI at both places, each of which names the other", () => {
  const rest = "they are all very strong ties";
  const xml = COLLATION_FORMATS.tei.write(
    exported([`${rest}. Nobody denies it`, `Nobody denies it: ${rest}`]),
  );
  expect(movesIn(xml)).toEqual([
    { id: "p1-w2", wit: ["w2"], text: "Nobody denies it: ", lemma: "", named: ["p3-w2"] },
    { id: "p3-w2", wit: ["w2"], text: "", lemma: "Nobody denies it", named: ["p1-w2"] },
  ]);
});

test("a moved block that others read otherwise at both its places has its places linked one by one", () => {
  const words = (stem: string, length: number) => Array.from({ length }, (_, n) => `${stem}${n + 10}`);
  const other = (block: readonly string[]) => block.map((word, n) => (n % 2 === 0 ? word : `other${n}`));
  const [block, rest, tail] = [words("harbour", 40), words("mountain", 60), words("valley", 40)];
  const orders = [
    [...block, ...rest, ...tail],
    [...rest, ...block],
    [...other(block), ...rest, ...other(tail)],
  ];
  const found = movesIn(COLLATION_FORMATS.tei.write(exported(orders.map((one) => one.join(" ")))));
  expect(found.length).toBeGreaterThan(block.length);
  expect(found.every(({ named }) => named.length > 0)).toBe(true);
  const links = found.reduce((sum, { named }) => sum + named.length, 0);
  expect(links).toBeLessThanOrEqual(found.length * 2);
});

test("every moved block is told in TEI with its words, and nothing else is", () => {
  const bare = (text: string) => text.replace(/\s/gu, "");
  fc.assert(
    fc.property(retold, (given) => {
      const one = exported(given);
      const found = movesIn(COLLATION_FORMATS.tei.write(one));
      const byId = new Map(found.map((reading) => [reading.id, reading]));
      for (const { id, named, wit } of found) {
        expect(id === "").toBe(named.length === 0);
        const others = named.map((name) => byId.get(name));
        expect(others.every((other) => other?.named.includes(id))).toBe(true);
        expect(others.every((other) => other?.wit.some((each) => wit.includes(each)))).toBe(true);
      }
      for (const [n, { siglum }] of one.collation.rows.entries()) {
        const own = found.filter(({ wit }) => wit.includes(`w${n + 1}`));
        const moved = differencesFrom(one.collation, "A", siglum).filter(({ kind }) => kind === "moved");
        if (moved.length === 0) expect(own).toEqual([]);
        for (const { text, lemma } of moved) {
          expect(bare(own.map((reading) => reading.text).join(""))).toContain(bare(text));
          expect(bare(own.map((reading) => reading.lemma).join(""))).toContain(bare(lemma));
        }
      }
    }),
  );
});

/** What a text is compared by, wherever it parts its words. */
const keysOf = (tokens: readonly Token[]): string => keyOfRun(tokens).replaceAll(" ", "");

/** The words of a printing as a reader makes them: those of the base, and at each entry its reading. */
function madeOf(base: Row, entries: readonly Entry[], siglum: string): string {
  let made = "";
  let at = 0;
  for (const entry of entries) {
    const own = entry.readings.filter(({ sigla }) => sigla.includes(siglum));
    if (own.length === 0) continue;
    expect(own).toHaveLength(1);
    expect(entry.agreeing).not.toContain(siglum);
    expect(entry.at).toBeGreaterThanOrEqual(at);
    const { length } = lineOf(entry.lemma, "en").tokens;
    expect(printed(base.tokens.slice(entry.at, entry.at + length))).toBe(entry.lemma);
    made += keysOf(base.tokens.slice(at, entry.at));
    for (const { text } of own) made += keysOf(lineOf(text, "en").tokens);
    at = entry.at + length;
  }
  return made + keysOf(base.tokens.slice(at));
}

test.each([
  ["of few words", texts],
  ["made of one by cuts, moves and other words", retold],
])("the base and the apparatus make each printing wholly, %s", (_, given) => {
  fc.assert(
    fc.property(given, (some) => {
      const { collation } = exported(some);
      const [base, ...others] = collation.rows;
      if (!base) return;
      const entries = apparatusOf(collation, "A");
      for (const row of others) expect(madeOf(base, entries, row.siglum)).toBe(keysOf(row.tokens));
    }),
    { numRuns: 300 },
  );
});

test("a block that moved in among repeated words is added there, and takes none of them away", () => {
  const { collation } = exported([
    "x the the the the bword old",
    "x [...] the bword old the the the",
    "x the the the […] old",
    "x the the the bword",
  ]);
  const own = apparatusOf(collation, "A").flatMap(({ lemma, readings }) =>
    readings.filter(({ sigla }) => sigla.includes("B")).map(({ text }) => [lemma, text]),
  );
  expect(own).toEqual([
    ["x", "x [...]"],
    ["the", "the bword old"],
    ["bword old", ""],
  ]);
});

test("who has what the base has is in no entry", () => {
  fc.assert(
    fc.property(retold, (given) => {
      const { collation } = exported(given);
      const entries = apparatusOf(collation, "A");
      for (const { siglum } of collation.rows.slice(1)) {
        const isNamed = entries.some(({ readings }) => readings.some(({ sigla }) => sigla.includes(siglum)));
        expect(isNamed).toBe(differencesFrom(collation, "A", siglum).length > 0);
      }
    }),
  );
});
