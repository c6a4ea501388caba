import "server-only";
import { NextRequest } from "next/server";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import pino from "pino";
import { z } from "zod";
import { memberOfSid } from "./sessions";
import { type AuthSettings, authSettings } from "./settings";

/**
 * The login library, spoken to by requests made here and mounted nowhere. It seals the random sid of a
 * session into the cookie and opens it again. What the sid stands for is in the `session` table and is looked
 * up at each request, so a session ends at once.
 */
const PATH = "/api/auth";
const LONGEST_S = 7 * 24 * 3600;
const SID = /^[A-Za-z0-9_-]{43}$/;

const log = pino({ name: "attesto", base: null });
const sidShape = z.object({ sid: z.string().regex(SID) });

/** `__Host-` binds the cookie to this very host; browsers take that prefix over https only. */
export const cookieName = ({ isHttps }: AuthSettings): string =>
  isHttps ? "__Host-attesto.session" : "attesto.session";

// Made anew for each use: a build knows no secret, and a broken setting throws instead of opening a door.
function configuration(): NextAuthConfig {
  const settings = authSettings();
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: settings.isHttps } as const;
  return {
    basePath: PATH,
    trustHost: true,
    secret: settings.secret,
    useSecureCookies: settings.isHttps,
    session: { strategy: "jwt", maxAge: LONGEST_S },
    cookies: { sessionToken: { name: cookieName(settings), options } },
    providers: [Credentials({ credentials: { sid: {} }, authorize: ({ sid }) => holderOf(sid) })],
    callbacks: {
      jwt: ({ token, user }) => (user?.id ? { sid: user.id } : { sid: token.sid }),
      session: ({ session, token }) => Object.assign({ expires: session.expires }, { sid: token.sid }),
    },
    // The library's own logger prints a stack trace for every cookie that does not open.
    logger: {
      error: ({ name }) => log.warn({ reason: name }, "session refused"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** Seals only sids that stand for a session now. */
async function holderOf(sid: unknown): Promise<{ id: string } | null> {
  return typeof sid === "string" && SID.test(sid) && (await memberOfSid(sid)) ? { id: sid } : null;
}

const { handlers } = NextAuth(configuration);

const ask = (origin: string, path: string, init?: { method: string; body: URLSearchParams }, cookie = "") =>
  new NextRequest(`${origin}${PATH}${path}`, { ...init, headers: { cookie } });

/** The `Set-Cookie` line that seals a new session's sid. */
export async function sealedCookie(sid: string): Promise<string> {
  const settings = authSettings();
  const csrf = await handlers.GET(ask(settings.origin, "/csrf"));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await csrf.json());
  const cookie = csrf.headers.getSetCookie().map((line) => line.split(";")[0]);
  const body = new URLSearchParams({ csrfToken, sid });
  const post = ask(settings.origin, "/callback/credentials", { method: "POST", body }, cookie.join("; "));
  const lines = (await handlers.POST(post)).headers.getSetCookie();
  const line = lines.find((one) => one.startsWith(`${cookieName(settings)}=`));
  if (line === undefined) throw new Error("the session could not be sealed");
  return line;
}

/** The sid in a request's `Cookie` header, or null where there is none that opens. */
export async function sidOfCookie(cookie: string | null): Promise<string | null> {
  const settings = authSettings();
  const own = (cookie ?? "").split(/; */).find((part) => part.startsWith(`${cookieName(settings)}=`));
  if (own === undefined) return null;
  const response = await handlers.GET(ask(settings.origin, "/session", undefined, own));
  if (!response.ok) return null;
  const parsed = sidShape.safeParse(await response.json());
  return parsed.success ? parsed.data.sid : null;
}
