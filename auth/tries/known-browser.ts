import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { freshSecret } from "@/auth/sessions";
import { type AuthSettings, authSettings } from "@/auth/settings";

/**
 * A browser in which an account has signed in carries a mark of it. Its tries are counted by themselves, so
 * that a stranger who fails on purpose shuts out other strangers and not the owner (OWASP: device cookies).
 * The mark opens nothing, and names the account to nobody.
 */
const LONGEST_S = 180 * 24 * 3600;
const MARK = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;

const nameOf = ({ isHttps }: AuthSettings): string => (isHttps ? "__Host-attesto.known" : "attesto.known");

const seal = (account: string, nonce: string): string =>
  createHmac("sha256", authSettings().secret).update(`known ${nonce} ${account}`).digest("base64url");

/** The `Set-Cookie` line after a sign-in. */
export function knownBrowserCookie(account: string): string {
  const settings = authSettings();
  const nonce = freshSecret();
  const secure = settings.isHttps ? "; Secure" : "";
  return `${nameOf(settings)}=${nonce}.${seal(account, nonce)}; Path=/; Max-Age=${LONGEST_S}; HttpOnly; SameSite=Lax${secure}`;
}

/** The mark of this browser if it is the account's, else null. */
export function knownBrowser(cookie: string | null, account: string): string | null {
  const start = `${nameOf(authSettings())}=`;
  const own = (cookie ?? "").split(/; */).find((part) => part.startsWith(start));
  const [, nonce = "", mac = ""] = MARK.exec(own?.slice(start.length) ?? "") ?? [];
  if (mac === "") return null;
  return timingSafeEqual(Buffer.from(mac), Buffer.from(seal(account, nonce))) ? nonce : null;
}
