import { unitsOf } from "./grams";

/**
 * Whether a name somebody gave may mean one of these names: all words of the shorter one stand in the other
 * ("Li", "Li Shangfu"), without regard to case, accents and order.
 */
export function mayMean(given: string, names: readonly string[]): boolean {
  const own = wordsOf(given);
  if (own.size === 0) return false;
  return names.some((name) => {
    const theirs = wordsOf(name);
    const [few, many] = own.size <= theirs.size ? [own, theirs] : [theirs, own];
    return few.size > 0 && [...few].every((word) => many.has(word));
  });
}

const wordsOf = (name: string): Set<string> => new Set(unitsOf(name).map((unit) => unit.key));
