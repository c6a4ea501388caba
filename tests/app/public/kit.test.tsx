import { randomBytes } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { answer } from "@/app/_document/answer";
import { sheetsFor } from "@/app/_document/assets";
import { encodingFor, Kept } from "@/app/_document/kept";
import { keepLanguage, languageOf } from "@/app/_document/language";
import { splitSuffix } from "@/app/_document/negotiation";
import { renderPage, scriptSafe } from "@/app/_document/render";
import { DocumentStore } from "@/app/_document/store";
import { messagesIn } from "@/messages/messages";

const get = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://localhost/q/x", { headers, method });

const send = (request: Request, text = "a".repeat(2000)) =>
  answer(request, {
    kept: new Kept(text),
    type: "text/html; charset=utf-8",
    area: "document",
    keeping: "latest",
  });

describe("an answer", () => {
  test("is packed as the reader takes it, and unpacks to the same bytes", async () => {
    const text = "Così è «detto» ".repeat(200);
    const bytes = async (encoding: string) =>
      Buffer.from(await send(get({ "accept-encoding": encoding }), text).arrayBuffer());
    expect(brotliDecompressSync(await bytes("gzip, br")).toString()).toBe(text);
    expect(gunzipSync(await bytes("gzip")).toString()).toBe(text);
    expect((await bytes("br;q=0, gzip;q=0.0")).toString()).toBe(text);
  });

  test("has another strong tag for each encoding, and none of them for 304 but its own", () => {
    const tag = (encoding: string) => send(get({ "accept-encoding": encoding })).headers.get("etag") ?? "";
    expect(new Set([tag("identity"), tag("gzip"), tag("br")]).size).toBe(3);
    const again = (match: string) => send(get({ "accept-encoding": "br", "if-none-match": match }));
    expect(again(tag("br")).status).toBe(304);
    expect(again(`W/${tag("br")}`).status).toBe(304);
    expect(again(`"other", ${tag("br")}`).status).toBe(304);
    expect(again("*").status).toBe(304);
    expect(again(tag("gzip")).status).toBe(200);
  });

  test("304 has no body and keeps the headers that caches need", async () => {
    const first = send(get());
    const second = send(get({ "if-none-match": first.headers.get("etag") ?? "" }));
    expect(await second.text()).toBe("");
    for (const name of ["etag", "vary", "cache-control", "content-security-policy", "x-content-type-options"])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
  });

  test("HEAD is GET without the body", async () => {
    const [head, full] = [send(get({}, "HEAD")), send(get())];
    expect([...head.headers]).toEqual([...full.headers]);
    expect(await head.text()).toBe("");
  });

  test.each([
    [null, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["br;q=0, gzip", "gzip"],
    ["BR", "br"],
    ["deflate", "identity"],
  ])("Accept-Encoding %s: %s", (header, encoding) => {
    expect(encodingFor(header, 10_000)).toBe(encoding);
  });
});

describe("language", () => {
  const choice = (search: string, header: string | null) =>
    languageOf(new URL(`http://localhost/${search}`), header);
  test.each([
    ["?lang=it", "en", { lang: "it", isChosen: true }],
    ["", "it-IT,it;q=0.9,en;q=0.8", { lang: "it", isChosen: false }],
    ["", "en;q=0.3, it;q=0.4", { lang: "it", isChosen: false }],
    ["", "fr, de;q=0.5", { lang: "en", isChosen: false }],
    ["?lang=xx", "it", { lang: "it", isChosen: false }],
    ["", "it;q=0", { lang: "en", isChosen: false }],
    ["", null, { lang: "en", isChosen: false }],
    ["", ";;q=,=", { lang: "en", isChosen: false }],
  ])("%s with Accept-Language %s", (search, header, expected) => {
    expect(choice(search, header)).toEqual(expected);
  });

  test("a chosen language goes into every own link and form, and into no other", () => {
    const html =
      '<a href="/q/1">a</a><a class="x" href="/search?q=a&amp;in=it#r">b</a><a href="/?lang=en">c</a>' +
      '<a href="#here">d</a><a href="https://x.example/">e</a><a href="//x.example/">f</a><a href="/desk">g</a>' +
      '<link href="/assets/a.css"/><form action="/search" class="f"><input name="q"/></form>';
    expect(keepLanguage(html, "it")).toBe(
      '<a href="/q/1?lang=it">a</a><a class="x" href="/search?q=a&amp;in=it&amp;lang=it#r">b</a><a href="/?lang=en">c</a>' +
        '<a href="#here">d</a><a href="https://x.example/">e</a><a href="//x.example/">f</a><a href="/desk">g</a>' +
        '<link href="/assets/a.css"/><form action="/search" class="f"><input type="hidden" name="lang" value="it"/><input name="q"/></form>',
    );
  });
});

// Text that does not get smaller when packed.
const noise = (length: number) => randomBytes(length).toString("base64");

describe("the store", () => {
  test("gives back every byte in every packing, though it keeps a document packed", async () => {
    const store = new DocumentStore();
    const text = `«È vero», 关系 ${noise(2_000)}`;
    await store.take("k", async () => text);
    const kept = store.get("k");
    expect(kept?.length).toBe(Buffer.byteLength(text));
    expect(kept?.bytes("identity").toString()).toBe(text);
    expect(gunzipSync(kept?.bytes("gzip") ?? "").toString()).toBe(text);
    expect(brotliDecompressSync(kept?.bytes("br") ?? "").toString()).toBe(text);
  });

  test("makes a document once, however many ask at once", async () => {
    const store = new DocumentStore();
    let made = 0;
    const make = async () => `document ${++made}`;
    const all = await Promise.all(Array.from({ length: 50 }, () => store.take("k", make)));
    expect(made).toBe(1);
    expect(new Set(all.map((kept) => kept.hash)).size).toBe(1);
  });

  test("a failure is not kept", async () => {
    const store = new DocumentStore();
    await expect(store.take("k", async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await store.take("k", async () => "yes")).bytes("identity").toString()).toBe("yes");
  });

  test("stays within its bytes and drops what was not asked for longest", async () => {
    const store = new DocumentStore(100_000);
    const page = noise(3_500);
    for (let n = 0; n < 40; n++) {
      await store.take(`k${n}`, async () => `${n} ${page}`);
      await store.take("k0", async () => "made anew");
      expect(store.bytes).toBeLessThanOrEqual(100_000);
    }
    expect(store.get("k0")?.bytes("identity").toString()).toBe(`0 ${page}`);
    expect(store.get("k1")).toBeUndefined();
    expect(store.count).toBeLessThan(20);
  });

  test("one document cannot empty it", async () => {
    const store = new DocumentStore(10_000);
    await store.take("small", async () => "small");
    await store.take("huge", async () => noise(9_000));
    expect(store.get("small")).toBeDefined();
    expect(store.get("huge")).toBeUndefined();
  });
});

describe("a page", () => {
  const context = { lang: "en", isChosen: false, t: messagesIn("en"), path: "/q/1", search: "" } as const;
  const head = { title: "<script>", section: "record", isIndexed: true, canonical: "/q/1" } as const;

  test("has a title, a canonical address, both languages, a way to the text, and nothing inline", async () => {
    const html = await renderPage({ head, view: <p>words</p> }, context);
    expect(html.startsWith('<!doctype html><html lang="en"')).toBe(true);
    expect(html).toContain("<title>&lt;script&gt; – Attesto</title>");
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/q/1"/>');
    expect(html).toContain('hrefLang="it" href="http://localhost:3000/q/1?lang=it"');
    expect(html).toContain('<a class="skip" href="#text">');
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\bsrc=)/);
  });

  test("links the Chinese sheets only where it shows Chinese, the rare ones only for rare characters", () => {
    expect(sheetsFor("<p>words</p>")).toHaveLength(1);
    expect(sheetsFor("<p>我们的关系</p>")).toHaveLength(2);
    expect(sheetsFor("<p>我们的关系 彧</p>")).toHaveLength(3);
  });

  test("a data block cannot end its element", async () => {
    const jsonLd = JSON.stringify({ text: "</script><!--\u2028<script>alert(1)</script>" });
    const html = await renderPage({ head: { ...head, jsonLd }, view: <p>words</p> }, context);
    const [, block = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(block)).toEqual(JSON.parse(jsonLd));
    expect(scriptSafe(jsonLd)).not.toMatch(/[<\u2028]/);
  });
});

test.each([
  ["7k3m9xq2", "7k3m9xq2", ""],
  ["7k3m9xq2.csl.json", "7k3m9xq2", ".csl.json"],
  [".bib", "", ".bib"],
])("%s is a name and a suffix", (part, name, suffix) => {
  expect(splitSuffix(part)).toEqual({ name, suffix });
});
