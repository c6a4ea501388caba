import type { Token } from "@/domain/collation/types";
import { stepsBetween } from "./blocks";
import { distanceOf, type Mask, maskOf } from "./distance";
import { guideTree, type Tree } from "./guide-tree";
import { columnsOf, joinedBy, type Profile, single } from "./profile";
import { type Words, wordsOf } from "./words";

/** How far an alignment has come: pairs compared, then lines joined. */
export type Progress = { pairs: number; pairsOfAll: number; joins: number; joinsOfAll: number };

/** The columns of the words of each line, rising, over `width` columns. */
export type Alignment = { places: readonly (readonly number[])[]; width: number };

/**
 * Aligns lines of words, progressively along a guide tree (Feng and Doolittle 1987). Lines of equal words
 * are one line, so that neither the order nor the number of copies has a say in the table.
 */
export function align(
  lines: readonly (readonly Token[])[],
  onProgress: (progress: Progress) => void = () => {},
): Alignment {
  const names = lines.map((line) => line.map(({ key }) => key).join("\u0000"));
  const distinct = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  const words = wordsOf(distinct.map((name) => lines[names.indexOf(name)] ?? []));
  const progress = {
    pairs: 0,
    pairsOfAll: (distinct.length * (distinct.length - 1)) / 2,
    joins: 0,
    joinsOfAll: Math.max(0, distinct.length - 1),
  };
  const tell = (done: "pairs" | "joins") => {
    progress[done] += 1;
    onProgress({ ...progress });
  };
  const distance = distances(words.lines);
  const tree = guideTree(distinct.length, (a, b) => {
    const far = distance(a, b);
    tell("pairs");
    return far;
  });
  const profile = tree === null ? { members: [], width: 0 } : joined(tree, words, () => tell("joins"));
  const placesOf = new Map(profile.members.map(({ line, places }) => [distinct[line], [...places]] as const));
  return { places: names.map((name) => placesOf.get(name) ?? []), width: profile.width };
}

// Two lines have but one tree. The places of the words of one line are kept at a time.
function distances(lines: readonly Int32Array[]): (a: number, b: number) => number {
  const kept: { line?: number; mask: Mask } = { mask: maskOf(new Int32Array()) };
  return (a, b) => {
    const [one, two] = [lines[a], lines[b]];
    if (!one || !two || lines.length === 2) return 0;
    if (kept.line !== b) [kept.line, kept.mask] = [b, maskOf(two)];
    return distanceOf(kept.mask, one);
  };
}

function joined(tree: Tree, words: Words, onJoin: () => void): Profile {
  if (typeof tree === "number") return single(tree, words.lines[tree]?.length ?? 0);
  const [left, right] = tree.map((branch) => joined(branch, words, onJoin)) as [Profile, Profile];
  const steps = stepsBetween(columnsOf(left, words), columnsOf(right, words), words);
  onJoin();
  return joinedBy(steps, left, right);
}
