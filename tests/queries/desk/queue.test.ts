import { afterAll, beforeAll, expect, test } from "vitest";
import { createClaim } from "@/commands/create-claim";
import { createQuote } from "@/commands/create-quote";
import { approveProposal, requestChanges } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { editQuote } from "@/commands/edit-quote";
import { publishProposal } from "@/commands/publish-proposal";
import { confirmSuspension, liftSuspension } from "@/commands/settle-suspension";
import { suspendEdition } from "@/commands/suspend-edition";
import { adoptDatabase } from "@/db/client";
import { type Member, provenMember } from "@/domain/access/actor";
import type { QueuePage } from "@/domain/queue/pages";
import { QUEUE_TABS, type QueueTab } from "@/domain/queue/tabs";
import { ROLES, type Role } from "@/domain/vocabulary";
import { ownConflictWith } from "@/queries/desk/conflicts";
import { queuePage } from "@/queries/desk/queue";
import { at, done, quoteCase, submitted } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";
import { plansOf } from "../plans";

/** A suspension lapses by the day's own clock. */
const today = { now: () => new Date().toISOString() };

let held: TestDatabase;
let author: Member;
const members = {} as Record<Role, Member>;
const records = {} as Record<
  "draft" | "claim" | "open" | "asked" | "approved" | "published" | "changed" | "own",
  string
>;

beforeAll(async () => {
  held = await testDatabase();
  for (const role of ROLES) members[role] = await memberOf(held.db, role);
  author = await memberOf(held.db, "reviewer", "Ada");
  const reader = await memberOf(held.db, "reviewer", "Bob");
  const made = async () => (await quoteCase(author)).quote;
  records.draft = await made();
  records.claim = done(await createClaim.execute(author, { text: { en: "A claim." }, lang: "en" }, at)).claim;
  records.open = await made();
  await submitted(author, records.open, [reader]);
  records.asked = await made();
  const asked = await submitted(author, records.asked, [reader]);
  done(await requestChanges.execute(reader, { ...asked, comment: "Why?" }, at));
  records.approved = await made();
  done(await approveProposal.execute(reader, await submitted(author, records.approved, [reader]), at));
  for (const name of ["published", "changed"] as const) {
    const { quote, printings } = await quoteCase(author);
    const open = await submitted(author, quote, [reader]);
    done(await approveProposal.execute(reader, open, at));
    done(await publishProposal.execute(members.editor, open, at));
    records[name] = quote;
    if (name === "changed") {
      const input = { quote, version: 2, original: "not_found", leading: printings[0] };
      done(await editQuote.execute(author, input, at));
    }
  }
  const { speaker } = await quoteCase(reader);
  records.own = done(await createQuote.execute(members.contributor, { speakers: [{ speaker }] }, at)).quote;
});
afterAll(() => held.close());

async function view(member: Member, tab: QueueTab): Promise<QueuePage> {
  const page = await queuePage(member, tab);
  if (!page) throw new Error("no such view");
  return page;
}
const named = (page: QueuePage) =>
  page.rows.flatMap((row) =>
    Object.entries(records)
      .filter(([, id]) => id === row.work.id)
      .map(([name]) => name),
  );

test("who began a record finds it among theirs, with what it waits for", async () => {
  const page = await view(author, "mine");
  expect(named(page).sort()).toEqual(["approved", "asked", "changed", "claim", "draft", "open"]);
  const waiting = Object.fromEntries(page.rows.map((row) => [row.work.id, row.waiting]));
  expect(waiting[records.draft]).toMatchObject({ state: "draft", who: "you", what: { act: "submit" } });
  expect(waiting[records.claim]).toMatchObject({
    who: "you",
    what: { act: "complete", rule: "occurrence-needed", more: 1 },
  });
  expect(waiting[records.open]).toMatchObject({ state: "in_review", who: "any_reviewer", bar: "four-eyes" });
  expect(waiting[records.asked]).toMatchObject({ who: "you", what: { act: "answer", by: { name: "Bob" } } });
  expect(waiting[records.approved]).toMatchObject({ who: "any_editor", what: { edition: 1 } });
  expect(waiting[records.changed]).toMatchObject({ state: "changed", who: "you" });
});

test("what is to review is what is proposed or approved, and says whose turn it is", async () => {
  for (const [role, who] of [
    ["reviewer", "you"],
    ["auditor", "any_reviewer"],
  ] as const) {
    const page = await view(members[role], "review");
    expect(named(page)).toEqual(["approved", "open"]);
    expect(page.rows.map((row) => row.waiting.who)).toEqual(["any_editor", who]);
  }
  const asEditor = await view(members.editor, "review");
  expect(asEditor.rows.map((row) => row.waiting.who)).toEqual(["you", "you"]);
  expect(asEditor.rows[1]?.waiting.what).toEqual({ act: "review", opened: 0, of: 1, isSecond: false });
});

test("a declared conflict is said in the row", async () => {
  const barred = await memberOf(held.db, "reviewer");
  done(await declareConflict.execute(barred, { with: records.open, note: "Kin." }, at));
  const page = await view(barred, "review");
  expect(page.rows.find((row) => row.work.id === records.open)?.waiting).toMatchObject({
    who: "any_reviewer",
    bar: "conflict-of-interest",
  });
});

test("one's own conflict is found by what it is with, and nobody else's", async () => {
  const [barred, other] = [await memberOf(held.db, "reviewer"), await memberOf(held.db, "reviewer")];
  done(await declareConflict.execute(barred, { with: records.open, note: "Kin." }, at));
  done(await declareConflict.execute(barred, { with: records.approved, note: "Paid." }, at));
  expect(await ownConflictWith(barred, records.open)).toMatchObject({ with: records.open, note: "Kin." });
  expect(await ownConflictWith(barred, records.approved)).toMatchObject({ note: "Paid." });
  expect(await ownConflictWith(barred, records.published)).toBeUndefined();
  expect(await ownConflictWith(other, records.open)).toBeUndefined();
});

test("drafts without anybody are unassigned, changes of what is public are corrections", async () => {
  expect(named(await view(members.reviewer, "unassigned")).sort()).toEqual(["claim", "draft", "own"]);
  expect(named(await view(members.reviewer, "corrections"))).toEqual(["changed"]);
  expect(named(await view(members.reviewer, "published"))).toEqual(["changed", "published"]);
});

test("a contributor sees what they began and what is public, an admin nothing", async () => {
  expect(named(await view(members.contributor, "mine"))).toEqual(["own"]);
  for (const tab of ["review", "unassigned", "corrections"] as const) {
    expect(await queuePage(members.contributor, tab)).toBeNull();
  }
  for (const tab of QUEUE_TABS) expect(await queuePage(members.admin, tab)).toBeNull();
  expect(await queuePage(members.auditor, "mine")).toBeNull();
});

test("what was taken out of sight waits to be confirmed, then to be settled, and is public no more", async () => {
  const editor = provenMember({ ...members.editor, provedAt: today.now() });
  done(await suspendEdition.execute(editor, { record: records.published, reason: "Harm." }, today));
  expect(named(await view(members.reviewer, "published"))).toEqual(["changed"]);
  const of = async (member: Member, tab: QueueTab) =>
    (await view(member, tab)).rows.find((row) => row.work.id === records.published)?.waiting;
  expect(await of(members.reviewer, "review")).toMatchObject({ who: "you", what: { act: "confirm" } });
  expect(await of(members.editor, "corrections")).toMatchObject({ who: "any_reviewer", bar: "alone" });
  done(await confirmSuspension.execute(members.reviewer, { record: records.published }, today));
  expect(await of(members.reviewer, "review")).toBeUndefined();
  expect(await of(members.editor, "corrections")).toMatchObject({ who: "you", what: { act: "settle" } });
  done(await liftSuspension.execute(editor, { record: records.published }, today));
  expect(await of(members.editor, "corrections")).toBeUndefined();
  expect(named(await view(members.reviewer, "published"))).toContain("published");
});

test("a suspension that nobody confirmed in time waits for nobody", async () => {
  const days = (n: number) => ({ now: () => new Date(Date.now() - n * 86_400_000).toISOString() });
  const editor = provenMember({ ...members.editor, provedAt: days(2).now() });
  done(await suspendEdition.execute(editor, { record: records.published, reason: "Harm." }, days(2)));
  for (const tab of ["review", "corrections"] as const) {
    expect(named(await view(members.reviewer, tab))).not.toContain("published");
  }
});

test("each view says how many it holds, and the counts are those of its rows", async () => {
  for (const role of ["reviewer", "editor", "auditor", "contributor"] as const) {
    const { tabs } = await view(members[role], role === "auditor" ? "review" : "mine");
    for (const { tab, count } of tabs) {
      expect([role, tab, (await view(members[role], tab)).rows.length]).toEqual([role, tab, count]);
    }
  }
});

test("a long list goes on where its page ended, with nothing twice and nothing left out", async () => {
  const busy = await memberOf(held.db, "reviewer");
  const made = new Set<string>();
  for (let n = 0; n < 65; n += 1) {
    made.add(done(await createClaim.execute(busy, { text: { en: `Claim ${n}.` }, lang: "en" }, at)).claim);
  }
  const seen: string[] = [];
  let page = await view(busy, "mine");
  for (;;) {
    seen.push(...page.rows.map((row) => row.work.id));
    if (!page.next) break;
    const next = await queuePage(busy, "mine", page.next);
    if (!next) throw new Error("the list ended");
    page = next;
  }
  expect(seen).toHaveLength(65);
  expect(new Set(seen)).toEqual(made);
});

/** Tables that hold the work in hand and lose their rows when it is done. */
const IN_HAND = [/^SCAN a$/, /^SCAN a USING (COVERING )?INDEX authorship_/, /^SCAN \(subquery/];

test.each(QUEUE_TABS)("%s: no step reads through a table that grows for ever", async (tab) => {
  const planned = await plansOf(held.db)(() =>
    queuePage(members.editor, tab, { at: "2027-01-01T00:00:00.000Z", id: "00000000" }),
  );
  adoptDatabase(held.db);
  const scans = planned.flatMap(({ plan }) => plan.filter((step) => step.startsWith("SCAN")));
  expect(planned.length).toBeGreaterThan(5);
  expect(scans.filter((scan) => !IN_HAND.some((known) => known.test(scan)))).toEqual([]);
});
