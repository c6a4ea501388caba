import type { Role } from "@/domain/vocabulary";

const HOUR_MS = 3_600_000;
const IDLE_HOURS = 12;
const LONGEST_HOURS = 7 * 24;
const POWERFUL_HOURS = 8;

/** Hours after which a session ends however much it is used: fewer for who may publish or manage members. */
export const longestSession = (role: Role): number =>
  role === "editor" || role === "admin" ? POWERFUL_HOURS : LONGEST_HOURS;

/** Whether a session has lapsed: unused for twelve hours, or as old as its member's role allows. */
export function isSessionOver(
  session: { createdAt: string; lastSeenAt: string },
  role: Role,
  now: string,
): boolean {
  const age = (since: string) => (Date.parse(now) - Date.parse(since)) / HOUR_MS;
  return age(session.lastSeenAt) >= IDLE_HOURS || age(session.createdAt) >= longestSession(role);
}
