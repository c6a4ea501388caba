import { afterAll, beforeAll, expect, test } from "vitest";
import { createPublisher } from "@/commands/create-publisher";
import { endSession } from "@/commands/end-session";
import { inviteMember } from "@/commands/invite-member";
import { ROLES, type Role } from "@/domain/vocabulary";
import { logPage } from "@/queries/desk/admin/log";
import { membersPage } from "@/queries/desk/admin/members";
import { ownSessions } from "@/queries/desk/admin/own-sessions";
import { at, done } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

const NOW = "2026-11-24T10:00:00.000Z";

test("members and invitations are shown to admins and auditors alone, and changed by admins alone", async () => {
  const admin = await memberOf(held.db, "admin", "Ada");
  const invited = { email: "open@desk.example", role: "reviewer" };
  const { token } = done(await inviteMember.execute(admin, invited, at));
  const pages = new Map<Role, Awaited<ReturnType<typeof membersPage>>>();
  for (const role of ROLES) pages.set(role, await membersPage(await memberOf(held.db, role), NOW));
  expect(ROLES.filter((role) => pages.get(role) !== null)).toEqual(["auditor", "admin"]);
  expect(pages.get("auditor")?.mayChange).toBe(false);
  expect(pages.get("admin")?.mayChange).toBe(true);
  expect(pages.get("admin")?.invitations).toMatchObject([{ email: "open@desk.example", role: "reviewer" }]);
  const own = await membersPage(admin, NOW);
  expect(own?.members.filter((one) => one.isSelf).map((one) => one.name)).toEqual(["Ada"]);
  // Neither the token nor anything of a password leaves the tables.
  expect(JSON.stringify([...pages.values()])).not.toMatch(new RegExp(`${token}|argon2|Hash`));
});

test("the log is whole for editors, auditors and admins, a reviewer's own, and nothing to a contributor", async () => {
  const members = new Map<Role, Awaited<ReturnType<typeof memberOf>>>();
  for (const role of ROLES) members.set(role, await memberOf(held.db, role));
  for (const role of ["contributor", "reviewer", "editor"] as const) {
    const actor = members.get(role);
    if (actor) done(await createPublisher.execute(actor, { name: role }, at));
  }
  const seen = async (role: Role) => {
    const member = members.get(role);
    const page = member ? await logPage(member) : null;
    return page && { isWhole: page.isWhole, actors: new Set(page.rows.map((row) => row.actor.id)).size };
  };
  expect(await seen("contributor")).toBeNull();
  expect(await seen("reviewer")).toEqual({ isWhole: false, actors: 1 });
  for (const role of ["editor", "auditor", "admin"] as const) {
    const page = await seen(role);
    expect(page?.isWhole).toBe(true);
    expect(page?.actors).toBeGreaterThan(2);
  }
});

test("the log is turned by its numbers: every entry once, none twice", async () => {
  const auditor = await memberOf(held.db, "auditor");
  const editor = await memberOf(held.db, "editor");
  for (let n = 0; n < 60; n += 1) done(await createPublisher.execute(editor, { name: `P${n}` }, at));
  const numbers: number[] = [];
  for (
    let before: number | undefined, page = await logPage(auditor);
    page;
    page = await logPage(auditor, before)
  ) {
    numbers.push(...page.rows.map((row) => row.seq));
    if (page.older === null) break;
    before = page.older;
  }
  expect(numbers).toEqual(Array.from({ length: numbers[0] ?? 0 }, (_, index) => (numbers[0] ?? 0) - index));
});

test("a member sees their own sessions that stand, and marks the one that asks", async () => {
  const member = await memberOf(held.db, "reviewer");
  const now = member.provedAt;
  expect(await ownSessions(member, now)).toMatchObject([{ id: member.session, isHere: true }]);
  expect(await ownSessions(member, new Date(Date.parse(now) + 13 * 3_600_000).toISOString())).toEqual([]);
  expect(await ownSessions({ ...member, id: (await memberOf(held.db, "reviewer")).id }, now)).toHaveLength(1);
  done(await endSession.execute(member, { session: "all" }, at));
  expect(await ownSessions(member, now)).toEqual([]);
});
