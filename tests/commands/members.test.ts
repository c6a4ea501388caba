import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeRole } from "@/commands/change-role";
import { disableMember } from "@/commands/disable-member";
import { enableMember } from "@/commands/enable-member";
import { endSession } from "@/commands/end-session";
import { inviteMember } from "@/commands/invite-member";
import { withdrawInvitation } from "@/commands/withdraw-invitation";
import { invitations, members, sessions } from "@/db/schema/member";
import { sha256Hex } from "@/domain/hash";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, rulesOf } from "./case";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

const withSession = () => memberOf(held.db, "editor");
const endedAt = async (session: string) =>
  (await held.db.reader.select().from(sessions).where(eq(sessions.id, session)))[0]?.endedAt;

test("a change of role and a disabling end the member's sessions, and nobody does either to themselves", async () => {
  const admin = await memberOf(held.db, "admin");
  const [first, second] = [await withSession(), await withSession()];
  done(await changeRole.execute(admin, { member: first.id, role: "auditor" }, at));
  done(await disableMember.execute(admin, { member: second.id }, at));
  expect(await endedAt(first.session)).toEqual(expect.any(String));
  expect(await endedAt(second.session)).toEqual(expect.any(String));
  expect(rulesOf(await changeRole.execute(admin, { member: admin.id, role: "editor" }, at))).toEqual([
    "own-role",
  ]);
  expect(rulesOf(await disableMember.execute(admin, { member: admin.id }, at))).toEqual(["own-role"]);
});

test("a member ends their own sessions and not another's", async () => {
  const [mine, other] = [await withSession(), await withSession()];
  expect(rulesOf(await endSession.execute(mine, { session: other.session }, at))).toEqual(["unknown"]);
  done(await endSession.execute(mine, { session: "all" }, at));
  expect(await endedAt(mine.session)).toEqual(expect.any(String));
  expect(await endedAt(other.session)).toBeNull();
});

test("an invitation taken back opens nothing, and is not taken back twice", async () => {
  const admin = await memberOf(held.db, "admin");
  const asked = { email: "gone@desk.example", role: "reviewer" };
  const { invitation } = done(await inviteMember.execute(admin, asked, at));
  done(await withdrawInvitation.execute(admin, { invitation }, at));
  const [row] = await held.db.reader.select().from(invitations).where(eq(invitations.id, invitation));
  expect(row?.withdrawnAt).toEqual(expect.any(String));
  const before = await everything(held);
  expect(rulesOf(await withdrawInvitation.execute(admin, { invitation }, at))).toEqual(["invitation-closed"]);
  expect(await everything(held)).toBe(before);
});

test("a disabled member is let in again in their role, and an active one needs no letting in", async () => {
  const admin = await memberOf(held.db, "admin");
  const member = await withSession();
  done(await disableMember.execute(admin, { member: member.id }, at));
  done(await enableMember.execute(admin, { member: member.id }, at));
  const [row] = await held.db.reader.select().from(members).where(eq(members.id, member.id));
  expect(row).toMatchObject({ state: "active", role: "editor" });
  expect(await endedAt(member.session)).toEqual(expect.any(String));
  const before = await everything(held);
  expect(rulesOf(await enableMember.execute(admin, { member: member.id }, at))).toEqual(["member-active"]);
  expect(await everything(held)).toBe(before);
});

test("an invitation's token is given back once and stored as a hash", async () => {
  const admin = await memberOf(held.db, "admin");
  const made = done(await inviteMember.execute(admin, { email: "New@Desk.example", role: "reviewer" }, at));
  const [row] = await held.db.reader.select().from(invitations).where(eq(invitations.id, made.invitation));
  expect(row).toMatchObject({ tokenHash: sha256Hex(made.token), email: "new@desk.example" });
  const again = await inviteMember.execute(admin, { email: admin.email, role: "reviewer" }, at);
  expect(rulesOf(again)).toEqual(["already-member"]);
});
