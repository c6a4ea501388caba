import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { acceptInvitation } from "@/auth/accept-invitation";
import { safeNextPath } from "@/auth/next-path";
import { checkedPassword, hashPassword, isOutdated } from "@/auth/password";
import { endSessionOfSid, memberOfSid } from "@/auth/sessions";
import { proveAgain, signIn } from "@/auth/sign-in";
import { knownBrowserCookie } from "@/auth/tries/known-browser";
import { MOST_FAILURES } from "@/auth/tries/limits";
import { logEntries } from "@/db/schema/log";
import { invitations, members, sessions } from "@/db/schema/member";
import { sha256Hex } from "@/domain/hash";
import type { Role } from "@/domain/vocabulary";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";

const PASSWORD = "a long enough sentence";
const T0 = "2026-11-24T10:00:00.000Z";
const later = (hours: number): string => new Date(Date.parse(T0) + hours * 3_600_000).toISOString();
let held: TestDatabase;
let passwordHash: string;
beforeAll(async () => {
  held = await testDatabase();
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(() => vi.stubEnv("AUTH_SECRET", "0123456789abcdefghijklmnopqrstuvwxyz"));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => held.close());

async function account(role: Role = "reviewer") {
  const member = await memberOf(held.db, role);
  await held.db.queue.write((tx) =>
    tx.update(members).set({ passwordHash }).where(eq(members.id, member.id)),
  );
  return member;
}
const attempt = (email: string, password = PASSWORD, address: string = id()) => ({
  ...{ email, password, address },
  ...{ userAgent: "test", cookie: null },
});
async function sidOf(email: string): Promise<string> {
  const result = await signIn(attempt(email), T0);
  if (!result.ok) throw new Error(result.refusals[0]?.rule);
  return result.value.sid;
}

test("a sign-in starts a session whose sid is stored only as a hash", async () => {
  const member = await account();
  const sid = await sidOf(member.email.toUpperCase());
  expect(await memberOfSid(sid, T0)).toMatchObject({ id: member.id, role: "reviewer", provedAt: T0 });
  const rows = await held.db.reader.select().from(sessions).where(eq(sessions.member, member.id));
  expect(rows.map((row) => row.sidHash)).toContain(sha256Hex(sid));
  expect(JSON.stringify(rows)).not.toContain(sid);
  expect(await memberOfSid(sha256Hex(sid), T0)).toBeNull();
});

test("the role is read at each look, and a disabled member is nobody at once", async () => {
  const member = await account();
  const sid = await sidOf(member.email);
  const set = (values: Partial<typeof members.$inferInsert>) =>
    held.db.queue.write((tx) => tx.update(members).set(values).where(eq(members.id, member.id)));
  await set({ role: "contributor" });
  expect((await memberOfSid(sid, T0))?.role).toBe("contributor");
  await set({ state: "disabled" });
  expect(await memberOfSid(sid, T0)).toBeNull();
  expect(await signIn(attempt(member.email), T0)).toMatchObject({ refusals: [{ rule: "sign-in" }] });
});

test("an ended session is nobody's at once", async () => {
  const sid = await sidOf((await account()).email);
  await endSessionOfSid(sid, T0);
  expect(await memberOfSid(sid, T0)).toBeNull();
});

test("a session ends after 12 idle hours, after 7 days, and an editor's after 8 hours", async () => {
  const idle = await sidOf((await account()).email);
  expect(await memberOfSid(idle, later(12))).toBeNull();
  const used = await sidOf((await account()).email);
  for (let hour = 11; hour < 168; hour += 11) expect(await memberOfSid(used, later(hour))).not.toBeNull();
  expect(await memberOfSid(used, later(168))).toBeNull();
  const editor = await sidOf((await account("editor")).email);
  expect(await memberOfSid(editor, later(7.9))).not.toBeNull();
  expect(await memberOfSid(editor, later(8))).toBeNull();
});

test("an unknown address and a wrong password get the same answer", async () => {
  const known = await signIn(attempt((await account()).email, "not the password at all"), T0);
  expect(known.ok).toBe(false);
  expect(await signIn(attempt("nobody@desk.example"), T0)).toEqual(known);
  expect(await signIn(attempt("nobody＠desk.example"), T0)).toEqual(known);
});

test("after ten failures an account is limited from every address, for fifteen minutes", async () => {
  const { email } = await account();
  const tries = Array.from({ length: MOST_FAILURES + 1 }, () => signIn(attempt(email, "wrong"), T0));
  const rules = (await Promise.all(tries)).flatMap((one) => (one.ok ? [] : one.refusals.map((r) => r.rule)));
  expect(rules.filter((rule) => rule === "sign-in-limited")).toHaveLength(1);
  expect((await signIn(attempt(email), later(0.24))).ok).toBe(false);
  expect((await signIn(attempt(email), later(0.26))).ok).toBe(true);
}, 20_000);

test("a stranger who fails on purpose shuts out strangers, not the owner's own browser", async () => {
  const { email } = await account();
  const cookie = knownBrowserCookie(email).split(";")[0] ?? "";
  for (let n = 0; n < MOST_FAILURES; n += 1) await signIn(attempt(email, "wrong"), T0);
  const limited = { ok: false, refusals: [{ kind: "limited", params: { seconds: 900 } }] };
  expect(await signIn(attempt(email), T0)).toMatchObject(limited);
  expect((await signIn({ ...attempt(email), cookie }, T0)).ok).toBe(true);
  // The mark is one account's, and its own tries are counted too.
  const others = knownBrowserCookie("other@desk.example").split(";")[0] ?? "";
  expect(await signIn({ ...attempt(email), cookie: others }, T0)).toMatchObject(limited);
  for (let n = 0; n < MOST_FAILURES; n += 1) await signIn({ ...attempt(email, "wrong"), cookie }, T0);
  expect(await signIn({ ...attempt(email), cookie }, T0)).toMatchObject(limited);
}, 20_000);

test("knocking on after the limit fills no log", async () => {
  const { email } = await account();
  const entries = async () =>
    (await held.db.reader.select().from(logEntries).where(eq(logEntries.action, "sign-in.limited"))).length;
  for (let n = 0; n < MOST_FAILURES; n += 1) await signIn(attempt(email, "wrong"), T0);
  const before = await entries();
  for (let n = 0; n < 5; n += 1) await signIn(attempt(email, "wrong"), T0);
  expect(await entries()).toBe(before + 1);
}, 20_000);

test("a password stored at a lower cost is stored at today's when its owner signs in", async () => {
  const member = await account();
  const stored = async () =>
    (await held.db.reader.select().from(members).where(eq(members.id, member.id)))[0]?.passwordHash ?? "";
  const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 2, parallelism: 1 });
  expect(isOutdated(cheap)).toBe(true);
  await held.db.queue.write((tx) =>
    tx.update(members).set({ passwordHash: cheap }).where(eq(members.id, member.id)),
  );
  await signIn(attempt(member.email, "wrong"), T0);
  expect(await stored()).toBe(cheap);
  await sidOf(member.email);
  expect(isOutdated(await stored())).toBe(false);
  await sidOf(member.email);
});

test("a fresh proof is limited by its session, whatever strangers do", async () => {
  const member = await memberOfSid(await sidOf((await account()).email), T0);
  if (!member) throw new Error("no session");
  for (let n = 0; n < MOST_FAILURES; n += 1) await signIn(attempt(member.email, "wrong"), T0);
  expect((await proveAgain(member, PASSWORD, T0)).ok).toBe(true);
  for (let n = 0; n < MOST_FAILURES; n += 1) await proveAgain(member, "wrong", T0);
  expect(await proveAgain(member, PASSWORD, T0)).toMatchObject({ refusals: [{ kind: "limited" }] });
}, 20_000);

test("an invitation is not guessed at: ten failures from one address, or on one invitation, are enough", async () => {
  const given = { email: "a@desk.example", name: "N", password: PASSWORD };
  for (let n = 0; n < MOST_FAILURES; n += 1) {
    expect(await acceptInvitation({ ...given, token: id(), address: "one" }, T0)).toMatchObject({
      refusals: [{ rule: "invitation" }],
    });
  }
  const limited = { refusals: [{ kind: "limited", rule: "sign-in-limited" }] };
  expect(await acceptInvitation({ ...given, token: id(), address: "one" }, T0)).toMatchObject(limited);
  for (let n = 0; n < MOST_FAILURES; n += 1)
    await acceptInvitation({ ...given, token: "same", address: id() }, T0);
  expect(await acceptInvitation({ ...given, token: "same", address: id() }, T0)).toMatchObject(limited);
});

test("a fresh proof takes the right password", async () => {
  const sid = await sidOf((await account()).email);
  const member = await memberOfSid(sid, T0);
  if (!member) throw new Error("no session");
  expect((await proveAgain(member, "wrong", later(1))).ok).toBe(false);
  expect((await memberOfSid(sid, later(1)))?.provedAt).toBe(T0);
  expect((await proveAgain(member, PASSWORD, later(1))).ok).toBe(true);
  expect((await memberOfSid(sid, later(1)))?.provedAt).toBe(later(1));
});

test("an invitation is for one address, one use and seven days", async () => {
  const token = "t".repeat(43);
  const invitation = { id: id(), tokenHash: sha256Hex(token), email: "new@desk.example" };
  await held.db.queue.write((tx) =>
    tx.insert(invitations).values({ ...invitation, role: "editor", createdAt: T0, expiresAt: later(168) }),
  );
  const given = { token, email: invitation.email, name: "Nora", password: PASSWORD, address: id() };
  const none = { ok: false, refusals: [{ kind: "missing", rule: "invitation" }] };
  expect(await acceptInvitation({ ...given, email: "other@desk.example" }, T0)).toEqual(none);
  expect(await acceptInvitation({ ...given, token: "x" }, T0)).toEqual(none);
  expect(await acceptInvitation(given, later(168))).toEqual(none);
  expect((await acceptInvitation({ ...given, password: "short" }, T0)).ok).toBe(false);
  const both = await Promise.all([acceptInvitation(given, T0), acceptInvitation(given, T0)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect((await memberOfSid(await sidOf(invitation.email), T0))?.role).toBe("editor");
});

test("a password is long, not too long and not a common one", () => {
  expect(checkedPassword(PASSWORD)).toEqual({ ok: true, value: PASSWORD });
  for (const bad of ["x".repeat(14), "ab".repeat(65), "a".repeat(20), "CorrectHorseBatteryStaple"]) {
    expect(checkedPassword(bad).ok).toBe(false);
  }
});

test("only a path of this site can follow a sign-in", () => {
  for (const good of ["/desk/quotes?x=1", "/desk/quotes?next=//a/../b", "/", "/q/7k3m9xq2/history?lang=it"])
    expect(safeNextPath(good)).toBe(good);
  for (const bad of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "desk",
    "/\t/evil",
    "/desk/../..//evil.example",
    "/desk/%2e%2e/%2e%2e/",
    "/desk//evil.example",
    "",
    null,
  ]) {
    expect(safeNextPath(bad)).toBe("/desk");
  }
});
