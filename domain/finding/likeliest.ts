/** What bears each gram asked for, by the gram's hash; never more than was asked for. */
export type Bearers = ReadonlyMap<number, readonly string[]>;

/** Looks up to `most` bearers of each gram up in an index. */
export type ReadBearers = (hashes: readonly number[], most: number) => Promise<Bearers>;

/** Grams of a text that are looked up; of a longer text they are taken evenly. */
const MOST_GRAMS = 600;
/** A gram that more than these bear says little. */
const RARE = 32;
/** Where rare grams say too little, so many common ones are looked at, and so many bearers of each. */
const MOST_COMMON = 12;
const MOST_BEARERS = 1_500;
const ENOUGH_RARE = 3;

/**
 * The bearers of most grams of a text, likeliest first: a gram counts the more the fewer bear it. Common grams
 * are asked for only where rare ones do not tell. The work is bounded whatever the text.
 */
export async function likeliest(
  hashes: readonly number[],
  most: number,
  read: ReadBearers,
): Promise<string[]> {
  const counted = new Map<string, { weight: number; rare: number }>();
  const count = (bearers: readonly string[], isRare: boolean) => {
    for (const id of bearers) {
      const known = counted.get(id) ?? { weight: 0, rare: 0 };
      known.weight += 1 / (1 + Math.log(bearers.length));
      if (isRare) known.rare += 1;
      counted.set(id, known);
    }
  };
  const common: number[] = [];
  for (const [hash, bearers] of await read(evenly(hashes, MOST_GRAMS), RARE + 1)) {
    if (bearers.length > RARE) common.push(hash);
    else count(bearers, true);
  }
  const isTold = [...counted.values()].some(({ rare }) => rare >= ENOUGH_RARE);
  if (!isTold && common.length > 0) {
    for (const [, bearers] of await read(evenly(common, MOST_COMMON), MOST_BEARERS)) count(bearers, false);
  }
  const ranked = [...counted].sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1));
  return ranked.slice(0, most).map(([id]) => id);
}

const evenly = (hashes: readonly number[], most: number): readonly number[] =>
  hashes.length <= most
    ? hashes
    : Array.from({ length: most }, (_, n) => hashes[Math.floor((n * hashes.length) / most)] ?? 0);
