import "server-only";
import { cookieName, sidOfCookie } from "./login";
import { endSessionOfSid } from "./sessions";
import { authSettings } from "./settings";

/** Ends the session that the cookie stands for, if it stands for one. */
export async function endSessionOfCookie(cookie: string | null): Promise<void> {
  const sid = await sidOfCookie(cookie);
  if (sid !== null) await endSessionOfSid(sid);
}

/** The `Set-Cookie` line that takes the session's cookie back. */
export function emptiedCookie(): string {
  const settings = authSettings();
  const secure = settings.isHttps ? "; Secure" : "";
  return `${cookieName(settings)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
}
