import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createPublisher } from "@/commands/create-publisher";
import { keepArticleDraft } from "@/commands/keep-article-draft";
import { takeInArticle } from "@/commands/take-in-article";
import type { Member } from "@/domain/access/actor";
import { draftView } from "@/queries/desk/articles";
import { closeReading, LIMIT_MS } from "@/workers/reading";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { articleFields } from "./article-case";
import { at, done, everything } from "./case";

let held: TestDatabase;
let member: Member;
beforeAll(async () => {
  held = await testDatabase();
  member = await memberOf(held.db, "editor");
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await closeReading();
  held.close();
});

const PARAGRAPH = "“Il molo resta chiuso fino a maggio”, ha detto la sindaca Ada Brilli il 3 marzo.\n\n";
const textOf = (bytes: number): string => PARAGRAPH.repeat(Math.floor(bytes / Buffer.byteLength(PARAGRAPH)));
const LONG = { ...articleFields, text: textOf(200_000) };
const LATE = { ok: false, refusals: [{ kind: "limited", rule: "reading-late", field: "text" }] };

let others = 0;

/** What came to its end first: the work, or a command that was sent after it. */
async function firstOf(work: Promise<unknown>): Promise<string> {
  others += 1;
  const other = createPublisher.execute(member, { name: `Il Molo ${others}` }, at).then(done);
  const first = await Promise.race([work.then(() => "the reading"), other.then(() => "the other")]);
  await Promise.all([work, other]);
  return first;
}

test("another command is served while a long article is read, which is then taken in whole", async () => {
  const taken = takeInArticle.execute(member, LONG, at).then(done);
  expect(await firstOf(taken)).toBe("the other");
  expect((await taken).spans).toBe(LONG.text.length / PARAGRAPH.length);
});

test("so is one while a page of nearly a million bytes is read, and while its draft is looked at", async () => {
  const html = `<html lang="it"><body><p>${textOf(900_000).replaceAll("\n\n", "</p><p>")}</p></body></html>`;
  const kept = keepArticleDraft.execute(member, { text: PARAGRAPH, html }, at).then(done);
  expect(await firstOf(kept)).toBe("the other");
  const view = draftView(member, (await kept).draft);
  expect(await firstOf(view)).toBe("the other");
  expect((await view)?.ok).toBe(true);
});

test.each([
  ["taken in", takeInArticle, LONG],
  ["kept as a draft", keepArticleDraft, { text: `<html><body>${LONG.text}</body></html>` }],
])(
  "a text that takes too long to read is not %s: it is refused, and nothing is written",
  async (_, command, input) => {
    const before = await everything(held);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const asked = command.execute(member, input, at);
    const advancing = setInterval(() => vi.advanceTimersByTime(LIMIT_MS), 1);
    expect(await asked).toMatchObject(LATE);
    clearInterval(advancing);
    expect(await everything(held)).toBe(before);
  },
);

test("a draft that takes too long to read is refused to who looks at it, and stays", async () => {
  const { draft } = done(await keepArticleDraft.execute(member, { text: LONG.text }, at));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked = draftView(member, draft);
  const advancing = setInterval(() => vi.advanceTimersByTime(LIMIT_MS), 1);
  expect(await asked).toMatchObject(LATE);
  clearInterval(advancing);
  vi.useRealTimers();
  expect((await draftView(member, draft))?.ok).toBe(true);
});
