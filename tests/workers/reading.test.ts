import { afterEach, expect, test, vi } from "vitest";
import { propose } from "@/domain/intake/proposed";
import { readHtml } from "@/domain/intake/read-html";
import { closeReading, LIMIT_MS, MOST_OPEN, readArticle, readPage } from "@/workers/reading";

afterEach(async () => {
  vi.useRealTimers();
  await closeReading();
});

const PARAGRAPH = "“The quay stays closed until May”, said the mayor Ada Brill on 3 March 2024.\n\n";
const textOf = (bytes: number): string => PARAGRAPH.repeat(Math.floor(bytes / Buffer.byteLength(PARAGRAPH)));
const LONG = textOf(20_000);

test("a long text and a short one are read as they are without a thread", async () => {
  const options = { lang: "en", putBack: [0], date: "2024-03-04" };
  for (const text of [LONG, PARAGRAPH]) {
    expect(await readArticle(text, options)).toEqual({ ok: true, value: propose(text, options) });
  }
});

test("so is a page, and one in which there is nothing to read", async () => {
  const page = `<html lang="en"><body><p>${LONG}</p></body></html>`;
  const bare = `<html><body><script>${"x".repeat(20_000)}</script></body></html>`;
  for (const html of [page, bare, PARAGRAPH]) {
    expect(await readPage(html)).toEqual({ ok: true, value: readHtml(html) });
  }
  expect(readHtml(bare)).toBeNull();
});

test("while the longest article is read, timers tick and short texts are read", async () => {
  const order: string[] = [];
  const longest = readArticle(textOf(1_000_000)).then((read) => order.push(read.ok ? "longest" : "refused"));
  await new Promise((settle) => setTimeout(settle, 1));
  order.push("timer");
  await readArticle(PARAGRAPH);
  order.push("short");
  await longest;
  expect(order).toEqual(["timer", "short", "longest"]);
});

test("one more than may wait is refused at the text as busy, and the others are read", async () => {
  const asked = Array.from({ length: MOST_OPEN + 1 }, () => readArticle(LONG));
  const read = await Promise.all(asked);
  expect(read.map((one) => one.ok)).toEqual([...Array.from({ length: MOST_OPEN }, () => true), false]);
  expect(read.at(-1)).toMatchObject({ refusals: [{ kind: "limited", rule: "reading-busy", field: "text" }] });
});

test("a text that takes too long is refused at the text as late, and the next one is read", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = readArticle(textOf(1_000_000));
  vi.advanceTimersByTime(LIMIT_MS);
  expect(await late).toMatchObject({ refusals: [{ kind: "limited", rule: "reading-late", field: "text" }] });
  vi.useRealTimers();
  expect((await readArticle(LONG)).ok).toBe(true);
});

test("a thread that ends while it reads fails that reading alone", async () => {
  const read = readArticle(LONG);
  const failed = expect(read).rejects.toThrow("closed");
  await closeReading();
  await failed;
  expect((await readArticle(LONG)).ok).toBe(true);
});
