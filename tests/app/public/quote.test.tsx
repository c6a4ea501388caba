import { gunzipSync, gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as citeRoute from "@/app/(public)/q/[id]/cite/route";
import * as editionRoute from "@/app/(public)/q/[id]/e/[n]/route";
import * as historyRoute from "@/app/(public)/q/[id]/history/route";
import * as quoteRoute from "@/app/(public)/q/[id]/route";
import { attachPrinting } from "@/commands/attach-printing";
import { editReview } from "@/commands/write-review";
import { projectRecord } from "@/db/projections";
import { renderedCitations } from "@/db/schema/projection";
import { editions, suspensions } from "@/db/schema/publishing";
import { reviews } from "@/db/schema/review";
import { FORMATS, type Format } from "@/domain/citation/formats";
import { ENGINE_VERSION } from "@/domain/citation/formatted/styles";
import { textWidth } from "@/domain/derivation/label";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { source } from "@/tests/commands/case";
import { id, now, type TestDatabase, testDatabase } from "@/tests/database";
import { type Published, publishedDemo } from "./published";

let held: TestDatabase;
let record: Published;

beforeAll(async () => {
  held = await testDatabase();
  record = await publishedDemo();
});
afterAll(() => held.close());

type Ask = { method?: string; headers?: Record<string, string> };
type Params = { id: string; n?: string };

/** Asks the route that Next would choose for the path, with the parameters it would give. */
async function ask(path: string, { method = "GET", headers = {} }: Ask = {}): Promise<Response> {
  const [, , first = "", second, third] = (path.split("?")[0] ?? "").split("/");
  const params: Params = { id: first, ...(third === undefined ? {} : { n: third }) };
  const route =
    second === "e"
      ? editionRoute
      : second === "history"
        ? historyRoute
        : second === "cite"
          ? citeRoute
          : quoteRoute;
  const handler = route[method as "GET"];
  return handler(new Request(`http://localhost${path}`, { method, headers }), {
    params: Promise.resolve(params),
  });
}

const page = async (path: string, ask_: Ask = {}): Promise<string> => (await ask(path, ask_)).text();
const quote = (key: string): string => record.desk.id("quote", key);
const bodyOf = async (record_: string): Promise<QuoteBody> => {
  const rows = await held.db.reader.select().from(editions).where(eq(editions.record, record_));
  return JSON.parse(rows.at(-1)?.body ?? "null") as QuoteBody;
};
const textOf = (html: string): string =>
  html
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

describe("the page of a quote", () => {
  test("is a whole document without script, style attribute or inline handler", async () => {
    const answer = await ask(`/q/${quote("q3")}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("vary")).toContain("Accept");
    expect(html.startsWith("<!doctype html><html")).toBe(true);
    expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:/);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).toMatch(/<script src="\/assets\/[^"]+" defer=""><\/script>/);
  });

  test("says who, in which words, by which printing, and answers the three questions and what is not known", async () => {
    const text = textOf(await page(`/q/${quote("q3")}?lang=en`));
    for (const words of [
      "Li Shangfu, Minister of National Defense and State Councilor of China",
      "Abbiamo legami molto forti. Superano le alleanze politico-militari dell’era della Guerra Fredda… Sono molto stabili",
      "As printed in A",
      "This relationship hinges on the principles of non-alignment and non-confrontation with third parties",
      "Did they say it?",
      "Corroborated",
      "Are these the words?",
      "Altered, material",
      "Is it true?",
      "What we do not know",
      "15 printings, 5 independent reports",
      "nothing found",
    ])
      expect(text).toContain(words);
  });

  test("gives every printed run its language and direction, in Arabic and Chinese too", async () => {
    const html = await page(`/q/${quote("q3")}`);
    const { attestations } = await bodyOf(quote("q3"));
    expect(new Set(attestations.map((one) => one.lang)).size).toBeGreaterThanOrEqual(8);
    for (const { lang, siglum } of attestations) {
      const dir = lang === "ar" ? "rtl" : "ltr";
      expect(html).toMatch(
        new RegExp(`id="w-${siglum}">${siglum}</span><p class="w-words" lang="${lang}" dir="${dir}">`),
      );
    }
  });

  test("draws the chain with room for every word beside its lines", async () => {
    const html = await page(`/q/${quote("q3")}?lang=en`);
    const width = Number(/class="stemma".*?viewBox="0 0 (\d+) /s.exec(html)?.[1]);
    const kinds = [...html.matchAll(/<text class="kd" x="([\d.]+)" y="[\d.]+">([^<]+)</g)];
    expect(kinds.map(([, , kind]) => kind)).toContain("reprints");
    for (const [, x, kind = ""] of kinds) expect(Number(x) + textWidth(kind)).toBeLessThanOrEqual(width);
  });

  test("tells differences by weight, those of the words first, then by the letters of the printings", async () => {
    const rows = (await page(`/q/${quote("q3")}?lang=en`)).match(/<th scope="row">.*?<\/th>/gs) ?? [];
    const ways = rows.map((row) => row.replace(/<[^>]+>/g, "")).filter((way) => way.includes("→"));
    expect(ways).toEqual(["D → H", "E → P", "D → E", "H → K", "H → J", "J → A"]);
  });

  test("shows each printing to the letter: what is copied is what was printed", async () => {
    const html = await page(`/q/${quote("q3")}`);
    const shown = [...html.matchAll(/<p class="w-words"[^>]*>(.*?)<\/p>/gs)].map(([, words]) =>
      textOf((words ?? "").replace(/<span class="vh select-none".*?<\/span>/gs, "")),
    );
    const { attestations } = await bodyOf(quote("q3"));
    expect(shown.sort()).toEqual(attestations.map((one) => one.exact).sort());
  });

  test("names in its head the canonical address, both languages, every form, and the same facts as data", async () => {
    const html = await page(`/q/${quote("q3")}?lang=en`);
    const at = `http://localhost:3000/q/${quote("q3")}`;
    expect(html).toContain(`<link rel="canonical" href="${at}"/>`);
    for (const lang of ["en", "it"])
      expect(html).toContain(`<link rel="alternate" hrefLang="${lang}" href="${at}?lang=${lang}"/>`);
    for (const format of FORMATS)
      expect(html).toContain(
        `<link rel="alternate" type="${format.mediaType}" href="/q/${quote("q3")}${format.suffix}`,
      );
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const graph = JSON.parse(data) as { "@graph": { "@type": string; text?: string }[] };
    expect(graph["@graph"].map((node) => node["@type"])).toContain("Quotation");
    expect(graph["@graph"][0]?.text).toBe(
      (await bodyOf(quote("q3"))).attestations.find((one) => one.siglum === "A")?.exact,
    );
  });

  test("keeps the language that the address names, and else takes the reader's", async () => {
    const chosen = await page(`/q/${quote("q3")}?lang=it`);
    expect(chosen).toContain('<html lang="it"');
    expect(chosen).toContain("L’ha detto?");
    expect(chosen).toContain(`href="/q/${quote("q3")}/cite?lang=it"`);
    const asked = await ask(`/q/${quote("q3")}`, { headers: { "accept-language": "it-IT, en;q=0.5" } });
    expect(asked.headers.get("content-language")).toBe("it");
    expect(asked.headers.get("vary")).toContain("Accept-Language");
  });

  test("is not sent again to who has it, and HEAD is GET without the body", async () => {
    const first = await ask(`/q/${quote("q3")}`);
    const tag = first.headers.get("etag") ?? "";
    const second = await ask(`/q/${quote("q3")}`, { headers: { "if-none-match": tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    const head = await ask(`/q/${quote("q3")}`, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", tag]);
    expect((await ask(`/q/${quote("q3")}`, { method: "POST" })).status).toBe(405);
  });

  test("weighs at most 20 KB packed, whatever the number of printings in the demo", async () => {
    for (const key of ["q1", "q2", "q3", "q4", "q5", "q6"]) {
      expect(gzipSync(await page(`/q/${quote(key)}?lang=en`)).length).toBeLessThan(20_000);
    }
    const packed = await ask(`/q/${quote("q3")}`, { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toContain("</html>");
  });
});

describe("exports", () => {
  test("answer by suffix and by Accept with the same bytes", async () => {
    for (const format of FORMATS as readonly Format[]) {
      const query = format.query ? `?wiki=${format.query.wiki}` : "";
      const named = await ask(`/q/${quote("q3")}${format.suffix}${query}`);
      expect([named.status, named.headers.get("content-type")]).toEqual([200, format.mediaType]);
      const text = await named.text();
      expect(text.length).toBeGreaterThan(50);
      for (const type of format.negotiated) {
        const accepted = await ask(`/q/${quote("q3")}`, { headers: { accept: `${type}, text/html;q=0.5` } });
        expect(await accepted.text()).toBe(text);
        expect(accepted.headers.get("vary")).toContain("Accept");
      }
    }
  });

  test("of one printing name it, and a part that is not there is refused", async () => {
    const printing = await page(`/q/${quote("q3")}.bib?printing=H`);
    expect(printing).toContain("Moscow Times");
    expect((await ask(`/q/${quote("q3")}.bib?printing=ZZ`)).status).toBe(400);
    expect((await ask(`/q/${quote("q3")}.bib?subject=nothing`)).status).toBe(400);
  });

  test("in an unknown form are told apart: no such suffix, nothing acceptable", async () => {
    expect((await ask(`/q/${quote("q3")}.docx`)).status).toBe(404);
    const refused = await ask(`/q/${quote("q3")}`, { headers: { accept: "image/png" } });
    expect(refused.status).toBe(406);
    expect(await refused.text()).toContain(`/q/${quote("q3")}.bib`);
  });

  test("of an edition may be kept for good, its page is asked for anew", async () => {
    const file = await ask(`/q/${quote("q3")}/e/1.ris`);
    expect([file.status, file.headers.get("cache-control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    const document = await ask(`/q/${quote("q3")}/e/1`);
    expect(document.headers.get("cache-control")).toContain("must-revalidate");
  });
});

describe("addresses", () => {
  test("tell a typo from an unknown number, and a draft from nothing at all", async () => {
    const known = quote("q3");
    const other = known[0] === "2" ? "3" : "2";
    const typo = await ask(`/q/${other}${known.slice(1)}?lang=en`);
    expect(typo.status).toBe(404);
    expect(await typo.text()).toContain("is not one of our numbers");
    const [unknown, draft] = [await ask(`/q/${id()}?lang=en`), await ask(`/q/${quote("q10")}?lang=en`)];
    expect([unknown.status, draft.status]).toEqual([404, 404]);
    const shape = (html: string) => html.replaceAll(/\/q\/[0-9a-z]{8}/g, "/q/…");
    expect(shape(await unknown.text())).toBe(shape(await draft.text()));
  });

  test("in capitals lead to the canonical one, and a claim's number to the claim", async () => {
    const capital = await ask(`/q/${quote("q3").toUpperCase()}/e/1`);
    expect([capital.status, capital.headers.get("location")]).toEqual([301, `/q/${quote("q3")}/e/1`]);
    const claim = record.desk.id("claim", "c1");
    const moved = await ask(`/q/${claim}/history`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/claims/${claim}/history`]);
  });

  test("of editions that are not there say which there are", async () => {
    for (const n of ["99", "0", "x", "1%00"]) {
      const answer = await ask(`/q/${quote("q3")}/e/${n}?lang=en`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("the newest is 1");
    }
    expect((await ask(`/q/${quote("q3")}/history?before=-1`)).status).toBe(400);
  });
});

describe("citations", () => {
  test("say that they are being set until they are there, and then are shown for every printing", async () => {
    const record_ = quote("q4");
    expect(await page(`/q/${record_}?lang=en`)).toContain("The citations of this edition are being set");
    const [edition] = await held.db.reader.select().from(editions).where(eq(editions.record, record_));
    const { leading } = await bodyOf(record_);
    await held.db.queue.write((tx) =>
      tx.insert(renderedCitations).values({
        edition: edition?.id ?? "",
        subject: "quoted",
        attestation: leading,
        style: "apa",
        locale: "en-US",
        engineVersion: ENGINE_VERSION,
        styleHash: "-",
        inText: "(Li, as cited in veronulla)",
        entryText: "A & B <title>. veronulla.",
        entryHtml: "A &amp; B &lt;title&gt;. <i>veronulla</i>.",
      }),
    );
    for (const path of [`/q/${record_}?lang=en`, `/q/${record_}/cite?lang=en`]) {
      const html = await page(path);
      expect(html).toContain("A &amp; B &lt;title&gt;. <i>veronulla</i>.");
      expect(html).toContain("(Li, as cited in veronulla)");
    }
  });

  test("stand beside the texts of the files, to the letter", async () => {
    const html = await page(`/q/${quote("q3")}?lang=en`);
    const [, shown = ""] =
      /<pre class="code whole" id="f-quoted-A-bibtex"[^>]*>(.*?)<\/pre>/s.exec(html) ?? [];
    expect(textOf(shown)).toBe(await page(`/q/${quote("q3")}.bib?printing=A&subject=quoted`));
  });
});

describe("what becomes of a record", () => {
  test("a correction stands above the fold, old and new, and the former edition points forward", async () => {
    const record_ = quote("q2");
    const body = await bodyOf(record_);
    const wording = body.reviews.find((one) => one.axis === "wording" && one.subject.id === body.leading);
    const [row] = await held.db.reader
      .select()
      .from(reviews)
      .where(eq(reviews.id, wording?.id ?? ""));
    if (!row || !wording) throw new Error("no wording review");
    await record.desk.act(editReview, record.reviewer, {
      review: row.id,
      version: row.version,
      rating: wording.rating.key,
      sentence: { ...wording.sentence, en: "The slip is in AFP’s English." },
      rationale: wording.rationale,
      unknowns: wording.unknowns,
      method: wording.method,
    });
    await record.publish(record_, {
      change: "correction",
      note: { en: "Where it entered.", it: "Dov’è entrato." },
    });
    const html = await page(`/q/${record_}?lang=en`);
    expect(textOf(html)).toContain("Correction of 24 November 2026");
    expect(html.indexOf('class="correction"')).toBeLessThan(html.indexOf('class="answers"'));
    expect(html).toMatch(/<del[^>]*>.*?<\/del>.*<ins[^>]*>The slip is in AFP’s English\.<\/ins>/s);
    const former = textOf(await page(`/q/${record_}/e/1?lang=en`));
    expect(former).toContain("This is edition 1, as it was sealed");
    expect(former).toContain("There is a newer one, edition 2.");
    expect(former).not.toContain("The slip is in AFP’s English.");
    const history = textOf(await page(`/q/${record_}/history?lang=en`));
    expect(history).toContain("Sentence, English");
    expect(history).toContain("Where it entered.");
  });

  test("a retracted one leaves a tombstone (410), its exports are gone, its editions stay readable", async () => {
    const record_ = quote("q7");
    const words = (await bodyOf(record_)).attestations[0]?.exact ?? "";
    await record.publish(record_, {
      change: "retraction",
      note: { en: "One item of a list is not a quotation." },
    });
    const stone = await ask(`/q/${record_}?lang=en`);
    expect(stone.status).toBe(410);
    expect(stone.headers.get("cache-control")).toBe("no-store");
    const text = textOf(await stone.text());
    expect(text).toContain("This record was retracted. One item of a list is not a quotation.");
    expect(text).not.toContain(words);
    for (const suffix of [".bib", ".json", ".jsonld", ".cite.txt"]) {
      expect((await ask(`/q/${record_}${suffix}`)).status).toBe(410);
      expect((await ask(`/q/${record_}/e/1${suffix}`)).status).toBe(410);
    }
    expect((await ask(`/q/${record_}`, { headers: { accept: "application/x-bibtex" } })).status).toBe(410);
    expect((await ask(`/q/${record_}/cite`)).status).toBe(410);
    const former = await ask(`/q/${record_}/e/1?lang=en`);
    expect(former.status).toBe(200);
    const html = await former.text();
    expect(textOf(html)).toContain("The record was retracted since.");
    expect(html).not.toContain("application/ld+json");
    expect((await ask(`/q/${record_}/history`)).status).toBe(200);
  });

  test("a suspended one shows nothing of itself anywhere, until the suspension lapses", async () => {
    const record_ = quote("q6");
    const words = (await bodyOf(record_)).attestations.map((one) => one.exact);
    const until = async (lapsesAt: string) =>
      held.db.queue.write(async (tx) => {
        await tx.delete(suspensions).where(eq(suspensions.record, record_));
        const fields = {
          id: id(),
          record: record_,
          reason: "-",
          by: record.reviewer.id,
          at: now(),
          lapsesAt,
        };
        await tx.insert(suspensions).values(fields);
        await projectRecord(tx, record_);
      });
    await until("2999-01-01T00:00:00.000Z");
    for (const path of ["", "/history", "/cite", "/e/1", ".bib", "/e/1.json"]) {
      const answer = await ask(`/q/${record_}${path}`);
      expect(answer.status).toBe(403);
      const html = await answer.text();
      for (const one of words) expect(html).not.toContain(one);
    }
    const page = async () => textOf(await (await ask(`/q/${record_}?lang=en`)).text());
    expect(await page()).toContain("Unless a second person confirms that by 1 January 2999");
    await held.db.queue.write(async (tx) => {
      const confirmed = { confirmedAt: now(), confirmedBy: record.editor.id };
      await tx.update(suspensions).set(confirmed).where(eq(suspensions.record, record_));
      await projectRecord(tx, record_);
    });
    expect(await page()).toContain("a second person confirmed that");
    await until("2020-01-01T00:00:00.000Z");
    expect((await ask(`/q/${record_}`)).status).toBe(200);
  });
});

describe("hostile and unusual printings", () => {
  const LONG = "parola ".repeat(300).trim();
  const PRINTINGS = [
    { words: `</script><script>alert("1")</script> & ‮gnirts‬ ${"\u200b"}x`, lang: "en" },
    { words: "אמר: “שלום” ל-NATO", lang: "he" },
    { words: "قال: «نعم» (NATO)", lang: "ar" },
    { words: "他说：“是的”", lang: "zh" },
    { words: LONG, lang: "it" },
  ] as const;

  test("are shown as they are, with marks for what cannot be seen, and break nothing", async () => {
    const record_ = quote("q5");
    for (const { words, lang } of PRINTINGS) {
      const { capture } = await source(record.reviewer, `Editore ${lang} ${words.length}`, words);
      await record.desk.act(attachPrinting, record.reviewer, {
        ...{ quote: record_, capture, exact: words, start: 0, end: words.length, lang },
        ...{ form: "full", relation: "translation" },
      });
    }
    await record.publish(record_);
    const html = await page(`/q/${record_}?lang=en`);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("⟦RLO⟧");
    expect(html).not.toMatch(/<p class="w-words"[^>]*>[^<]*[\u202a-\u202e]/);
    expect(html).toContain('lang="he" dir="rtl">אמר');
    expect(html).toContain('lang="ar" dir="rtl">قال');
    expect(html).toContain('lang="zh" dir="ltr">他说');
    expect(html).toContain(LONG);
    expect(JSON.parse(await page(`/q/${record_}.json`))).toMatchObject({ number: 2 });
    const hostile = PRINTINGS[0].words;
    const { siglum = "" } = (await bodyOf(record_)).attestations.find((one) => one.exact === hostile) ?? {};
    const csl = JSON.parse(await page(`/q/${record_}.csl.json?printing=${siglum}`)) as { abstract: string }[];
    expect(csl[0]?.abstract).toBe(hostile);
  });
});
