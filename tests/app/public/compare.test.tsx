import { gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { attestations as rows } from "@/db/schema/attestation";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { publicEdition } from "@/queries/public/edition";
import { source } from "@/tests/commands/case";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { ask, linksIn, pageAt, wordsOf } from "./ask";
import { type Published, publishedDemo } from "./published";

let held: TestDatabase;
let record: Published;

beforeAll(async () => {
  held = await testDatabase();
  record = await publishedDemo();
}, 240_000);
afterAll(() => held.close());

const at = (key: string, rest = ""): string => `/q/${record.desk.id("quote", key)}/compare${rest}`;
const bodyOf = async (key: string, number = 1): Promise<QuoteBody> => {
  const edition = await publicEdition(record.desk.id("quote", key), number);
  if (edition?.kind !== "quote") throw new Error(`no edition of ${key}`);
  return edition.body;
};

const HEARD = /<span class="vh select-none".*?<\/span>/gs;
/** The words of each row, as they would be copied. */
const rowsIn = (html: string): string[] =>
  [...html.matchAll(/<th scope="row">.*?<\/th>(.*?)<\/tr>/gs)].map(([, cells = ""]) =>
    wordsOf(cells.replace(/<td[^>]*class="om">.*?<\/td>/gs, "").replace(HEARD, ""))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  );

describe("the printings of a quote side by side", () => {
  test("stand by language, each to the letter, with what differs in a sentence on top", async () => {
    const html = await pageAt(at("q3", "?lang=en"));
    const { attestations } = await bodyOf("q3");
    expect(rowsIn(html).sort()).toEqual(attestations.map((one) => one.exact).sort());
    const words = wordsOf(html);
    expect(words).toContain("Fifteen printings, phrase by phrase");
    expect(words).toContain(
      "Phrase 3, “Non-alignment”, varies most: five printings keep it; in five a cut sign stands for it; five print nothing in its place.",
    );
    expect(words).toContain("English, compared word by word with J");
    expect(words).toContain("Chinese, made from AFP: not Li Shangfu’s own words");
    expect(words).toContain("translated by Luciano Lago");
  });

  test("say every difference in words, round the words themselves", async () => {
    const words = wordsOf(await pageAt(at("q3", "?lang=en")));
    expect(words).toContain("F has “outperform” instead of “surpass”");
    expect(words).toContain("F leaves out “They”");
    expect(words).toContain("F leaves out “We have very strong ties.”");
    expect(words).toContain("K prints nothing of phrase 3");
    expect(words).toContain("F adds “They rest on the principles of nonalignment”");
    expect(wordsOf(await pageAt(at("q3", "?lang=it")))).toContain("F ha «outperform» invece di «surpass»");
  });

  test("never compare words of two languages", async () => {
    const html = await pageAt(at("q3", "?lang=en"));
    const other = html.split("<tbody>").find((group) => group.includes(">Russian<")) ?? "";
    expect(other).toContain("строятся");
    expect(other).not.toMatch(/class="v-(sub|add|om|mov)"/);
  });

  test("are marked for the ear wherever they are for the eye, on the page of the quote too", async () => {
    for (const key of ["q1", "q2", "q3", "q4", "q5", "q6"]) {
      const quote = await pageAt(`/q/${record.desk.id("quote", key)}?lang=en`);
      const lines = [...quote.matchAll(/<p class="w-words".*?<\/p>/gs)].map(([line]) => line);
      for (const html of [...lines, ...((await pageAt(at(key, "?lang=en"))).match(/<td.*?<\/td>/gs) ?? [])]) {
        for (const [mark] of html.matchAll(/<mark.*?<\/mark>|<span class="v-om">.*?<\/span><\/span>/gs))
          expect(mark).toMatch(/^<(?:mark|span) class="v-[a-z]+"><span class="vh select-none" lang="en"/);
      }
    }
  });

  test("by another base, with other things left out of account, and only what differs", async () => {
    const other = wordsOf(await pageAt(at("q3", "?base=E&lang=en")));
    expect(other).toContain("English, compared word by word with E");
    expect(other.indexOf("English, compared")).toBeLessThan(other.indexOf("Italian, compared"));
    const differing = wordsOf(await pageAt(at("q3", "?show=differences&lang=en")));
    expect(differing).toContain("Not shown: H. No word of it differs from J.");
    expect(differing).not.toContain("The Moscow Times, ");
    const strict = await pageAt(at("q3", "?ignore=none&lang=en"));
    expect(strict).not.toMatch(/<input type="checkbox"[^>]*checked/);
    const one = await pageAt(at("q3", "?in=en&lang=en"));
    expect(wordsOf(one)).toContain("Six printings");
    expect(rowsIn(one)).toHaveLength(6);
  });

  test("have one address for one thing: whatever it does not know leads to that", async () => {
    for (const [asked, canonical] of [
      ["?base=A", ""],
      ["?base=ZZ&base=%3Cscript%3E", ""],
      ["?show=everything&ignore=none&ignore=case&ignore=punctuation&ignore=quotes", ""],
      ["?show=differences&base=P&base=E&base=F&lang=it", "?base=E&base=P&show=differences&lang=it"],
      ["?ignore=diacritics&ignore=none", "?ignore=diacritics"],
      ["?in=xx&ignore=nothing", ""],
      ["?in=en&base=P", "?in=en"],
    ] as const) {
      const answer = await ask(at("q3", asked));
      expect([asked, answer.status, answer.headers.get("location")]).toEqual([
        asked,
        301,
        at("q3", canonical),
      ]);
    }
    expect((await ask(at("q3", "?utm=1"))).status).toBe(200);
  });

  test("are not sent again to who has them, in the language of the reader, with no script needed", async () => {
    const first = await ask(at("q3"), { headers: { "accept-language": "it" } });
    expect(first.headers.get("content-language")).toBe("it");
    expect(first.headers.get("vary")).toContain("Accept");
    const tag = first.headers.get("etag") ?? "";
    const again = await ask(at("q3"), { headers: { "accept-language": "it", "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const html = await first.text();
    expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(gzipSync(html).length).toBeLessThan(20_000);
  });

  test("of a language that has but one are said to be alone, and nothing is said to vary", async () => {
    const html = await pageAt(at("q3", "?in=ar&lang=en"));
    expect(wordsOf(html)).toContain("The only printing in Arabic");
    expect(wordsOf(html)).not.toContain("varies most");
    expect(html).not.toContain("<select");
  });

  test("of one printing are nothing to compare, and the page says so", async () => {
    const { attestations, leading } = await bodyOf("q8");
    for (const { id } of attestations.filter((one) => one.id !== leading)) {
      const [row] = await held.db.reader.select().from(rows).where(eq(rows.id, id));
      await record.desk.act(withdrawPrinting, record.reviewer, { attestation: id, version: row?.version });
    }
    await record.publish(record.desk.id("quote", "q8"));
    const html = await pageAt(at("q8", "?lang=en"));
    expect(wordsOf(html)).toContain("Nothing to compare yet");
    expect(html).toContain('name="robots" content="noindex"');
    expect((await ask(at("q8", ".csv"))).status).toBe(404);
  });

  test("of what is not there are not there either", async () => {
    expect((await ask("/q/zzzzzzzz/compare")).status).toBe(404);
    expect((await ask(at("q3", ".docx"))).status).toBe(404);
    expect((await ask(at("q3", "d"))).status).toBe(404);
    const id = record.desk.id("quote", "q3");
    expect((await ask(`/q/${id}/e/99/compare`)).status).toBe(404);
    expect((await ask(`/q/${id.toUpperCase()}/compare?base=E`)).headers.get("location")).toBe(
      at("q3", "?base=E"),
    );
    const former = wordsOf(await pageAt(`/q/${id}/e/1/compare?lang=en`));
    expect(former).toContain("This is edition 1, as it was sealed");
    expect(former).toContain("Fifteen printings");
  });
});

describe("the same as a file", () => {
  test.each([
    ["tei", "application/tei+xml", /^<\?xml.*<rdg wit=/s],
    ["csv", "text/csv", /^"printing","1",/],
    ["json", "application/json", /"format": "attesto-collation"/],
  ])("%s is taken by suffix and by Accept with the same bytes", async (form, type, shape) => {
    const named = await ask(at("q3", `.${form}?in=en&base=E`));
    expect([named.status, named.headers.get("content-type")]).toEqual([200, `${type}; charset=utf-8`]);
    expect(named.headers.get("content-disposition")).toBe(
      `attachment; filename="${record.desk.id("quote", "q3")}-e1-en-compare.${form}"`,
    );
    const bytes = await named.arrayBuffer();
    // Reading it as text takes the mark off.
    expect([...new Uint8Array(bytes.slice(0, 3))].join() === "239,187,191").toBe(form === "csv");
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(shape);
    const accepted = await ask(at("q3", "?in=en&base=E"), { headers: { accept: type } });
    expect(await accepted.text()).toBe(text);
    expect(accepted.headers.get("content-location")).toBe(at("q3", `.${form}?in=en&base=E`));
  });

  test("keeps the switches, and is refused where it is not offered", async () => {
    const json = JSON.parse(await pageAt(at("q3", ".json?in=en&base=E&ignore=case"))) as {
      base: string;
      lang: string;
      ignored: Record<string, boolean>;
      printings: { about: string }[];
    };
    expect(json).toMatchObject({ base: "E", lang: "en", ignored: { case: true, punctuation: false } });
    expect(json.printings.map(({ about }) => about)).toContain("TASS, 16 April 2023");
    const refused = await ask(at("q3"), { headers: { accept: "image/png" } });
    expect(refused.status).toBe(406);
    expect(await refused.text()).toContain(at("q3", ".tei"));
  });
});

describe("what leads from one page of the printings to another", () => {
  test("lines of the apparatus carry the numbers of the phrases that stand before the words", async () => {
    const lines = (await pageAt(at("q3", "?in=it&lang=en"))).match(/<li><span class="n">.*?<\/li>/gs) ?? [];
    const numbers = lines.map((line) => /aria-hidden="true">([^<]*)</.exec(line)?.[1]);
    expect(numbers).toEqual(["1", "2", "2", "2", "3–4"]);
    expect(wordsOf(lines.at(-1) ?? "")).toMatch(/^phrase 3–4: 3–4 ?… Sono molto stabili/);
  });

  test("the apparatus sets the words kept before a cut beside the cut, and says which words stand elsewhere", async () => {
    const words = wordsOf(await pageAt(at("q3", "?in=en&lang=en"))).replaceAll("\u00a0", " ");
    expect(words).toMatch(
      /phrase 3: 3 \.\.\. This relationship .*They rest on the principles of non-alignment &lt;…&gt; E/,
    );
    expect(words).toMatch(/political alliances elsewhere D/);
  });

  test("words found again bring the verdicts of their own printing, and say whose else's they are", async () => {
    const found = async (siglum: string) => {
      const q = (await bodyOf("q3")).attestations.find((one) => one.siglum === siglum)?.exact ?? "";
      return wordsOf(await pageAt(`/check?${new URLSearchParams({ q, lang: "en" })}`));
    };
    expect(await found("A")).not.toContain("Judged for printing");
    expect(await found("E")).toContain("Condensed, fairly");
    expect(await found("E")).not.toContain("Judged for printing");
    expect(await found("L")).toContain("Judged for printing A.");
  });
});

test("printings in which no word differs have no apparatus", async () => {
  const quote = record.desk.id("quote", "q6");
  const words = "The harbour of Fern Hill has never been so busy.";
  for (const paper of ["Fern Hill Post", "Fern Hill Times"]) {
    const { capture } = await source(record.reviewer, paper, words);
    await record.desk.act(attachPrinting, record.reviewer, {
      ...{ quote, capture, exact: words, start: 0, end: words.length, lang: "nl" },
      ...{ form: "full", relation: "translation" },
    });
  }
  await record.publish(quote);
  expect(await pageAt(at("q6", "?in=nl&lang=en"))).not.toContain("Apparatus");
  expect(await pageAt(at("q3", "?lang=en"))).toContain("Apparatus");
});

describe("many and long printings", () => {
  test("beyond thirty are named, and one of them is shown when it is chosen as the base", async () => {
    const record_ = record.desk.id("quote", "q5");
    const before = (await bodyOf("q5")).attestations.length;
    for (let n = 0; n < 31; n++) {
      const words = `The harbour of Fern Hill has never been so busy as in the year ${1990 + n}.`;
      const { capture } = await source(record.reviewer, `Paper ${n}`, words);
      await record.desk.act(attachPrinting, record.reviewer, {
        ...{ quote: record_, capture, exact: words, start: 0, end: words.length, lang: "nl" },
        ...{ form: "full", relation: "translation" },
      });
    }
    await record.publish(record_);
    const html = await pageAt(at("q5", "?in=nl&lang=en"));
    const words = wordsOf(html);
    expect(words).toContain("Dutch has 31 printings; 30 can stand side by side.");
    expect(rowsIn(html)).toHaveLength(30);
    const last = (await bodyOf("q5", 2)).attestations.at(-1)?.siglum ?? "";
    expect((await bodyOf("q5", 2)).attestations).toHaveLength(before + 31);
    expect(words).toContain(`choose it as the base: ${last}.`);
    expect(wordsOf(await pageAt(at("q5", `?in=nl&base=${last}&lang=en`)))).toContain(
      `compared word by word with ${last}`,
    );
  });

  test("are shown in portions that joined are every printing to the letter, and are whole in the files", async () => {
    const quote = record.desk.id("quote", "q4");
    const texts = Array.from({ length: 20 }, (_, n) =>
      Array.from({ length: 150 }, (_, at) => ((at + n) % 5 === 0 && n > 0 ? `x${at}` : `w${at}`)).join(" "),
    );
    for (const [n, words] of texts.entries()) {
      const { capture } = await source(record.reviewer, `Long paper ${n}`, words);
      await record.desk.act(attachPrinting, record.reviewer, {
        ...{ quote, capture, exact: words, start: 0, end: words.length, lang: "nl" },
        ...{ form: "full", relation: "translation" },
      });
    }
    await record.publish(quote);
    const first = await pageAt(at("q4", "?in=nl&lang=en"));
    expect(wordsOf(first)).toMatch(/Portion 1 of 2\. Words 1 to \d+ of 150 in /);
    expect(linksIn(first).filter((one) => one.includes("portion="))).toEqual(
      Array(2).fill(at("q4", "?in=nl&portion=2&lang=en")),
    );
    const second = await pageAt(at("q4", "?in=nl&portion=2&lang=en"));
    expect(rowsIn(first).map((row, n) => row + rowsIn(second)[n])).toEqual(texts);
    const entries = (html: string) => html.match(/<span class="lemma"/g)?.length ?? 0;
    expect(entries(first)).toBeGreaterThan(0);
    const { apparatus } = JSON.parse(await pageAt(at("q4", ".json?in=nl")));
    expect(entries(first) + entries(second)).toBe(apparatus.length);
    // Beyond the last is the last; the first is not named; a file has no portions.
    const ledTo = async (rest: string) => (await ask(at("q4", rest))).headers.get("location");
    expect(await ledTo("?in=nl&portion=9")).toBe(at("q4", "?in=nl&portion=2"));
    expect(await ledTo("?in=nl&portion=1")).toBe(at("q4", "?in=nl"));
    expect(await ledTo(".csv?in=nl&portion=2")).toBe(at("q4", ".csv?in=nl"));
  });
});
