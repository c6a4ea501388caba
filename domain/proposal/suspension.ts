import type { Refusal } from "@/domain/refusal";

/** Hours that one person alone may keep a record out of sight. */
const HOURS_ALONE = 24;

/** When a suspension made now ends by itself, unless a second person confirms it; ISO 8601 UTC. */
export const lapseOf = (now: string): string =>
  new Date(Date.parse(now) + HOURS_ALONE * 60 * 60 * 1000).toISOString();

type Suspension = { by: string; confirmedAt: string | null; endedAt: string | null; lapsesAt: string };

/**
 * What bars a suspension: one that stands, or that the same person's last one on this record lapsed. Else
 * one person alone could keep it out of sight a day at a time.
 */
export function suspensionBar(last: Suspension | null, member: string): Refusal | null {
  if (last === null) return null;
  if (last.endedAt === null) return { kind: "conflict", rule: "suspended-already" };
  const hasLapsed = last.confirmedAt === null && last.endedAt === last.lapsesAt;
  return hasLapsed && last.by === member ? { kind: "forbidden", rule: "suspension-lapsed" } : null;
}
