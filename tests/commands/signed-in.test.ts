import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPublisher } from "@/commands/create-publisher";
import { members, sessions } from "@/db/schema/member";
import { type Member, provenMember } from "@/domain/access/actor";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";
import { at, everything, rulesOf } from "./case";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

async function isRefused(actor: Member) {
  const before = await everything(held);
  expect(rulesOf(await createPublisher.execute(actor, { name: "P" }, at))).toEqual(["session-ended"]);
  expect(await everything(held)).toBe(before);
}

test("a session that ended after the request was let in writes nothing", async () => {
  const actor = await memberOf(held.db, "editor");
  await held.db.queue.write((tx) =>
    tx.update(sessions).set({ endedAt: at.now() }).where(eq(sessions.id, actor.session)),
  );
  await isRefused(actor);
});

test("a member disabled after the request was let in writes nothing", async () => {
  const actor = await memberOf(held.db, "editor");
  await held.db.queue.write((tx) =>
    tx.update(members).set({ state: "disabled" }).where(eq(members.id, actor.id)),
  );
  await isRefused(actor);
});

test("a session that is nowhere, or another's, writes nothing", async () => {
  const actor = await memberOf(held.db, "editor");
  const other = await memberOf(held.db, "editor");
  await isRefused(provenMember({ ...actor, session: id() }));
  await isRefused(provenMember({ ...actor, session: other.session }));
});
