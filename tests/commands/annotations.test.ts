import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fieldsOf } from "@/app/(desk)/desk/threads/fields";
import { textsOfQuote } from "@/app/(desk)/desk/threads/texts";
import { annotate } from "@/commands/annotate";
import { assignRecord } from "@/commands/assign-record";
import { createClaim } from "@/commands/create-claim";
import { editAnnotation } from "@/commands/edit-annotation";
import { editClaim } from "@/commands/edit-claim";
import { replyToAnnotation } from "@/commands/reply-to-annotation";
import { reopenAnnotation, resolveAnnotation } from "@/commands/resolve-annotation";
import { annotations } from "@/db/schema/annotation";
import { logEntries } from "@/db/schema/log";
import type { Member } from "@/domain/access/actor";
import { messagesIn } from "@/messages/messages";
import { threadsOf } from "@/queries/desk/annotations";
import { claimEditor } from "@/queries/desk/claim-editor";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, quoteCase, rulesOf, TEXT } from "./case";

let held: TestDatabase;
let author: Member;
let editor: Member;
let contributor: Member;
let made: Awaited<ReturnType<typeof quoteCase>>;
beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer", "Ada");
  editor = await memberOf(held.db, "editor", "Bob");
  contributor = await memberOf(held.db, "contributor");
  made = await quoteCase(author);
});
afterAll(() => held.close());

const lastLogged = async () => {
  const [entry] = await held.db.reader.select().from(logEntries).orderBy(desc(logEntries.seq)).limit(1);
  return entry;
};
const remark = (fields: object = {}) => ({
  ...{ record: made.quote, motivation: "questioning", body: "Why?" },
  ...fields,
});

test("words of a captured text are marked where they stand, and the log names the remark", async () => {
  const on = { targetKind: "capture", target: made.sources[0].capture, exact: "ha detto Li" };
  const { annotation } = done(await annotate.execute(editor, remark(on), at));
  const [row] = await held.db.reader.select().from(annotations).where(eq(annotations.id, annotation));
  const start = TEXT.indexOf("ha detto Li");
  expect(row).toMatchObject({ exact: "ha detto Li", start, end: start + 11, author: editor.id });
  expect(TEXT.slice(row?.start ?? 0, row?.end ?? 0)).toBe(row?.exact);
  expect(await lastLogged()).toMatchObject({ action: "annotation.write", subject: made.quote });
});

test("words that do not stand there, or more than once, or in another's text, are refused and nothing is kept", async () => {
  const other = await quoteCase(author);
  const [capture, attestation] = [made.sources[0].capture, made.printings[0]];
  const before = await everything(held);
  for (const [on, rule, field] of [
    [{ targetKind: "capture", target: capture, exact: "ha detto Wang" }, "words-differ-from-text", "exact"],
    [{ targetKind: "capture", target: capture, exact: "molto" }, "words-more-than-once", "exact"],
    [{ targetKind: "capture", target: capture, exact: "ha", start: 0 }, "words-differ-from-text", "exact"],
    [
      { targetKind: "attestation", target: attestation, exact: "ha detto" },
      "words-differ-from-text",
      "exact",
    ],
    [{ targetKind: "attestation", target: other.printings[0] }, "unknown", "target"],
    [{ exact: "molto" }, "unknown", "target"],
  ] as const) {
    const result = await annotate.execute(editor, remark(on), at);
    expect([on, result]).toMatchObject([on, { ok: false, refusals: [{ rule, field }] }]);
  }
  expect(await everything(held)).toBe(before);
});

test("a thread is answered, changed with its history kept, settled once and opened again", async () => {
  const { annotation } = done(await annotate.execute(editor, remark({ body: "First." }), at));
  const { annotation: reply } = done(
    await replyToAnnotation.execute(author, { annotation, body: "Answer." }, at),
  );
  done(await replyToAnnotation.execute(editor, { annotation: reply, body: "So." }, at));
  done(await editAnnotation.execute(editor, { annotation, version: 1, body: "Second." }, at));
  const stale = await editAnnotation.execute(editor, { annotation, version: 1, body: "Third." }, at);
  expect(stale).toMatchObject({
    ok: false,
    refusals: [{ rule: "stale-version", theirs: { version: 2, body: "Second." } }],
  });
  expect(rulesOf(await editAnnotation.execute(author, { annotation, version: 2, body: "No." }, at))).toEqual([
    "not-your-words",
  ]);
  done(await resolveAnnotation.execute(author, { annotation }, at));
  expect(rulesOf(await resolveAnnotation.execute(author, { annotation }, at))).toEqual(["resolved-already"]);
  const settled = (await threadsOf(author, made.quote))?.threads.find((one) => one.id === annotation);
  expect(settled).toMatchObject({
    body: "Second.",
    before: [{ body: "First." }],
    resolved: { by: { name: "Ada" } },
    replies: [{ body: "Answer.", author: { name: "Ada" } }, { body: "So." }],
  });
  done(await reopenAnnotation.execute(editor, { annotation }, at));
  expect(rulesOf(await resolveAnnotation.execute(editor, { annotation: reply }, at))).toEqual(["unknown"]);
});

test("every text that the page of a quote offers can be marked, and every field spoken of", async () => {
  const shown = await quoteEditor(editor, made.quote);
  const texts = shown ? textsOfQuote(shown) : [];
  expect(texts.map((one) => one.kind).sort()).toEqual(["attestation", "attestation", "capture", "capture"]);
  for (const { kind, id } of texts) {
    done(await annotate.execute(editor, remark({ targetKind: kind, target: id, exact: "molto forti" }), at));
  }
  for (const { value } of fieldsOf("quote", messagesIn("en"))) {
    done(await annotate.execute(editor, remark({ field: value }), at));
  }
});

test("who may not know a record finds no thread there and writes none", async () => {
  expect(await threadsOf(contributor, made.quote)).toBeNull();
  expect(await threadsOf(await memberOf(held.db, "admin"), made.quote)).toBeNull();
  const before = await everything(held);
  expect(rulesOf(await annotate.execute(contributor, remark(), at))).toEqual(["unknown"]);
  expect(await everything(held)).toBe(before);
});

test("an editor gives work to who can do it; others take only what nobody has", async () => {
  const { claim } = done(await createClaim.execute(author, { text: { en: "A claim." }, lang: "en" }, at));
  const give = (actor: Member, to: Member) =>
    assignRecord.execute(actor, { record: claim, member: to.id }, at);
  expect(rulesOf(await give(author, editor))).toEqual(["assign-others"]);
  expect(rulesOf(await give(editor, contributor))).toEqual(["cannot-work-on-it"]);
  done(await give(author, author));
  expect(await lastLogged()).toMatchObject({ action: "assignment.give", subject: claim });
  const third = await memberOf(held.db, "reviewer");
  expect(rulesOf(await give(third, third))).toEqual(["assigned-to-another"]);
  done(await give(editor, third));
  expect((await claimEditor(editor, claim))?.work.assignment?.member.id).toBe(third.id);
});

test("two who change a claim at once lose nothing: the second is shown what stands", async () => {
  const { claim } = done(await createClaim.execute(author, { text: { en: "A claim." }, lang: "en" }, at));
  const edit = (en: string) => ({ claim, version: 1, text: { en }, lang: "en", kind: "factual" });
  done(await editClaim.execute(author, edit("Theirs."), at));
  expect(await editClaim.execute(editor, edit("Mine."), at)).toMatchObject({
    ok: false,
    refusals: [
      { rule: "stale-version", saved: { by: "Ada" }, theirs: { version: 2, text: { en: "Theirs." } } },
    ],
  });
});
