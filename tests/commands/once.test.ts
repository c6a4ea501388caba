import { randomUUID } from "node:crypto";
import { count } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPublisher } from "@/commands/create-publisher";
import { inviteMember } from "@/commands/invite-member";
import { givenAnswers } from "@/db/schema/answer";
import { logEntries } from "@/db/schema/log";
import { invitations } from "@/db/schema/member";
import { publishers } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { memberOf, now, type TestDatabase, testClock, testDatabase } from "../database";
import { done, everything, rulesOf } from "./case";

let held: TestDatabase;
let editor: Member;
beforeAll(async () => {
  held = await testDatabase();
  editor = await memberOf(held.db, "editor");
});
afterAll(() => held.close());

const input = { name: "A publisher", country: "IT" };
const counted = async () => {
  const [made] = await held.db.reader.select({ n: count() }).from(publishers);
  const [logged] = await held.db.reader.select({ n: count() }).from(logEntries);
  return { publishers: made?.n ?? 0, entries: logged?.n ?? 0 };
};

test("a form sent fifty times at once has one effect, one log entry and fifty equal answers", async () => {
  const before = await counted();
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => createPublisher.execute(editor, input, { now, key })),
  );
  expect(new Set(answers.map((one) => done(one).publisher)).size).toBe(1);
  expect(await counted()).toEqual({ publishers: before.publishers + 1, entries: before.entries + 1 });
});

test("fields in another order are the same input", async () => {
  const key = randomUUID();
  const first = done(await createPublisher.execute(editor, input, { now, key }));
  const turned = { country: "IT", name: "A publisher" };
  expect(done(await createPublisher.execute(editor, turned, { now, key }))).toEqual(first);
});

test("the same form with other words is refused, and nothing is written", async () => {
  const key = randomUUID();
  done(await createPublisher.execute(editor, input, { now, key }));
  const before = await everything(held);
  const other = await createPublisher.execute(editor, { name: "Another" }, { now, key });
  expect(other).toMatchObject({ ok: false, refusals: [{ kind: "invalid", rule: "form-sent-before" }] });
  expect(await everything(held)).toBe(before);
});

test("a refused form keeps its key: corrected, it is sent again", async () => {
  const key = randomUUID();
  expect((await createPublisher.execute(editor, { name: "" }, { now, key })).ok).toBe(false);
  expect((await createPublisher.execute(editor, input, { now, key })).ok).toBe(true);
});

test("a key belongs to its member", async () => {
  const other = await memberOf(held.db, "editor");
  const key = randomUUID();
  const first = done(await createPublisher.execute(editor, input, { now, key }));
  expect(done(await createPublisher.execute(other, input, { now, key })).publisher).not.toBe(first.publisher);
});

test.each(["", "short", "x".repeat(65), "with a space and more", "7'; DROP TABLE member; --"])(
  "%j is no key, and nothing is written",
  async (key) => {
    const before = await everything(held);
    expect(rulesOf(await createPublisher.execute(editor, input, { now, key }))).toEqual(["form-key"]);
    expect(await everything(held)).toBe(before);
  },
);

test("a secret is given once: sent again, the form has no second effect and no second secret", async () => {
  const admin = await memberOf(held.db, "admin");
  const key = randomUUID();
  const asked = { email: "new@desk.example", role: "reviewer" };
  const { token } = done(await inviteMember.execute(admin, asked, { now, key }));
  expect(rulesOf(await inviteMember.execute(admin, asked, { now, key }))).toEqual(["answered-once"]);
  expect(await held.db.reader.select().from(invitations)).toHaveLength(1);
  expect(await everything(held)).not.toContain(token);
});

test("after a day a key is forgotten", async () => {
  const later = testClock(Date.UTC(2026, 10, 26, 9));
  done(await createPublisher.execute(editor, input, { now: later, key: randomUUID() }));
  expect(await held.db.reader.select().from(givenAnswers)).toHaveLength(1);
});
