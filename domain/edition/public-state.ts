export const PUBLIC_STATES = ["published", "retracted", "suspended", "merged"] as const;

/** How a public record stands for its readers. */
export type PublicState = (typeof PUBLIC_STATES)[number];

type Known = { state: PublicState; retracted: boolean; movedTo: string | null; lapsesAt: string | null };

/** How it stands at an instant (ISO 8601, UTC): a suspension that lapsed no longer counts. */
export function publicStateAt({ state, lapsesAt, ...known }: Known, now: string): PublicState {
  const hasLapsed = state === "suspended" && lapsesAt !== null && lapsesAt <= now;
  return hasLapsed ? publicStateOf(known) : state;
}

/** How it stands while it is not out of sight: as its last edition says, and as a later edition of another does. */
export const publicStateOf = ({ retracted, movedTo }: Pick<Known, "retracted" | "movedTo">): PublicState =>
  retracted ? "retracted" : movedTo !== null ? "merged" : "published";
