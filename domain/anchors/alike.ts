import { type AnchorKind, anchorsIn, type KnownName } from "./anchors";
import { lettersOfEnglish } from "./lengths";

/** A text that may say in its language what another says in another. */
export type Candidate = { id: string; text: string; lang: string };

/** Something both texts have: what it is, and how each says it. */
export type Shared = { kind: AnchorKind; here: string; there: string };

/** How alike two texts of different languages are, from 0 to 1, and by what: the most telling first. */
export type Alike = { id: string; score: number; shared: readonly Shared[] };

/** How much an anchor's key tells, by how few texts have it. */
export type RarityOf = (key: string) => number;

/** What a share of all texts tells. */
export const rarity = (share: number): number => Math.log(1 + 1 / share);

type Read = {
  weights: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, Shared["here"]>;
  length: number;
  norm: number;
};

/**
 * Ranks texts of other languages by how likely they say the same as one text: the cosine of what they share (numbers,
 * names, concepts, cognates, signs), where what many candidates have weighs little, times the root of the ratio of
 * their lengths. The names of those known to speak may be given in all their scripts, and how rare anchors are among
 * more texts than these. Linear in the texts.
 */
export function rankedAlike(
  query: Omit<Candidate, "id">,
  candidates: readonly Candidate[],
  names: readonly KnownName[] = [],
  rarity?: RarityOf,
): Alike[] {
  const all = [query, ...candidates].map((one) => keysOf(one, names));
  const rarityOf = rarity ?? rarityAmong(all);
  const [own, ...others] = all.map((keys, n) => read(keys, [query, ...candidates][n] ?? query, rarityOf));
  if (!own) return [];
  const found = candidates.flatMap(({ id }, n): Alike[] => {
    const other = others[n];
    const alike = other ? compared(own, other) : null;
    return alike ? [{ id, ...alike }] : [];
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

type Keys = ReadonlyMap<string, string>;

/** Each anchor of a text once, with the words that have it. */
function keysOf({ text, lang }: Omit<Candidate, "id">, names: readonly KnownName[]): Keys {
  const keys = new Map<string, string>();
  for (const { key, start, end } of anchorsIn(text, lang, names)) {
    if (!keys.has(key)) keys.set(key, text.slice(start, end));
  }
  return keys;
}

function rarityAmong(texts: readonly Keys[]): RarityOf {
  const held = new Map<string, number>();
  for (const keys of texts) for (const key of keys.keys()) held.set(key, (held.get(key) ?? 0) + 1);
  return (key) => rarity((held.get(key) ?? 0) / texts.length);
}

function read(keys: Keys, { text, lang }: Omit<Candidate, "id">, rarityOf: RarityOf): Read {
  const weights = new Map([...keys.keys()].map((key) => [key, rarityOf(key) * KIND[kindOf(key)]]));
  const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return { weights, words: keys, norm, length: lettersOfEnglish(text, lang) };
}

/** How far a kind of anchor is to be believed: a cognate may be a false friend, a sign is a habit of its language. */
const KIND: Readonly<Record<AnchorKind, number>> = { number: 1, name: 1, concept: 1, stem: 0.7, sign: 0.2 };

const kindOf = (key: string): AnchorKind => key.slice(0, key.indexOf(":")) as AnchorKind;

function compared(a: Read, b: Read): Omit<Alike, "id"> | null {
  const keys = [...a.weights.keys()].filter((key) => b.weights.has(key));
  const weightOf = (key: string) => (a.weights.get(key) ?? 0) * (b.weights.get(key) ?? 0);
  const product = keys.reduce((sum, key) => sum + weightOf(key), 0);
  if (product === 0) return null;
  const cosine = product / (a.norm * b.norm);
  const ratio = Math.sqrt(Math.min(a.length, b.length) / Math.max(a.length, b.length));
  const telling = keys.filter((key) => kindOf(key) !== "sign").sort((x, y) => weightOf(y) - weightOf(x));
  const shared = telling.map((key): Shared => {
    return { kind: kindOf(key), here: a.words.get(key) ?? "", there: b.words.get(key) ?? "" };
  });
  return { score: cosine * ratio, shared: onceEach(shared) };
}

// A word may be a concept, a cognate and a name at once: it is told once.
const onceEach = (shared: readonly Shared[]): Shared[] =>
  shared.filter((one, n) => shared.findIndex(({ here }) => here === one.here) === n);
