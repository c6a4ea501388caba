import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { actorOfCookie } from "@/auth/current-actor";
import { sealedCookie } from "@/auth/login";
import { hashPassword } from "@/auth/password";
import { endSessionOfSid } from "@/auth/sessions";
import { signIn } from "@/auth/sign-in";
import { adoptDatabase, openDatabase } from "@/db/client";
import { members } from "@/db/schema/member";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";

const PASSWORD = "a long enough sentence";
let held: TestDatabase;
let passwordHash: string;
beforeAll(async () => {
  held = await testDatabase();
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "0123456789abcdefghijklmnopqrstuvwxyz");
  vi.stubEnv("ATTESTO_URL", "https://desk.example");
  adoptDatabase(held.db);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => held.close());

async function signedIn() {
  const member = await memberOf(held.db, "reviewer");
  await held.db.queue.write((tx) =>
    tx.update(members).set({ passwordHash }).where(eq(members.id, member.id)),
  );
  const given = { email: member.email, password: PASSWORD, address: id(), userAgent: "test", cookie: null };
  const result = await signIn(given);
  if (!result.ok) throw new Error("refused");
  const { sid } = result.value;
  const line = await sealedCookie(sid);
  return { member, sid, line, cookie: line.split(";")[0] ?? "" };
}

test("the cookie is the host's own, secure, out of reach of scripts, and says nothing of the member", async () => {
  const { line, cookie, sid } = await signedIn();
  expect(line).toMatch(/^__Host-attesto\.session=[^;]+;/);
  for (const part of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) expect(line).toContain(part);
  expect(line).not.toMatch(/Domain=/i);
  expect(cookie).not.toContain(sid);
});

test("on this machine alone, without https, the cookie has a plain name", async () => {
  vi.stubEnv("ATTESTO_URL", "http://localhost:3000");
  const { line, cookie, member } = await signedIn();
  expect(line).toMatch(/^attesto\.session=/);
  expect(line).not.toContain("Secure");
  expect((await actorOfCookie(cookie))?.id).toBe(member.id);
});

test("a sealed session is its member's until it ends, and nobody's in the same moment", async () => {
  const { cookie, member, sid } = await signedIn();
  expect(await actorOfCookie(`other=1; ${cookie}; more=2`)).toMatchObject({
    id: member.id,
    role: "reviewer",
  });
  await endSessionOfSid(sid);
  expect(await actorOfCookie(cookie)).toBeNull();
});

test("a disabled member is nobody in the same moment", async () => {
  const { cookie, member } = await signedIn();
  await held.db.queue.write((tx) =>
    tx.update(members).set({ state: "disabled" }).where(eq(members.id, member.id)),
  );
  expect(await actorOfCookie(cookie)).toBeNull();
});

test("only a sid that stands for a session is sealed", async () => {
  await expect(sealedCookie("x".repeat(43))).rejects.toThrow("could not be sealed");
  await expect(sealedCookie("")).rejects.toThrow("could not be sealed");
});

test.each([
  ["no cookie", null],
  ["an empty cookie", "__Host-attesto.session="],
  ["a forged cookie", "__Host-attesto.session=eyJhbGciOiJub25lIn0.e30."],
  ["another's name", "attesto.session=x"],
  ["a very long cookie", `__Host-attesto.session=${"a".repeat(9000)}`],
  ["odd signs", "__Host-attesto.session=%00%ff;;;=,"],
])("%s is nobody's", async (_, cookie) => {
  expect(await actorOfCookie(cookie)).toBeNull();
});

test.each([
  ["no secret", { AUTH_SECRET: undefined }],
  ["a short secret", { AUTH_SECRET: "short" }],
  ["another secret", { AUTH_SECRET: "zyxwvutsrqponmlkjihgfedcba9876543210" }],
  ["an easy secret", { AUTH_SECRET: "a".repeat(40) }],
  ["an address that is none", { ATTESTO_URL: "desk" }],
  ["an address without https", { ATTESTO_URL: "http://desk.example" }],
  ["an address by number", { ATTESTO_URL: "http://127.0.0.1:3000" }],
  ["an address with a path", { ATTESTO_URL: "https://desk.example/desk" }],
  ["proxies that are none", { TRUSTED_PROXIES: "somewhere" }],
  ["a library's address that is none", { AUTH_URL: "::::" }],
])("with %s nobody is signed in", async (_, broken) => {
  const { cookie } = await signedIn();
  expect(await actorOfCookie(cookie)).not.toBeNull();
  for (const [name, value] of Object.entries(broken)) vi.stubEnv(name, value);
  expect(await actorOfCookie(cookie)).toBeNull();
});

test("without a session table, or without a database, nobody is signed in", async () => {
  const { cookie } = await signedIn();
  const empty = await openDatabase(":memory:");
  adoptDatabase(empty);
  expect(await actorOfCookie(cookie)).toBeNull();
  empty.close();
  expect(await actorOfCookie(cookie)).toBeNull();
});
