export const PUBLIC_STATES = ["published", "retracted", "suspended"] as const;

/** How a public record stands for its readers. */
export type PublicState = (typeof PUBLIC_STATES)[number];

type Known = { state: PublicState; retracted: boolean; lapsesAt: string | null };

/** How it stands at an instant (ISO 8601, UTC): a suspension that lapsed no longer counts. */
export function publicStateAt({ state, retracted, lapsesAt }: Known, now: string): PublicState {
  const hasLapsed = state === "suspended" && lapsesAt !== null && lapsesAt <= now;
  return hasLapsed ? (retracted ? "retracted" : "published") : state;
}
