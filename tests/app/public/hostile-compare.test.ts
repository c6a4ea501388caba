import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { confirmSuspension } from "@/commands/settle-suspension";
import { submitProposal } from "@/commands/submit-proposal";
import { suspendEdition } from "@/commands/suspend-edition";
import { undoMerge } from "@/commands/undo-merge";
import type { ComparedGroup } from "@/domain/public/compared";
import { fileGroup } from "@/domain/public/comparison";
import { at, done, rulesOf } from "@/tests/commands/case";
import { merged } from "@/tests/commands/merge-case";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { publicQuote, publish, type Staff, staffOf } from "@/tests/queries/public/published";
import { answerAt, ask } from "./ask";

let held: TestDatabase;
let staff: Staff;
beforeAll(async () => {
  held = await testDatabase();
  staff = await staffOf(held);
});
afterAll(() => held.close());

const FILES = [".tei", ".csv", ".json"];

test("the comparison of a merged quote leads on with its suffix and its switches, also for HEAD and by Accept", async () => {
  const [one, other] = [await publicQuote(staff), await publicQuote(staff)];
  const { merge } = done(
    await merged(held, staff.author, "quote", { surviving: one.quote, absorbed: other.quote }),
  );
  await publish(staff, one.quote);
  const [old, now] = [`/q/${other.quote}/compare`, `/q/${one.quote}/compare`];
  for (const rest of ["", ...FILES].flatMap((form) => [form, `${form}?base=B&ignore=none`])) {
    for (const method of ["GET", "HEAD"] as const)
      expect(await answerAt(`${old}${rest}`, { method })).toEqual([308, `${now}${rest}`]);
  }
  const accepted = await ask(old, { headers: { accept: "text/csv" } });
  expect([accepted.status, accepted.headers.get("location")]).toEqual([308, now]);
  for (const rest of FILES)
    expect(await answerAt(`/q/${other.quote}/e/1/compare${rest}`)).toEqual([200, null]);

  // The survivor is withdrawn; the other one, parted from it, is published again as it was.
  await publish(staff, one.quote, { change: "retraction", note: { en: "Nobody said it.", it: "Nessuno." } });
  done(await undoMerge.execute(staff.author, { merge }, at));
  await publish(staff, other.quote);
  expect(await answerAt(old)).toEqual([200, null]);
  expect((await answerAt(now))[0]).toBe(410);
  const unchanged = await submitProposal.execute(staff.author, { record: other.quote }, at);
  expect(rulesOf(unchanged)).toEqual(["nothing-changed"]);
});

test("nothing is compared of a quote that is out of sight or withdrawn", async () => {
  const { quote } = await publicQuote(staff);
  done(await suspendEdition.execute(staff.editor, { record: quote, reason: "A minor is named." }, at));
  done(await confirmSuspension.execute(staff.readers[0], { record: quote }, at));
  for (const rest of ["", ...FILES]) {
    expect(await answerAt(`/q/${quote}/compare${rest}`)).toEqual([403, null]);
    expect(await answerAt(`/q/${quote}/e/1/compare${rest}`)).toEqual([403, null]);
  }
  const gone = await publicQuote(staff);
  await publish(staff, gone.quote, { change: "retraction", note: { en: "Nobody said it.", it: "Nessuno." } });
  for (const rest of ["", ...FILES]) expect((await answerAt(`/q/${gone.quote}/compare${rest}`))[0]).toBe(410);
  for (const rest of FILES) expect((await answerAt(`/q/${gone.quote}/e/1/compare${rest}`))[0]).toBe(410);
});

describe("an address of a comparison", () => {
  let path: string;
  beforeAll(async () => {
    path = `/q/${(await publicQuote(staff)).quote}/compare`;
  });

  test.each([
    ["?ignore=case&ignore=case", "?ignore=case"],
    ["?ignore=none&ignore=none", "?ignore=none"],
    ["?show=differences&show=all", "?show=differences"],
    ["?in=it&in=en", ""],
    ["?base=B&base=B&base=A", "?base=B"],
    ["?base=%00&in=%00", ""],
    ["?base=%ED%A0%80&in=%FF", ""],
    ["?base[]=B", null],
    [`?${"base=Z&".repeat(900)}`, ""],
  ])("%s says each thing once", async (asked, canonical) => {
    for (const form of ["", ".tei"]) {
      const isFile = form !== "" && canonical?.includes("show=");
      const wanted = isFile ? "" : canonical;
      expect(await answerAt(`${path}${form}${asked}`)).toEqual(
        wanted === null ? [200, null] : [301, `${path}${form}${wanted}`],
      );
    }
  });

  test.each([".TEI", ".tei.gz", ".", ".tei%00", "%2e%2e"])("with %s at its end is none", async (end) => {
    expect((await answerAt(`${path}${end}`))[0]).toBe(404);
  });

  test.each(["", ...FILES])(
    "answers %j to HEAD without a body, and not again to who has it",
    async (form) => {
      const full = await ask(`${path}${form}`);
      const head = await ask(`${path}${form}`, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
      for (const name of ["etag", "content-length", "content-type", "vary", "cache-control"])
        expect([name, head.headers.get(name)]).toEqual([name, full.headers.get(name)]);
      const tag = full.headers.get("etag") ?? "";
      for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, "*"]) {
        const again = await ask(`${path}${form}`, { headers: { "if-none-match": known } });
        expect([known, again.status, await again.text()]).toEqual([known, 304, ""]);
      }
      expect((await ask(`${path}${form}`, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    },
  );

  test("takes nothing that is posted", async () => {
    const response = await ask(path, { method: "POST", body: "base=B" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("what is pasted by a form", () => {
  const posted = (body: string) =>
    ask("/check", {
      method: "POST",
      body,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(Buffer.byteLength(body)),
      },
    });

  test("counts once where it is sent twice, and is refused where it is no text", async () => {
    const twice = await posted("q=one+two+three&q=four+five+six&by=A&by=B");
    expect(twice.headers.get("location")).toBe("/check?q=one+two+three&by=A");
    for (const words of ["one%00two three four", "%ED%A0%80 two three four", "%FF two three four"]) {
      const led = (await posted(`q=${words}`)).headers.get("location") ?? "";
      expect((await ask(led)).status).toBe(400);
      expect((await posted(`q=${words}${"+and+more+words".repeat(200)}`)).status).toBe(400);
    }
  });

  test("is no file", async () => {
    const form = new FormData();
    form.set("q", new Blob(["one two three"]), "words.txt");
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const body = await request.text();
    const type = request.headers.get("content-type") ?? "";
    const headers = { "content-type": type, "content-length": String(body.length) };
    const led = (await ask("/check", { method: "POST", headers, body })).headers.get("location") ?? "";
    expect((await ask(led)).status).toBe(400);
  });

  test("is told which methods there are", async () => {
    const response = await ask("/check", { method: "PUT", body: "q=x" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    expect(await response.text()).toContain("GET, HEAD and POST");
  });
});

test("a file waits for the table of its own language and does not take another one meanwhile", () => {
  const group = (lang: string, more: Partial<ComparedGroup>) => ({ lang, ...more }) as ComparedGroup;
  const table = {} as NonNullable<ComparedGroup["table"]>;
  const [long, waiting, made] = [
    group("it", {}),
    group("en", { pending: { done: 1, all: 9 } }),
    group("de", { table }),
  ];
  expect(fileGroup([long, waiting, made])?.lang).toBe("en");
  expect(fileGroup([long, made, waiting])?.lang).toBe("de");
  expect(fileGroup([long])).toBeUndefined();
});
