import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET, POST } from "@/app/(desk)/sign-in/route";
import { POST as SIGN_OUT } from "@/app/(desk)/sign-out/route";
import { actorOfCookie } from "@/auth/current-actor";
import { MOST_FAILURES } from "@/auth/tries/limits";
import { type TestDatabase, testDatabase } from "../../database";
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

const signIn = (email: string, password = PASSWORD, more = {}, headers = {}) =>
  POST(posted("/sign-in", { email, password, ...more }, headers));

test("the right password opens the desk, and leads back to where one was going", async () => {
  const member = await account(held);
  const response = await signIn(member.email, PASSWORD, { next: "/desk/q/new?x=1" });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/desk/q/new?x=1");
  expect((await actorOfCookie(cookiesOf(response)))?.id).toBe(member.id);
  const again = await GET(opened("/sign-in?next=%2Fdesk%2Fme", cookiesOf(response)));
  expect([again.status, again.headers.get("location")]).toEqual([303, "/desk/me"]);
});

test.each(["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "\t//evil"])(
  "%j is nowhere to be led to",
  async (next) => {
    const { email } = await account(held);
    expect((await signIn(email, PASSWORD, { next })).headers.get("location")).toBe("/desk");
    const page = await (await GET(opened(`/sign-in?${new URLSearchParams({ next })}`))).text();
    expect(page).toContain('name="next" value="/desk"');
  },
);

test("a wrong password and an unknown address get the same page and status, and no cookie", async () => {
  const { email } = await account(held);
  const answers = [await signIn(email, "wrong"), await signIn("nobody@desk.example", "wrong")];
  const pages = await Promise.all(answers.map((one) => one.text()));
  expect(answers.map((one) => one.status)).toEqual([403, 403]);
  expect(pages[0]?.replaceAll(email, "")).toBe(pages[1]?.replaceAll("nobody@desk.example", ""));
  expect(answers.flatMap((one) => one.headers.getSetCookie())).toEqual([]);
  expect(pages[0]).toContain("E-mail and password do not fit together");
  expect(pages[0]).not.toContain("wrong");
});

test("what was typed comes back as text, whatever it is", async () => {
  const page = await (await signIn('"><script>alert(1)</script>', "x")).text();
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;");
});

test("the eleventh failure is answered with 429 and how long to wait, from another address too", async () => {
  const { email } = await account(held);
  for (let n = 0; n < MOST_FAILURES; n += 1) expect((await signIn(email, "wrong")).status).toBe(403);
  const eleventh = await signIn(email);
  expect(eleventh.status).toBe(429);
  expect(Number(eleventh.headers.get("retry-after"))).toBeGreaterThan(800);
}, 20_000);

test("the owner's own browser signs in while strangers are shut out, and what it held before ends", async () => {
  const { email } = await account(held);
  const first = await signIn(email);
  const cookie = cookiesOf(first);
  for (let n = 0; n < MOST_FAILURES; n += 1) await signIn(email, "wrong");
  expect((await signIn(email)).status).toBe(429);
  const again = await signIn(email, PASSWORD, {}, { cookie });
  expect(again.status).toBe(303);
  expect(await actorOfCookie(cookie)).toBeNull();
  expect((await actorOfCookie(cookiesOf(again)))?.email).toBe(email);
}, 20_000);

test.each([
  ["another site's", { origin: "https://evil.example" }],
  ["an opaque origin's", { origin: "null" }],
  ["a subdomain's", { origin: "https://www.desk.example" }],
  ["another port's", { origin: "https://desk.example:8443" }],
  ["plain http's", { origin: "http://desk.example" }],
])("%s form is refused with 403 before any work, in words", async (_, headers) => {
  const { email } = await account(held);
  for (const post of [POST, SIGN_OUT]) {
    const response = await post(posted("/sign-in", { email, password: PASSWORD }, headers));
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain("was not sent from the desk");
  }
});

test("a form without an origin is taken when the browser says that it is ours, and only then", async () => {
  const { email } = await account(held);
  const without = (site?: string) => {
    const request = posted("/sign-in", { email, password: PASSWORD });
    request.headers.delete("origin");
    if (site) request.headers.set("sec-fetch-site", site);
    return POST(request);
  };
  expect((await without("same-origin")).status).toBe(303);
  for (const site of [undefined, "cross-site", "same-site", "none"]) {
    expect((await without(site)).status).toBe(403);
  }
});

test.each([
  ["one that is too long", { "content-length": "2000000" }, 413],
  ["one of no known kind", { "content-type": "text/plain" }, 400],
  ["one whose length is no number", { "content-length": "much" }, 413],
])("%s is refused in words", async (_, headers, status) => {
  const response = await signIn("a@desk.example", "x", {}, headers);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain("<h1>");
});

test("signing out ends the session for good and takes the cookie back", async () => {
  const { email } = await account(held);
  const cookie = cookiesOf(await signIn(email));
  const response = await SIGN_OUT(posted("/sign-out", {}, { cookie }));
  expect([response.status, response.headers.get("location")]).toEqual([303, "/sign-in"]);
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-attesto\.session=; .*Max-Age=0.*Secure/);
  expect(await actorOfCookie(cookie)).toBeNull();
});

test("every answer at the door forbids scripts, frames and keeping", async () => {
  for (const response of [await GET(opened("/sign-in")), await signIn("a@desk.example", "x")]) {
    expect(response.headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    expect(response.headers.get("content-security-policy")).not.toContain("script-src");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("strict-transport-security")).toContain("max-age");
    expect(response.headers.get("referrer-policy")).toBe("same-origin");
  }
});
