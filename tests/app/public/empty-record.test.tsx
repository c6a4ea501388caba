import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { ask, linksIn, wordsOf } from "./ask";

let held: TestDatabase;

beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

test.each([
  ["/", "Nothing is published yet.", "/method?lang=en"],
  ["/search", "Nothing is published yet.", "/method?lang=en"],
  ["/search?q=war", "Nothing published contains war.", "/search?lang=en"],
  ["/corrections", "No correction so far.", "/method?lang=en"],
  ["/log", "No checkpoint is signed yet.", "/method?lang=en"],
])("before the first edition, %s says what will be here and offers one act", async (address, words, act) => {
  const response = await ask(`${address}${address.includes("?") ? "&" : "?"}lang=en`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(wordsOf(html)).toContain(words);
  expect(linksIn(html.split("<main")[1]?.split("</main>")[0] ?? "")).toContain(act);
});
