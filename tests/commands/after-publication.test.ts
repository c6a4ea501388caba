import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { approveProposal } from "@/commands/decide-proposal";
import { closeCorrection, openCorrection } from "@/commands/open-correction";
import { publishProposal } from "@/commands/publish-proposal";
import { confirmSuspension, liftSuspension } from "@/commands/settle-suspension";
import { submitProposal } from "@/commands/submit-proposal";
import { suspendEdition } from "@/commands/suspend-edition";
import { withdrawProposal } from "@/commands/withdraw-proposal";
import { withdrawRecord } from "@/commands/withdraw-record";
import { logEntries } from "@/db/schema/log";
import { corrections, editions, proposals } from "@/db/schema/publishing";
import { type Member, provenMember } from "@/domain/access/actor";
import { recordState } from "@/queries/public/record-state";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing, quoteCase, rulesOf, submitted } from "./case";

let held: TestDatabase;
let author: Member;
let reviewer: Member;
let second: Member;
let editor: Member;
let otherEditor: Member;
let quote: string;
let sources: Awaited<ReturnType<typeof quoteCase>>["sources"];

beforeAll(async () => {
  held = await testDatabase();
  [author, reviewer, second] = [
    await memberOf(held.db, "reviewer"),
    await memberOf(held.db, "reviewer"),
    await memberOf(held.db, "reviewer"),
  ];
  [editor, otherEditor] = [await memberOf(held.db, "editor"), await memberOf(held.db, "editor")];
});
afterAll(() => held.close());

beforeEach(async () => {
  ({ quote, sources } = await quoteCase(author));
  const proposal = await submitted(author, quote, [reviewer]);
  done(await approveProposal.execute(reviewer, proposal, at));
  done(await publishProposal.execute(editor, proposal, at));
});

const sealed = () => held.db.reader.select().from(editions).where(eq(editions.record, quote));
const lastEntry = async () =>
  (await held.db.reader.select().from(logEntries).orderBy(desc(logEntries.seq)).limit(1))[0];
const attach = async (member: Member) =>
  done(await attachPrinting.execute(member, printing(quote, sources[0].capture, "molto stabili"), at));

describe("a correction", () => {
  test("is opened on what is public, names what the next edition will be, and is closed by it", async () => {
    const before = await sealed();
    done(
      await openCorrection.execute(editor, { record: quote, kind: "correction", wrong: "A printing." }, at),
    );
    expect(await lastEntry()).toMatchObject({ action: "correction.open", subject: quote });
    await attach(author);
    const proposal = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, proposal, at));
    expect(rulesOf(await publishProposal.execute(editor, proposal, at))).toEqual(["public-note-needed"]);
    done(await publishProposal.execute(editor, { ...proposal, note: { en: "One was missing." } }, at));
    const after = await sealed();
    expect(after.slice(0, 1)).toEqual(before);
    expect(after[1]).toMatchObject({ number: 2, change: "correction" });
    const [row] = await held.db.reader.select().from(corrections).where(eq(corrections.record, quote));
    expect(row?.closedAt).not.toBeNull();
  });

  test("is opened once, and taken back by an editor", async () => {
    const wrong = { record: quote, kind: "clarification", wrong: "It can be misread." };
    done(await openCorrection.execute(editor, wrong, at));
    const before = await everything(held);
    expect(rulesOf(await openCorrection.execute(editor, wrong, at))).toEqual(["correction-open"]);
    expect(await everything(held)).toBe(before);
    done(await closeCorrection.execute(editor, { record: quote }, at));
    expect(await lastEntry()).toMatchObject({ action: "correction.close", subject: quote });
  });

  test("a retraction is proposed at once, to the letter of what is public, and needs two", async () => {
    await attach(author);
    const { proposal } = done(
      await openCorrection.execute(editor, { record: quote, kind: "retraction", wrong: "A forgery." }, at),
    );
    const [edition] = await sealed();
    const [row] = await held.db.reader.select().from(proposals).where(eq(proposals.id, proposal));
    expect(row).toMatchObject({ change: "retraction", needed: 2, body: edition?.body, hash: edition?.hash });
  });

  test("what is retracted stays so: nothing is submitted on it, however the desk changes it", async () => {
    const proposal = await submitted(author, quote, [reviewer, second], "retraction");
    for (const member of [reviewer, second]) done(await approveProposal.execute(member, proposal, at));
    done(await publishProposal.execute(editor, { ...proposal, note: { en: "A forgery." } }, at));
    await attach(author);
    const before = await everything(held);
    for (const change of ["update", "correction", "retraction"]) {
      const answer = await submitProposal.execute(author, { record: quote, change }, at);
      expect(rulesOf(answer)).toEqual(["retracted-already"]);
    }
    expect(await everything(held)).toBe(before);
  });

  test("what was never public is not corrected", async () => {
    const draft = await quoteCase(author);
    const wrong = { record: draft.quote, kind: "correction", wrong: "W." };
    const before = await everything(held);
    expect(rulesOf(await openCorrection.execute(editor, wrong, at))).toEqual(["not-published"]);
    expect(await everything(held)).toBe(before);
  });
});

describe("a suspension", () => {
  const later = (hours: number) => new Date(Date.parse(at.now()) + hours * 3_600_000);
  const suspend = (member: Member) =>
    suspendEdition.execute(member, { record: quote, reason: "A minor is named." }, at);

  test("hides the record at once, leaves its editions as they are, and lapses after 24 hours", async () => {
    const before = await sealed();
    done(await suspend(editor));
    expect(await recordState(quote, later(23))).toMatchObject({ state: "suspended" });
    expect(await recordState(quote, later(25))).toMatchObject({ state: "published" });
    expect(await sealed()).toEqual(before);
  });

  test("is not confirmed by who made it; confirmed by a second person it does not lapse", async () => {
    done(await suspend(editor));
    const before = await everything(held);
    expect(rulesOf(await confirmSuspension.execute(editor, { record: quote }, at))).toEqual(["four-eyes"]);
    expect(await everything(held)).toBe(before);
    done(await confirmSuspension.execute(second, { record: quote }, at));
    expect(await recordState(quote, later(48))).toMatchObject({ state: "suspended" });
    done(await liftSuspension.execute(editor, { record: quote }, at));
    expect(await recordState(quote)).toMatchObject({ state: "published" });
    expect(rulesOf(await liftSuspension.execute(editor, { record: quote }, at))).toEqual([
      "suspension-ended",
    ]);
  });

  test("that lapsed is recorded at the next write, and not made again by the same person", async () => {
    done(await suspend(editor));
    const tomorrow = { now: () => later(25).toISOString() };
    const fresh = (member: Member) => provenMember({ ...member, provedAt: later(25).toISOString() });
    const again = { record: quote, reason: "Again." };
    expect(rulesOf(await suspendEdition.execute(fresh(editor), again, tomorrow))).toEqual([
      "suspension-lapsed",
    ]);
    done(await suspendEdition.execute(fresh(otherEditor), again, tomorrow));
    const actions = (await held.db.reader.select().from(logEntries).where(eq(logEntries.subject, quote))).map(
      (entry) => entry.action,
    );
    expect(actions.filter((action) => /suspen/.test(action))).toEqual([
      "edition.suspend",
      "suspension.lapse",
      "edition.suspend",
    ]);
  });
});

describe("four eyes, attacked", () => {
  test("who edits between submission and publishing cannot approve the next edition with those words", async () => {
    await attach(author);
    const first = await submitted(author, quote, [reviewer, second]);
    done(await approveProposal.execute(reviewer, first, at));
    done(await attachPrinting.execute(second, printing(quote, sources[1].capture, "molto stabili"), at));
    done(await publishProposal.execute(editor, first, at));
    const next = await submitted(author, quote, []);
    expect(rulesOf(await approveProposal.execute(second, next, at))).toEqual(["four-eyes"]);
  });

  test("a second tab approves nothing twice, and an old hash nothing at all", async () => {
    await attach(author);
    const old = await submitted(author, quote, [reviewer]);
    done(await attachPrinting.execute(author, printing(quote, sources[1].capture, "molto stabili"), at));
    const next = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, next, at));
    const before = await everything(held);
    expect(rulesOf(await approveProposal.execute(reviewer, next, at))).toEqual(["decided-already"]);
    expect(rulesOf(await approveProposal.execute(reviewer, old, at))).toEqual(["newer-proposal"]);
    expect(rulesOf(await approveProposal.execute(reviewer, { ...next, hash: old.hash }, at))).toEqual([
      "hash-differs",
    ]);
    expect(await everything(held)).toBe(before);
  });
});

describe("withdrawing", () => {
  test("a proposal leaves review by who submitted it, and cannot be approved any more", async () => {
    await attach(author);
    const proposal = await submitted(author, quote, [reviewer]);
    const withdrawn = { proposal: proposal.proposal };
    expect(rulesOf(await withdrawProposal.execute(reviewer, withdrawn, at))).toEqual(["not-yours"]);
    done(await withdrawProposal.execute(author, withdrawn, at));
    expect(await lastEntry()).toMatchObject({ action: "proposal.withdraw", subject: quote });
    expect(rulesOf(await approveProposal.execute(reviewer, proposal, at))).toEqual(["proposal-withdrawn"]);
  });

  test("a draft is put away and no longer edited or submitted; what was public is not", async () => {
    const draft = await quoteCase(author);
    done(await withdrawRecord.execute(author, { record: draft.quote, version: 2 }, at));
    expect(await lastEntry()).toMatchObject({ action: "record.withdraw", subject: draft.quote });
    const more = printing(draft.quote, draft.sources[0].capture, "molto stabili");
    expect(rulesOf(await attachPrinting.execute(author, more, at))).toEqual(["record-withdrawn"]);
    expect(rulesOf(await submitProposal.execute(author, { record: draft.quote }, at))).toEqual([
      "record-withdrawn",
    ]);
    expect(rulesOf(await withdrawRecord.execute(author, { record: quote, version: 2 }, at))).toEqual([
      "published-is-permanent",
    ]);
  });
});
