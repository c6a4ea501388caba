import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeRole } from "@/commands/change-role";
import { approveProposal, requestChanges } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { endSession } from "@/commands/end-session";
import { openCorrection } from "@/commands/open-correction";
import { openEvidence } from "@/commands/open-evidence";
import { publishProposal } from "@/commands/publish-proposal";
import { withdrawConflict } from "@/commands/withdraw-conflict";
import { withdrawProposal } from "@/commands/withdraw-proposal";
import { sessions } from "@/db/schema/member";
import { editions, openedEvidence, proposals } from "@/db/schema/publishing";
import { type Member, provenMember } from "@/domain/access/actor";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import type { Result } from "@/domain/refusal";
import type { Role } from "@/domain/vocabulary";
import { id, memberOf, now, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, quoteCase, rulesOf, submitted } from "./case";

let held: TestDatabase;
let author: Member;
let reviewer: Member;
let second: Member;
let editor: Member;
let admin: Member;
beforeAll(async () => {
  held = await testDatabase();
  const one = (role: Role) => memberOf(held.db, role);
  [author, reviewer, second] = [await one("reviewer"), await one("reviewer"), await one("reviewer")];
  [editor, admin] = [await one("editor"), await one("admin")];
});
afterAll(() => held.close());

/** The same member, signed in a second time, perhaps with another role. */
async function again(member: Member, role: Role = member.role): Promise<Member> {
  const session = id();
  const times = { createdAt: now(), lastSeenAt: now(), provedAt: now() };
  const row = { id: session, sidHash: id(), member: member.id, userAgent: "another", ...times };
  await held.db.queue.write((tx) => tx.insert(sessions).values(row));
  return provenMember({ ...member, session, role, provedAt: times.provedAt });
}

type Given = { proposal: string; hash: string };
const approve = (member: Member, given: Given, key?: string) =>
  approveProposal.execute(member, given, key === undefined ? at : { ...at, key });
const publish = (member: Member, given: Given) => publishProposal.execute(member, given, at);

/** What was asked is refused by the rule, and nothing is written. */
async function refused(rule: string, ask: () => Promise<Result<unknown>>) {
  const before = await everything(held);
  expect(rulesOf(await ask())).toEqual([rule]);
  expect(await everything(held)).toBe(before);
}

/** A quote in review, its evidence opened by both reviewers. */
async function inReview() {
  const { quote, speaker } = await quoteCase(author);
  return { quote, speaker, given: await submitted(author, quote, [reviewer, second]) };
}

/** The numbers of the editions of a record. */
async function editionsOf(record: string): Promise<number[]> {
  const rows = await held.db.reader.select().from(editions).where(eq(editions.record, record));
  return rows.map((row) => row.number);
}

test("neither a second session nor a higher role makes a second pair of eyes", async () => {
  const { given } = await inReview();
  const [inAnotherTab, promoted] = [await again(author), await again(author, "editor")];
  await refused("four-eyes", () => approve(inAnotherTab, given));
  await refused("four-eyes", () => approve(promoted, given));
});

test("who began a record as a contributor does not approve it as a reviewer", async () => {
  const contributor = await memberOf(held.db, "contributor");
  const { quote } = await quoteCase(contributor);
  const given = await submitted(reviewer, quote, [second]);
  done(await changeRole.execute(admin, { member: contributor.id, role: "reviewer" }, at));
  const reviewing = await again(contributor, "reviewer");
  await refused("four-eyes", () => approve(reviewing, given));
});

test("two tabs of one member approve once, so a retraction still waits for another member", async () => {
  const { quote, given } = await inReview();
  done(await approve(reviewer, given));
  done(await publish(editor, given));
  const wrong = { record: quote, kind: "retraction", wrong: "A forgery." };
  const { proposal } = done(await openCorrection.execute(editor, wrong, at));
  const [row] = await held.db.reader
    .select()
    .from(proposals)
    .where(eq(proposals.id, proposal ?? ""));
  if (!row) throw new Error("no retraction");
  for (const evidence of evidenceIn(row.body))
    done(await openEvidence.execute(reviewer, { proposal: row.id, evidence }, at));
  const retraction = { proposal: row.id, hash: row.hash };
  const otherTab = await again(reviewer);
  const both = await Promise.all([approve(reviewer, retraction), approve(otherTab, retraction)]);
  expect(both.flatMap(rulesOf)).toEqual(["decided-already"]);
  const note = { note: { en: "It was forged." } };
  await refused("approvals-needed", () => publishProposal.execute(editor, { ...retraction, ...note }, at));
});

test("evidence opened again is opened once, when it was first", async () => {
  const { given } = await inReview();
  const { proposal } = given;
  const seen = () =>
    held.db.reader.select().from(openedEvidence).where(eq(openedEvidence.proposal, proposal));
  const [first] = await seen();
  const { member, evidence = "" } = first ?? {};
  const who = [reviewer, second].find((one) => one.id === member);
  if (!first || !who) throw new Error("nobody opened any");
  const before = await seen();
  done(await openEvidence.execute(who, { proposal, evidence }, { now: () => "2031-01-01T00:00:00.000Z" }));
  expect(await seen()).toEqual(before);
});

test("of twenty publishings at once one makes an edition", async () => {
  const { quote, given } = await inReview();
  done(await approve(reviewer, given));
  const otherEditor = await memberOf(held.db, "editor");
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) => publish(n % 2 === 0 ? editor : otherEditor, given)),
  );
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(new Set(all.flatMap(rulesOf))).toEqual(new Set(["proposal-published"]));
  expect(await editionsOf(quote)).toEqual([1]);
});

test("a hash of other words publishes nothing, nor does that of another proposal", async () => {
  const [one, other] = [await inReview(), await inReview()];
  done(await approve(reviewer, one.given));
  await refused("hash-differs", () => publish(editor, { ...one.given, hash: other.given.hash }));
  await refused("approvals-needed", () => publish(editor, other.given));
  await refused("hash-differs", () => publish(editor, { ...other.given, hash: one.given.hash }));
});

test("an approval does not outlive its proposal, though the same words are submitted again", async () => {
  const { quote, given } = await inReview();
  done(await approve(reviewer, given));
  done(await withdrawProposal.execute(author, { proposal: given.proposal }, at));
  await refused("proposal-withdrawn", () => publish(editor, given));
  const next = await submitted(author, quote, [second]);
  expect(next.hash).toBe(given.hash);
  await refused("newer-proposal", () => publish(editor, given));
  await refused("approvals-needed", () => publish(editor, next));
  expect(await editionsOf(quote)).toEqual([]);
});

test("changes asked for after the approval stop the publishing", async () => {
  const { given } = await inReview();
  done(await approve(reviewer, given));
  done(await requestChanges.execute(second, { ...given, comment: "The date is wrong." }, at));
  await refused("approvals-needed", () => publish(editor, given));
});

test("who declares a conflict after approving has approved nothing, until it is taken back", async () => {
  const { speaker, given } = await inReview();
  done(await approve(reviewer, given));
  const kin = { with: speaker, note: "Former employer." };
  const { conflict } = done(await declareConflict.execute(reviewer, kin, at));
  await refused("approvals-needed", () => publish(editor, given));
  done(await withdrawConflict.execute(reviewer, { conflict }, at));
  done(await publish(editor, given));
});

test("a role lowered or a session ended after the page was read writes nothing", async () => {
  const { given } = await inReview();
  const [leaving, lowered] = [await memberOf(held.db, "editor"), await memberOf(held.db, "editor")];
  done(await approve(reviewer, given));
  done(await changeRole.execute(admin, { member: lowered.id, role: "auditor" }, at));
  await refused("session-ended", () => publish(lowered, given));
  done(await endSession.execute(leaving, { session: "all" }, at));
  await refused("session-ended", () => publish(leaving, given));
  const back = await again(lowered, "auditor");
  await refused("role", () => publish(back, given));
});

test("a form's number carries no approval to another proposal or another member", async () => {
  const [one, other] = [await inReview(), await inReview()];
  const key = randomUUID();
  done(await approve(reviewer, one.given, key));
  await refused("form-sent-before", () => approve(reviewer, other.given, key));
  await refused("four-eyes", () => approve(author, one.given, key));
  await refused("approvals-needed", () => publish(editor, other.given));
});
