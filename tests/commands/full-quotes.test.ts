import { afterAll, beforeAll, expect, test } from "vitest";
import type { Command } from "@/commands/_kernel/define-command";
import { attachPrinting } from "@/commands/attach-printing";
import { decideSpan } from "@/commands/decide-span";
import { mergeQuotes } from "@/commands/merge-quotes";
import { sendArticle } from "@/commands/send-article";
import { takeInArticle } from "@/commands/take-in-article";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { stampOf } from "@/db/merge/plan";
import type { Member } from "@/domain/access/actor";
import { MOST_PRINTINGS_OF_A_QUOTE as MOST } from "@/domain/attestation/most";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { articleFields, stripIn } from "./article-case";
import { at, done, everything, printing, quoteCase } from "./case";

let held: TestDatabase;
let author: Member;
let full: Awaited<ReturnType<typeof quoteCase>>;
let capture: string;

beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer");
  full = await quoteCase(author);
  capture = full.sources[0].capture;
  for (let n = full.printings.length; n < MOST; n += 1) {
    done(await attachPrinting.execute(author, printing(full.quote, capture), at));
  }
});
afterAll(() => held.close());

async function refusedAsFull(command: Command<unknown>, input: object, field: string, found = MOST + 1) {
  const before = await everything(held);
  const refusals = [{ kind: "conflict", rule: "quote-full", field, params: { maximum: MOST, found } }];
  expect(await command.execute(author, input, at)).toEqual({ ok: false, refusals });
  expect(await everything(held)).toBe(before);
}

test("a quote with as many printings as it may have takes none more, however it comes", async () => {
  await refusedAsFull(attachPrinting, printing(full.quote, capture), "quote");
  const { article } = done(await takeInArticle.execute(author, articleFields, at));
  const [first] = await stripIn(held, article);
  const decision = { span: first?.id, version: 1, quote: full.quote };
  done(await decideSpan.execute(author, decision, at));
  await refusedAsFull(sendArticle, { article, accepted: 1 }, "quote");
});

test("two quotes that would have too many together are not merged", async () => {
  const other = await quoteCase(author);
  const pair = { surviving: full.quote, absorbed: other.quote };
  const stamp = await stampOf(held.db.reader, { kind: "quote", ...pair });
  await refusedAsFull(mergeQuotes, { ...pair, stamp, reason: "The same." }, "absorbed", MOST + 2);
});

test("one that is withdrawn makes room for another", async () => {
  const last = (await quoteEditor(author, full.quote))?.printings.at(-1);
  done(await withdrawPrinting.execute(author, { attestation: last?.id, version: last?.version }, at));
  done(await attachPrinting.execute(author, printing(full.quote, capture), at));
  await refusedAsFull(attachPrinting, printing(full.quote, capture), "quote");
});
