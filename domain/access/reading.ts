import type { Member } from "./actor";

/**
 * What a member may read at the desk (model.md, "Roles"): everything; what they began themselves and, of
 * speakers, sources and occasions, what is public; nothing.
 */
export type Reach = "all" | "own" | "none";

/** How far a member reads, by role alone; who asks is known already. */
export function reachOf({ role }: Pick<Member, "role">): Reach {
  if (role === "admin") return "none";
  return role === "contributor" ? "own" : "all";
}
