import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { at, done, printing, source } from "../../commands/case";
import { type TestDatabase, testDatabase } from "../../database";
import { publish, publishedCase, staffOf } from "../../queries/public/published";
import { ask } from "./ask";

let held: TestDatabase;
let quote: string;
beforeAll(async () => {
  held = await testDatabase();
  const staff = await staffOf(held);
  ({ quote } = await publishedCase(staff));
  for (const [publisher, lang, text] of [
    ["Hafenblatt", "de", GERMAN],
    ["Portovaja Gazeta", "ru", RUSSIAN],
  ] as const) {
    const { capture } = await source(staff.author, publisher, text);
    const words = { ...printing(quote, capture, text, text), lang };
    done(await attachPrinting.execute(staff.author, words, at));
  }
  await publish(staff, quote, { change: "correction", note: { en: "Two printings more." } });
});
afterAll(() => held.close());

const GERMAN = "Der Hafen öffnet im Mai wieder, und kein einziger Arbeiter verliert seine Arbeit.";
const RUSSIAN = "Элеватор Лозарно запустят 12 мая 2031 года, и Аднан Колевич наймёт 340 рабочих.";
const KNOWN = "Abbiamo legami molto forti";
const posted = (fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(Buffer.byteLength(body)),
  };
  return ask("/check", { method: "POST", headers, body });
};
const addressOf = (fields: Record<string, string>) => `/check?${new URLSearchParams(fields)}`;

describe("words somebody saw", () => {
  test("are found in the quote that prints them, with the reason, and lead to that printing", async () => {
    const response = await ask(addressOf({ q: `«${KNOWN.toUpperCase()}»` }));
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(`href="/q/${quote}#w-A"`);
    expect(html).toContain("All 4 words in the same order");
  });

  test("are said to be given to somebody else than the record gives them to, and only then", async () => {
    const other = await (await ask(addressOf({ q: KNOWN, by: "Mario Rossi" }))).text();
    expect(other).toContain("not to Mario Rossi");
    const same = await (await ask(addressOf({ q: KNOWN, by: "LI" }))).text();
    expect(same).not.toContain("not to LI");
  });

  test("that were changed are said to come close, and not to be there", async () => {
    const changed = await (await ask(addressOf({ q: RUSSIAN.replace("наймёт", "уволит") }))).text();
    expect(changed).toContain("One published quote comes close to these words.");
    const same = await (await ask(addressOf({ q: KNOWN }))).text();
    expect(same).toContain("One published quote has these words.");
  });

  test("that nobody published are not found, which is said not to mean that nobody said them", async () => {
    const response = await ask(addressOf({ q: "No such words were ever printed by anybody at all" }));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("That does not mean");
  });
});

describe("words of another language than a printing's", () => {
  const ITALIAN = "Il porto riapre a maggio, e nessun operaio perde il lavoro.";

  test("are not found, but lead to what may say the same, with why and never as the same quote", async () => {
    for (const by of ["", "Li Shangfu"]) {
      const html = await (await ask(addressOf({ q: ITALIAN, by }))).text();
      expect(html).toContain("These words are not in this record.");
      expect(html).toContain("Possibly the same words in another language");
      expect(html).toContain("not held to be the same quote");
      expect(html).toContain(`href="/q/${quote}#w-C"`);
      expect(html).toMatch(/<bdi>operaio<\/bdi> \/ <bdi lang="de">Arbeiter<\/bdi>/);
      expect(html.includes("same speaker")).toBe(by !== "");
    }
  });

  test("lead to a printing in another language of the same script", async () => {
    const ukrainian =
      "Елеватор Лозарно знову працюватиме з 12 травня 2031 року: 340 людей візьме Аднан Колевич.";
    const html = await (await ask(addressOf({ q: ukrainian, by: "Li Shangfu" }))).text();
    expect(html).toContain("Possibly the same words in another language");
    expect(html).toContain(`href="/q/${quote}#w-D"`);
  });

  test("lead nowhere where they share too little, or are found as they are", async () => {
    const retold = "Kein Arbeiter verliert Arbeit, wenn der Hafen im Mai öffnet.";
    for (const q of ["Il mio cane dorme sempre quando piove a maggio.", retold, GERMAN, KNOWN]) {
      const html = await (await ask(addressOf({ q }))).text();
      expect(html).not.toContain("in another language");
    }
  });

  test("said to be of a name that the record does not know are compared by the words alone", async () => {
    const html = await (await ask(addressOf({ q: ITALIAN, by: 'Nobody" OR *' }))).text();
    expect(html).toContain(`href="/q/${quote}#w-C"`);
  });
});

describe("a posted text", () => {
  test("that fits an address is led on to its own, in its language", async () => {
    const response = await posted({ q: ` ${KNOWN} `, by: "Li", lang: "it" });
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      `/check?${new URLSearchParams({ q: KNOWN, by: "Li", lang: "it" })}`,
    ]);
  });

  test("that does not is answered at once, and kept by nobody", async () => {
    const q = `${KNOWN}. ${"Altre parole di un testo lungo. ".repeat(100)}`;
    const response = await posted({ q });
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await response.text()).toContain(`href="/q/${quote}#w-A"`);
  });

  test("that is too long is refused with both numbers", async () => {
    const response = await posted({ q: "parola ".repeat(1_000) });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toMatch(/6,999 characters; at most 5,000/);
    expect(html).toContain("<title>Error: Paste a quote you saw");
    expect(html).toContain("parola parola </textarea>");
  });

  test("of a megabyte is not read", async () => {
    const response = await posted({ q: "x ".repeat(500_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("131,072");
  });

  test("that is no form, or does not tell its length, is refused", async () => {
    for (const headers of [
      { "content-length": "3" },
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "multipart/form-data; boundary=x", "content-length": "3" },
    ]) {
      const response = await ask("/check", { method: "POST", headers, body: "q=x" });
      expect(response.status).toBe(400);
    }
  });
});

test.each([
  ["", 400],
  ["🙂🙂🙂", 400],
  ["parola", 400],
  ["a\u0000b c", 400],
  ["\ufffd two words", 400],
  ["مرحبا بكم في هذا المكان", 200],
  ["今年春天河水从来没有这么高过", 200],
  ["e\u0301\u0301\u0301 a\u200d\u200b b\u202e c", 200],
  ['" OR 1=1 -- NEAR( * ) { } ^', 200],
  ["<script>alert(1)</script> <img src=x onerror=alert(1)>", 200],
  ["the the the the the the the the the the the", 200],
])("%j is answered as %i, and what was pasted never stands in the page as markup", async (q, status) => {
  const response = await ask(addressOf({ q }));
  expect(response.status).toBe(status);
  expect(await response.text()).not.toMatch(/<script>alert|<img src=x/);
});

test("the empty page is a document of the record, its form usable without scripts", async () => {
  const response = await ask("/check?lang=it");
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain('action="/check" method="post"');
  expect(html).toContain('name="lang" value="it"');
});
