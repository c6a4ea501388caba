import { eq } from "drizzle-orm";
import { hashPassword } from "@/auth/password";
import { members } from "@/db/schema/member";
import type { Role } from "@/domain/vocabulary";
import { memberOf, type TestDatabase } from "../../database";

export const SITE = "https://desk.example";
export const PASSWORD = "a long enough sentence";
let hashed: Promise<string> | undefined;

/** A member who can sign in with the password of the tests. */
export async function account(held: TestDatabase, role: Role = "reviewer") {
  hashed ??= hashPassword(PASSWORD);
  const [member, passwordHash] = [await memberOf(held.db, role), await hashed];
  await held.db.queue.write((tx) =>
    tx.update(members).set({ passwordHash }).where(eq(members.id, member.id)),
  );
  return member;
}

let visitors = 0;

/** A form as a browser posts it, each from an address of its own unless told. */
export function posted(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Request {
  const body = new URLSearchParams(fields).toString();
  visitors += 1;
  return new Request(SITE + path, {
    method: "POST",
    body,
    headers: {
      origin: SITE,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      "x-attesto-peer": `192.0.2.${visitors}`,
      ...headers,
    },
  });
}

export const opened = (path: string, cookie?: string): Request =>
  new Request(SITE + path, { headers: cookie === undefined ? {} : { cookie } });

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
