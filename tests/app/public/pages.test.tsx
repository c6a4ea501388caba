import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { ask, linksIn, pageAt, wordsOf } from "./ask";
import { writeForTheDeskAlone } from "./desk-words";
import { type Published, publishedDemo } from "./published";

const MARKER = "zzdraftmarkerzz";
let held: TestDatabase;
let record: Published;
const id = (kind: "quote" | "claim" | "speaker" | "source", key: string) => record.desk.id(kind, key);

beforeAll(async () => {
  held = await testDatabase();
  record = await publishedDemo();
}, 240_000);
afterAll(() => held.close());

const addresses = () => [
  "/",
  "/search",
  "/search?q=guerra",
  "/corrections",
  "/log",
  "/method",
  "/about",
  "/licence",
  `/claims/${id("claim", "c1")}`,
  `/claims/${id("claim", "c1")}/e/1`,
  `/claims/${id("claim", "c1")}/history`,
  `/speakers/${id("speaker", "sp-li")}`,
  `/sources/${id("source", "s-seed")}`,
];

test("every page answers in both languages, whole, without a script or a style inside it", async () => {
  for (const address of addresses()) {
    for (const lang of ["en", "it"]) {
      const response = await ask(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
      const html = await response.text();
      expect([address, response.status]).toEqual([address, 200]);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<style|<script(?![^>]*(?:\bsrc=|ld\+json))/);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(response.headers.get("content-language")).toBe(lang);
      for (const link of linksIn(html).filter((one) => !one.startsWith("/desk")))
        expect([address, link]).toEqual([address, expect.stringContaining(`lang=`)]);
    }
  }
});

test("without a chosen language the reader's own is taken, and a cache is told so", async () => {
  for (const address of addresses()) {
    const response = await ask(address, { headers: { "accept-language": "it-IT,it;q=0.9" } });
    expect(response.headers.get("vary")).toContain("Accept-Language");
    expect(await response.text()).toContain('<html lang="it"');
  }
});

test("a page that is known is not sent again, HEAD has no body, and other methods are refused in words", async () => {
  for (const address of addresses()) {
    const first = await ask(address);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const second = await ask(address, { headers: { "if-none-match": etag } });
    expect([address, second.status, await second.text()]).toEqual([address, 304, ""]);
    const head = await ask(address, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", etag]);
    const post = await ask(address, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await post.text()).toContain("not POST");
  }
});

describe("the front page", () => {
  test("leads with Li's sentence, its lost words, both verdicts and the way to its printings", async () => {
    const words = wordsOf(await pageAt("/?lang=en"));
    expect(words).toContain("Abbiamo legami molto forti. Superano le alleanze");
    expect(words).toContain("non-alignment and non-confrontation with third parties");
    expect(words).toContain("15 printings, 5 independent reports");
    expect(words).toContain("Altered, material");
    expect(words).toContain("None so far.");
  });
});

describe("the search", () => {
  const found = async (query: string) =>
    wordsOf(await pageAt(`/search?lang=en&q=${encodeURIComponent(query)}`));

  test.each([
    ["accents folded", "liberta militare", "Nothing published contains"],
    ["accents folded", "piu consolidata", "sempre più consolidata"],
    ["Chinese", "冷战", "中俄关系"],
    ["Cyrillic", "Шанфу", "Abbiamo legami"],
    ["two letters", "li", "records contain li"],
    ["a beginning", "consolid", "sempre più consolidata"],
  ])("finds by %s: %s", async (_, query, expected) => {
    expect(await found(query)).toContain(expected);
  });

  test("marks the words in what it found, and nothing else of it", async () => {
    const html = await pageAt("/search?lang=en&q=guerra+fredda");
    expect(html).toContain('<mark class="hit">Guerra</mark>');
    expect(wordsOf(html)).toContain("dell’era della Guerra Fredda… Sono molto stabili");
  });

  test("a facet is one click in and one click out", async () => {
    const html = await pageAt("/search");
    const narrowed = linksIn(html).find((link) => link.includes("in=zh")) ?? "";
    const chosen = await pageAt(narrowed);
    expect(wordsOf(chosen)).toContain("1 record");
    expect(chosen).toMatch(/href="\/search" aria-current="true"/);
  });

  test("pages follow each other until the end, and no record comes twice", async () => {
    const seen: string[] = [];
    let next: string | undefined = "/search";
    for (let n = 0; n < 10 && next !== undefined; n++) {
      const html = await pageAt(next);
      seen.push(
        ...[...html.matchAll(/<h2 class="[^"]*"[^>]*><a href="([^"]+)"/g)].map((match) => match[1] ?? ""),
      );
      next = linksIn(html).find((link) => link.includes("after=") && !link.includes("lang="));
    }
    expect(seen).toHaveLength(27);
    expect(new Set(seen).size).toBe(27);
  });

  test("nothing found is said, with the words and a way on", async () => {
    const html = await pageAt("/search?lang=en&q=qwertyuiop&year=1999");
    expect(wordsOf(html)).toContain("Nothing published contains qwertyuiop");
    expect(linksIn(html)).toContain("/search?q=qwertyuiop&lang=en");
  });

  test.each([
    '"',
    '""',
    "*",
    "a*",
    "NEAR(",
    "NEAR(a b, 1)",
    "-",
    "a -b",
    "a AND",
    "OR",
    "words:x",
    "{names} : x",
    "^a",
    "a + b",
    "'; DROP TABLE edition; --",
    "<script>alert(1)</script>",
    "\u202e\u200b",
    "%",
    "()",
    "\\",
  ])("a query of search syntax is words: %s", async (query) => {
    const response = await ask(`/search?q=${encodeURIComponent(query)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("<script>alert");
  });

  test.each([
    ["%00", 400],
    ["a%00b", 400],
    ["%ed%a0%80", 400],
    ["%ff", 400],
    ["a".repeat(201), 400],
    ["a".repeat(200_000), 414],
    ["x&year=20", 400],
    ["x&speaker=nobody", 400],
    ["x&verdict=%22", 400],
    ["x&in=%22", 400],
    ["x&after=-1", 400],
    ["x&after=1e9", 400],
  ])("what cannot be read is refused in words: q=%.20s", async (query, status) => {
    const response = await ask(`/search?lang=en&q=${query}`);
    expect(response.status).toBe(status);
    expect(wordsOf(await response.text()).length).toBeGreaterThan(100);
  });
});

describe("a claim", () => {
  const claim = () => `/claims/${id("claim", "c1")}`;

  test("shows the proposition, the verdict with its definition, where it is made, and its files", async () => {
    const html = await pageAt(`${claim()}?lang=en`);
    const words = wordsOf(html);
    expect(words).toContain("Is it true?");
    expect(words).toContain("Where it is made");
    expect(words).toContain("What we do not know");
    expect(words).toContain("Approved by two people on the exact text.");
    expect(html).toMatch(/<p class="q" lang="it" dir="ltr">/);
    const review = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null",
    );
    expect(JSON.stringify(review)).toContain("ClaimReview");
  });

  test("answers in other forms, by its ending and by what is asked for", async () => {
    const byEnding = await ask(`${claim()}.jsonld`);
    const asked = await ask(claim(), { headers: { accept: "application/ld+json" } });
    expect(await asked.text()).toBe(await byEnding.text());
    expect(asked.headers.get("content-location")).toBe(`${claim()}.jsonld`);
    expect(byEnding.headers.get("access-control-allow-origin")).toBe("*");
    expect(JSON.parse(await pageAt(`${claim()}.json`))).toMatchObject({ kind: "claim", number: 1 });
    expect((await ask(`${claim()}.bib`)).status).toBe(404);
    expect((await ask(claim(), { headers: { accept: "image/png" } })).status).toBe(406);
  });

  test("an address in capitals leads to its own, a mistyped one is told from an unknown one", async () => {
    const number = id("claim", "c1");
    const moved = await ask(`/claims/${number.toUpperCase()}?lang=it`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/claims/${number}?lang=it`]);
    const typo = `${number.slice(0, 7)}${number.endsWith("0") ? "1" : "0"}`;
    expect(wordsOf(await pageAt(`/claims/${typo}?lang=en`))).toContain("probably mistyped");
    expect((await ask(`/claims/${id("quote", "q3")}`)).headers.get("location")).toBe(
      `/q/${id("quote", "q3")}`,
    );
    for (const odd of ["x", "%ff".replace("%", "%25"), "%00", "..%2f", "a'b"])
      expect((await ask(`/claims/${odd}`)).status).toBe(404);
    expect((await ask(`${claim()}/e/9`)).status).toBe(404);
  });
});

describe("a speaker", () => {
  test("has names in every script, the office of the day, counts that say they are no sample", async () => {
    const html = await pageAt(`/speakers/${id("speaker", "sp-li")}?lang=en`);
    const words = wordsOf(html);
    expect(html).toContain('<bdi lang="ar" dir="rtl">');
    expect(words).toContain("李尚福");
    expect(words).toContain("Minister of National Defense");
    expect(words).toContain("3 quotes published.");
    expect(words).toContain("It is not a sample");
    expect(words).not.toContain("Somebody else said it.");
  });

  test("an unknown one is not there, a place that no page gave is refused", async () => {
    expect((await ask(`/speakers/${id("quote", "q3")}`)).status).toBe(404);
    const own = `/speakers/${id("speaker", "sp-li")}`;
    for (const place of ["x", "~", "2023-04-16~x", "2023-04-16~a~b", '"~'])
      expect((await ask(`${own}?after=${encodeURIComponent(place)}`)).status).toBe(400);
    expect((await ask(`${own}?after=1000-01-01~${id("quote", "q3")}`)).status).toBe(200);
  });
});

test("a source shows its passages with their notes, its copy's hash, and not its whole text", async () => {
  const html = await pageAt(`/sources/${id("source", "s-seed")}?lang=en`);
  const words = wordsOf(html);
  expect(words).toContain("Translated by Luciano Lago");
  expect(words).toMatch(/sha-256 [0-9a-f]{64}/);
  expect(html).toMatch(/<span class="passage">[^<]*Abbiamo legami/);
  expect(words).toContain("Slips and debris");
  expect(words).not.toContain("without any mention of a meeting");
});

test("each link of each page leads somewhere, and nothing said for the desk alone shows anywhere", async () => {
  await writeForTheDeskAlone({ held, record, marker: MARKER });
  const queue = ["/"];
  const seen = new Set(queue);
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const response = await ask(address);
    const text = await response.text();
    // Formatted citations are set by a worker, which no test starts.
    const isBeingSet = response.status === 503 && address.includes(".cite.");
    expect([address, isBeingSet ? 200 : response.status]).toEqual([address, 200]);
    expect([address, text.includes(MARKER)]).toEqual([address, false]);
    expect([address, /@(?:demo|desk)\.example/.test(text)]).toEqual([address, false]);
    if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) continue;
    for (const link of linksIn(text)) {
      const isLanguage = /[?&]lang=/.test(link);
      if (isLanguage || link.startsWith("/desk") || seen.has(link) || seen.size > 400) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(150);
  expect(wordsOf(await pageAt(`/search?lang=en&q=${MARKER}`))).toContain("Nothing published contains");
}, 240_000);
