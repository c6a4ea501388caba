import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as PROVE, GET as PROVE_PAGE } from "@/app/(desk)/desk/prove/route";
import { GET, POST } from "@/app/(desk)/invitation/route";
import { POST as SIGN_IN } from "@/app/(desk)/sign-in/route";
import { actorOfCookie } from "@/auth/current-actor";
import { inviteMember } from "@/commands/invite-member";
import { members, sessions } from "@/db/schema/member";
import { at, done } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";
import { account, cookiesOf, opened, PASSWORD, posted, SITE } from "./case";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "0123456789abcdefghijklmnopqrstuvwxyz");
  vi.stubEnv("ATTESTO_URL", SITE);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => held.close());

test("the invited person becomes a member and is signed in, once", async () => {
  const admin = await memberOf(held.db, "admin");
  const email = "nora@desk.example";
  const world = { ...at, now: () => new Date().toISOString() };
  const fresh = { ...admin, provedAt: world.now() };
  const { token } = done(await inviteMember.execute(fresh, { email, role: "reviewer" }, world));
  const page = await (await GET(opened(`/invitation?token=${token}`))).text();
  expect(page).toContain(`name="token" value="${token}"`);
  const form = { token, email, name: "Nora", password: PASSWORD };
  const short = await POST(posted("/invitation", { ...form, password: "short" }));
  expect(short.status).toBe(400);
  const shown = await short.text();
  expect(shown).toContain('value="Nora"');
  expect(shown).toContain('aria-invalid="true"');
  const made = await POST(posted("/invitation", form));
  expect([made.status, made.headers.get("location")]).toEqual([303, "/desk"]);
  expect(await actorOfCookie(cookiesOf(made))).toMatchObject({ email, role: "reviewer", name: "Nora" });
  expect((await POST(posted("/invitation", form))).status).toBe(404);
});

test("a wrong token and a wrong address get the same page, and make nobody", async () => {
  const before = (await held.db.reader.select().from(members)).length;
  const form = { token: "x".repeat(43), email: "a@desk.example", name: "A", password: PASSWORD };
  const answers = [
    await POST(posted("/invitation", form)),
    await POST(posted("/invitation", { ...form, token: "y".repeat(43) })),
  ];
  const pages = await Promise.all(answers.map((one) => one.text()));
  expect(answers.map((one) => one.status)).toEqual([404, 404]);
  expect(pages[1]).toBe(pages[0]?.replaceAll("x".repeat(43), "y".repeat(43)));
  expect((await held.db.reader.select().from(members)).length).toBe(before);
});

test("an address without a token says so and shows no form", async () => {
  const page = await (await GET(opened("/invitation"))).text();
  expect(page).toContain("This address holds no invitation");
  expect(page).not.toContain("<form");
});

test("a proof makes the session fresh and leads back; a wrong one does neither", async () => {
  const member = await account(held, "editor");
  const cookie = cookiesOf(await SIGN_IN(posted("/sign-in", { email: member.email, password: PASSWORD })));
  const old = "2020-01-01T00:00:00.000Z";
  await held.db.queue.write((tx) =>
    tx.update(sessions).set({ provedAt: old }).where(eq(sessions.member, member.id)),
  );
  const next = "/desk/proposals/1/publish";
  const page = await (await PROVE_PAGE(opened(`/desk/prove?next=${next}`, cookie))).text();
  expect(page).toContain(`name="next" value="${next}"`);
  const prove = (password: string, more = {}) =>
    PROVE(posted("/desk/prove", { password, ...more }, { cookie }));
  const wrong = await prove("wrong", { next });
  expect(wrong.status).toBe(403);
  expect(await wrong.text()).toContain("That is not your password");
  expect((await actorOfCookie(cookie))?.provedAt).toBe(old);
  expect((await prove(PASSWORD, { next })).headers.get("location")).toBe(next);
  expect((await actorOfCookie(cookie))?.provedAt).not.toBe(old);
  expect((await prove(PASSWORD)).headers.get("location")).toBe("/desk/prove?done=1");
  expect((await prove(PASSWORD, { next: "//evil.example" })).headers.get("location")).toBe("/desk");
});

test("a proof asks a visitor to sign in first", async () => {
  for (const response of [
    await PROVE_PAGE(opened("/desk/prove?next=/desk/me")),
    await PROVE(posted("/desk/prove", { password: PASSWORD })),
  ]) {
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/sign-in\?next=/);
  }
});
