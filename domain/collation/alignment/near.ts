import type { TokenKind } from "@/domain/collation/types";

/** A word near another one: which, and how near, above 0 up to 1 for itself. */
export type Near = { id: number; likeness: number };

/** Neighbours looked at in either order of the keys: time stays linear in the number of words. */
const WINDOW = 16;
/** Letters of a word that are compared. */
const LONGEST = 24;
const LEAST_LIKENESS = 0.5;

/**
 * For each key (rising, all different) the keys near it, itself first: words that begin or end alike, with
 * at most half of their letters to change (Levenshtein). Signs are near themselves only.
 */
export function nearKeys(keys: readonly string[], kinds: readonly TokenKind[]): Near[][] {
  const near: Near[][] = keys.map((_, id) => [{ id, likeness: 1 }]);
  const words = keys.flatMap((key, id) => (kinds[id] === "word" ? [{ id, key: key.slice(0, LONGEST) }] : []));
  const seen = new Set<number>();
  const look = (rows: readonly { id: number; key: string; sorted: string }[]) => {
    rows.forEach((a, n) => {
      for (const b of rows.slice(n + 1, n + 1 + WINDOW)) {
        if (a.sorted[0] !== b.sorted[0]) break;
        const pair = Math.min(a.id, b.id) * keys.length + Math.max(a.id, b.id);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const likeness = likenessOf(a.key, b.key);
        if (likeness < LEAST_LIKENESS) continue;
        near[a.id]?.push({ id: b.id, likeness });
        near[b.id]?.push({ id: a.id, likeness });
      }
    });
  };
  look(words.map((one) => ({ ...one, sorted: one.key })));
  look(
    words
      .map((one) => ({ ...one, sorted: [...one.key].reverse().join("") }))
      .sort((a, b) => (a.sorted < b.sorted ? -1 : a.sorted > b.sorted ? 1 : a.id - b.id)),
  );
  return near;
}

/** From 0 (nothing alike) to 1 (equal): letters that stay of the longer word (Levenshtein 1966). */
function likenessOf(a: string, b: string): number {
  let before = Uint8Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint8Array(b.length + 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    before = row;
  }
  return 1 - (before[b.length] ?? 0) / Math.max(1, a.length, b.length);
}
