import { type RarityOf, rarity } from "./alike";
import { tokenOf } from "./tokens";

/** How large a share of some records has each token: above 0, below 1. */
export type Shares = ReadonlyMap<string, number>;

/** Counts are eked out by what is known of any text: one in thirty has a given concept. Worth thirty records. */
const ANY = { share: 1 / 30, worth: 30 };

/** The share of records that have a token, from how many of `counted` have it; never 0, whatever was counted. */
export const shareOf = (having: number, counted: number): number =>
  (having + ANY.worth * ANY.share) / (counted + ANY.worth);

/** How rare an anchor is by the share of its token; one that was not counted is as rare as any. */
export const rarityBy =
  (shares: Shares): RarityOf =>
  (key) =>
    rarity(shares.get(tokenOf(key)) ?? ANY.share);

/** How many of some records have all these tokens by chance, as if tokens came independently of each other. */
export const byChance = (tokens: readonly string[], shares: Shares, records: number): number =>
  tokens.reduce((left, token) => left * (shares.get(token) ?? 1), records);

/** Records that a text may be one of: how many, and what share of them has each token of the text that was counted. */
export type Counted = { records: number; shares: Shares };

/**
 * How many of some records have by chance as many of a text's tokens as one that has these, and as rare ones: that any
 * such set would do is counted in. Of a text, those tokens count that have a share.
 */
export function sharedByChance(tokens: readonly string[], { records, shares }: Counted): number {
  const shared = tokens.filter((token) => shares.has(token));
  return byChance(shared, shares, records) * waysToChoose(shared.length, shares.size);
}

const waysToChoose = (some: number, all: number): number =>
  Array.from({ length: some }, (_, n) => (all - n) / (n + 1)).reduce((ways, next) => ways * next, 1);

/**
 * What a reader is told of: how alike it must be, and how many records may have as much in common with the text by
 * chance. Among the few quotes of a known speaker more of them may, but they must be more alike (decision 016).
 */
const FOR_READERS = { named: { score: 0.2, byChance: 4 }, unnamed: { score: 0.15, byChance: 0.03 } };

/** How many records may have as much in common with a text by chance, that a reader is told of one. */
export const mostByChance = (isNamed: boolean): number => limitsOf(isNamed).byChance;

/** Whether a text of another language, with these tokens, is worth telling a reader of. */
export function isForReaders(
  { score, isNamed }: { score: number; isNamed: boolean },
  tokens: readonly string[],
  counted: Counted,
): boolean {
  return score >= limitsOf(isNamed).score && sharedByChance(tokens, counted) <= mostByChance(isNamed);
}

const limitsOf = (isNamed: boolean) => (isNamed ? FOR_READERS.named : FOR_READERS.unnamed);

/** Tokens that are combined, and of how many a set may be: 1,586 sets at the most. */
const MOST_COMBINED = 12;
const MOST_TOGETHER = 5;

/**
 * The smallest sets of a text's tokens that at most `few` of some records have by chance: those first that cost least
 * to look up (as many entries as the rarest token has) for the chance that all of a set was said again (half, each).
 */
export function tellingSets({ records, shares }: Counted, few: number): string[][] {
  const share = (token: string | undefined) => shares.get(token ?? "") ?? 1;
  const rarest = [...shares.keys()].sort((one, other) => share(one) - share(other)).slice(0, MOST_COMBINED);
  // In each set the commonest token is the last: without it, more than few have the rest.
  const isTelling = (set: readonly string[]) =>
    byChance(set, shares, records) <= few &&
    (set.length === 0 || byChance(set.slice(0, -1), shares, records) > few);
  const cost = (set: readonly string[]) => share(set[0]) * 2 ** set.length;
  return setsOf(rarest, MOST_TOGETHER)
    .filter(isTelling)
    .sort((one, other) => cost(one) - cost(other));
}

/** All sets of at most so many of some tokens, in their order; the empty one too. */
const setsOf = (tokens: readonly string[], most: number): string[][] =>
  tokens.reduce<string[][]>(
    (sets, token) => sets.concat(sets.filter((set) => set.length < most).map((set) => [...set, token])),
    [[]],
  );
