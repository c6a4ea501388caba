import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as INVITE } from "@/app/(desk)/desk/admin/invitations/route";
import { POST as PREFER } from "@/app/(desk)/desk/me/preferences/route";
import { POST as SIGN_IN } from "@/app/(desk)/sign-in/route";
import { endSessionOfCookie } from "@/auth/sign-out";
import { invitations, members } from "@/db/schema/member";
import { ROLES } from "@/domain/vocabulary";
import { id, type TestDatabase, testDatabase } from "../../database";
import { account, cookiesOf, PASSWORD, posted, SITE } from "./case";

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

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const desk = filesBelow("app/(desk)/desk");

// None of this passes proxy.ts: each page, route and action asks for itself.
test("every page of the desk asks who is there before it does anything else", () => {
  const pages = desk.filter((path) => path.endsWith("/page.tsx"));
  expect(pages.length).toBeGreaterThan(4);
  const firstCall =
    /export (?:default )?async function \w+\([^)]*\)[^{]*\{[^;]*?await (?:deskVisit|requireMember)\(/;
  const handsOver = /^import \{ \w+Page \} from "@\/(app\/\(desk\)\/[^"]+)";$/m;
  const asks = (path: string): boolean => {
    const text = readFileSync(path, "utf8");
    const other = handsOver.exec(text)?.[1];
    return firstCall.test(text) || (other !== undefined && asks(`${other}.tsx`));
  };
  expect(pages.filter((path) => !asks(path))).toEqual([]);
});

test("every route of the desk that writes checks where the form came from and who sent it", () => {
  const routes = desk.filter((path) => /\/route\.tsx?$/.test(path));
  const writing = routes.filter((path) =>
    /export (?:async )?(?:function|const) (?:POST|PUT|PATCH|DELETE)/.test(readFileSync(path, "utf8")),
  );
  expect(writing.length).toBeGreaterThan(1);
  const unguarded = writing.filter((path) => {
    const text = readFileSync(path, "utf8");
    return !(
      /doorForm|isSameOrigin/.test(text) && /actorOfCookie|currentActor|requireMember|deskVisit/.test(text)
    );
  });
  expect(unguarded).toEqual([]);
});

test("every export of a file of actions is an action made of a command", () => {
  const marked = filesBelow("app").filter((path) => readFileSync(path, "utf8").startsWith('"use server"'));
  const named = filesBelow("app").filter((path) => /\/actions\.ts$/.test(path));
  expect(marked.sort()).toEqual(named.sort());
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) {
    const text = readFileSync(path, "utf8");
    const verbs = [...text.matchAll(/import \{([^}]+)\} from "@\/commands\/[a-z-]+";/g)].flatMap((match) =>
      (match[1] ?? "").split(",").map((name) => name.split(" as ").at(-1)?.trim() ?? ""),
    );
    const made = [...text.matchAll(/^export const \w+ = action\(\s*(\w+),/gm)].map((match) => match[1] ?? "");
    expect([path, made.filter((verb) => !verbs.includes(verb))]).toEqual([path, []]);
    expect([path, text.match(/^export /gm)?.length]).toEqual([path, made.length]);
  }
  const inside = filesBelow("app").filter((path) =>
    /^\s+["']use server["']/m.test(readFileSync(path, "utf8")),
  );
  expect(inside).toEqual([]);
});

test("every query that a page of the desk asks is told who asks, before all else", () => {
  const asked = new Set(
    filesBelow("app")
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => [
        ...readFileSync(path, "utf8").matchAll(/import \{([^}]+)\} from "@\/(queries\/desk\/[a-z/-]+)";/g),
      ])
      .flatMap(([, names = "", file = ""]) =>
        names
          .split(",")
          .filter((name) => name.trim() !== "" && !/\btype /.test(name))
          .map((name) => `${file} ${name.trim()}`),
      ),
  );
  expect(asked.size).toBeGreaterThan(20);
  const untold = [...asked].filter((one) => {
    const [file, name] = one.split(" ");
    const text = readFileSync(`${file}.ts`, "utf8");
    return !new RegExp(`export (?:async function ${name}|const ${name} = )\\(\\s*\\w+: Member\\b`).test(text);
  });
  expect(untold).toEqual([]);
});

const signedIn = async (email: string) =>
  cookiesOf(await SIGN_IN(posted("/sign-in", { email, password: PASSWORD })));
const invited = async () => (await held.db.reader.select().from(invitations)).length;
const invite = (cookie?: string) =>
  INVITE(
    posted(
      "/desk/admin/invitations",
      { email: `${id()}@desk.example`, role: "editor", _token: crypto.randomUUID() },
      cookie === undefined ? {} : { cookie },
    ),
  );

test.each(ROLES)("as %s: only an admin invites, and others are not told of the place", async (role) => {
  const cookie = await signedIn((await account(held, role)).email);
  const before = await invited();
  expect((await invite(cookie)).status).toBe(role === "admin" ? 200 : 404);
  expect(await invited()).toBe(before + (role === "admin" ? 1 : 0));
});

test("without a session, with an ended one, and as a disabled member nothing is done", async () => {
  const member = await account(held, "admin");
  const ended = await signedIn(member.email);
  await endSessionOfCookie(ended);
  const disabled = await account(held, "admin");
  const stale = await signedIn(disabled.email);
  await held.db.queue.write((tx) =>
    tx.update(members).set({ state: "disabled" }).where(eq(members.id, disabled.id)),
  );
  const before = await invited();
  for (const cookie of [undefined, ended, stale, "__Host-attesto.session=forged"]) {
    for (const response of [
      await invite(cookie),
      await PREFER(posted("/desk/me/preferences", { lang: "it", keys: "on" }, cookie ? { cookie } : {})),
    ]) {
      expect(response.status).toBe(303);
      expect(response.headers.get("location")).toMatch(/^\/sign-in\?next=\/desk\//);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  }
  expect(await invited()).toBe(before);
});

test("the language and the keys of the desk are cookies of the desk alone, and only what is offered", async () => {
  const cookie = await signedIn((await account(held)).email);
  const prefer = (fields: Record<string, string>) =>
    PREFER(posted("/desk/me/preferences", fields, { cookie }));
  const lines = (await prefer({ lang: "it", keys: "off" })).headers.getSetCookie();
  expect(lines.map((line) => line.split(";")[0])).toEqual(["attesto.lang=it", "attesto.keys=off"]);
  for (const line of lines) expect(line).toMatch(/Path=\/desk; .*HttpOnly; SameSite=Lax; Secure/);
  expect((await prefer({ lang: "xx", keys: "off" })).status).toBe(400);
  expect((await prefer({ lang: "it; Path=/", keys: "off" })).status).toBe(400);
});
