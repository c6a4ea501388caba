import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST } from "@/app/(desk)/desk/works/route";
import { POST as SIGN_IN } from "@/app/(desk)/sign-in/route";
import type { Member } from "@/domain/access/actor";
import { madeSoon, worksOf } from "@/workers/works";
import { everything } from "../../commands/case";
import { type TestDatabase, testDatabase } from "../../database";
import { account, cookiesOf, PASSWORD, posted, SITE } from "./case";

let held: TestDatabase;
let member: Member;
let other: Member;
beforeAll(async () => {
  held = await testDatabase();
  [member, other] = [await account(held), await account(held)];
});
beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "0123456789abcdefghijklmnopqrstuvwxyz");
  vi.stubEnv("ATTESTO_URL", SITE);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => held.close());

const signedIn = async ({ email }: Member) =>
  cookiesOf(await SIGN_IN(posted("/sign-in", { email, password: PASSWORD })));

const STOPPED = { kind: "conflict", rule: "copies-stopped" } as const;
const works = worksOf<number>("doors", { most: 9, stopped: STOPPED });
let n = 0;

/** A work of its own that never ends by itself, for a member. */
function begun(by: Member) {
  n += 1;
  const question = n;
  const asked = (who: Member) =>
    works(
      question,
      ({ signal }) => new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason))),
      who.id,
    );
  const { key } = asked(by);
  const isEnded = async (who: Member) => {
    const made = await madeSoon(asked(who));
    return made !== null && !made.ok && made.refusals[0]?.rule === "copies-stopped";
  };
  return { key, isEnded };
}

const post = async (by: Member, fields: Record<string, string>, headers = {}) =>
  POST(posted("/desk/works", fields, { cookie: await signedIn(by), ...headers }));

test("who waits for long work cancels it, comes back to its page, and begins it again; nothing is stored", async () => {
  const { key, isEnded } = begun(member);
  const cookie = await signedIn(member);
  const before = await everything(held);
  const press = (act: string) =>
    POST(posted("/desk/works", { work: key, act, next: "/desk/q/1/compare?base=A#divide" }, { cookie }));
  for (let time = 0; time < 2; time += 1) {
    const answer = await press("stop");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/desk/q/1/compare?base=A#divide");
    expect(await isEnded(member)).toBe(true);
  }
  await press("begin");
  expect(await everything(held)).toBe(before);
  expect(await isEnded(member)).toBe(false);
  await press("stop");
});

test("nobody cancels what they do not wait for, however they came by its name", async () => {
  const { key, isEnded } = begun(member);
  expect((await post(other, { work: key, act: "stop", next: "/desk" })).status).toBe(303);
  expect(await isEnded(member)).toBe(false);
  await post(member, { work: key, act: "stop", next: "/desk" });
});

test("a form of another site, of nobody, or of another act cancels nothing", async () => {
  const { key, isEnded } = begun(member);
  const fields = { work: key, act: "stop", next: "/desk/q/1" };
  expect((await post(member, fields, { origin: "https://elsewhere.example" })).status).toBe(403);
  const stranger = await POST(posted("/desk/works", fields));
  expect([stranger.status, stranger.headers.get("location")]).toEqual([303, "/sign-in?next=%2Fdesk%2Fq%2F1"]);
  for (const act of ["", "toString", "__proto__", "forget"]) {
    expect((await post(member, { ...fields, act })).status).toBe(400);
  }
  expect(await isEnded(member)).toBe(false);
  await post(member, fields);
});

test.each(["https://elsewhere.example/", "//elsewhere.example", "", "/desk/../../x", "javascript:alert(1)"])(
  "leads to no page but an own one: %s",
  async (next) => {
    const { key } = begun(member);
    const answer = await post(member, { work: key, act: "stop", next });
    expect(answer.headers.get("location")).toBe("/desk");
  },
);

test.each(["", "x", "0".repeat(64), "__proto__", "\u0000"])(
  "knows no work called %j, and says nothing of it",
  async (work) => {
    expect((await post(member, { work, act: "stop", next: "/desk/q/1" })).headers.get("location")).toBe(
      "/desk/q/1",
    );
  },
);
