import type { Draft } from "@/domain/extraction/clauses/draft";
import type { Cast } from "@/domain/extraction/people/cast";

/** Ids of those whom another frame gives the same words to; none where that is one of the speakers found. */
export function rivalsOf({ rival }: Draft, speakers: readonly string[], { meant }: Cast): string[] {
  const ids = rival?.mentions.map((one) => meant.get(one) ?? []) ?? [];
  if (ids.flat().some((id) => speakers.includes(id))) return [];
  return [...new Set(ids.flatMap((one) => one.slice(0, 1)))];
}
