import "server-only";
import { headers } from "next/headers";
import pino from "pino";
import type { Member } from "@/domain/access/actor";
import { sidOfCookie } from "./login";
import { memberOfSid } from "./sessions";

const log = pino({ name: "attesto", base: null });

/** Who sends this `Cookie` header. Fails closed: whatever goes wrong, nobody is signed in. */
export async function actorOfCookie(cookie: string | null): Promise<Member | null> {
  try {
    const sid = await sidOfCookie(cookie);
    return sid === null ? null : await memberOfSid(sid);
  } catch (cause) {
    const [reason] = String(cause).split("\n");
    log.error({ reason }, "nobody can be told apart: every session is refused");
    return null;
  }
}

/** Who asks, in a page, an action or a route handler; null for a visitor. */
export async function currentActor(): Promise<Member | null> {
  return actorOfCookie((await headers()).get("cookie"));
}
