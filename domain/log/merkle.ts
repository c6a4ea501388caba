import { fromHex, sha256, toHex } from "@/domain/hash";

/**
 * The Merkle tree of RFC 9162 section 2.1 (= RFC 6962): leaves are hashes made by `leafHash`, an inner node
 * is SHA-256(0x01 ‖ left ‖ right). All hashes are 32 bytes.
 */
export type Hash = Uint8Array;

const NODE = new Uint8Array([1]);

const node = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** The greatest power of two that is smaller than `n` (n ≥ 2): where a tree of n leaves is split. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Root of the tree over these leaves; of none: the hash of the empty string. */
export function rootOf(leaves: readonly Hash[]): Hash {
  const edge = new MerkleEdge();
  for (const leaf of leaves) edge.append(leaf);
  return edge.root();
}

/**
 * The right edge of a growing tree: one root per complete subtree, biggest first, so that appending and
 * the new root cost O(log n) and the log need not be read again.
 */
export class MerkleEdge {
  #size: number;
  #peaks: Hash[];

  constructor(size = 0, peaks: readonly Hash[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  append(leaf: Hash): void {
    let peak = leaf;
    // Each trailing one-bit of the size is a complete subtree that the new leaf completes to the next.
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#peaks.pop();
      if (!left) throw new RangeError("the edge does not fit its size");
      peak = node(left, peak);
    }
    this.#peaks.push(peak);
    this.#size += 1;
  }

  root(): Hash {
    return this.#peaks.length === 0
      ? sha256("")
      : this.#peaks.reduceRight((right, left) => node(left, right));
  }

  /** The peaks as hexadecimal words, for storage. */
  toText(): string {
    return this.#peaks.map(toHex).join(" ");
  }

  /** Reads what `toText` wrote. Throws RangeError where it does not fit the size. */
  static fromText(size: number, text: string): MerkleEdge {
    const peaks = text === "" ? [] : text.split(" ").map(fromHex);
    const wanted = [...size.toString(2)].filter((bit) => bit === "1").length;
    if (peaks.length !== wanted || peaks.some((peak) => peak?.length !== 32)) {
      throw new RangeError("the edge does not fit its size");
    }
    return new MerkleEdge(size, peaks as Hash[]);
  }
}

/** Inclusion proof of leaf `index` in the tree over `leaves` (RFC 9162 section 2.1.3.1). */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError("no such leaf");
  if (leaves.length === 1) return [];
  const k = splitOf(leaves.length);
  return index < k
    ? [...inclusionProof(leaves.slice(0, k), index), rootOf(leaves.slice(k))]
    : [...inclusionProof(leaves.slice(k), index - k), rootOf(leaves.slice(0, k))];
}

/** Consistency proof between the tree of the first `older` leaves and the whole (section 2.1.4.1). */
export function consistencyProof(leaves: readonly Hash[], older: number): Hash[] {
  if (!Number.isInteger(older) || older < 1 || older > leaves.length) throw new RangeError("no such size");
  return subproof(leaves, older, true);
}

function subproof(leaves: readonly Hash[], older: number, whole: boolean): Hash[] {
  if (older === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = splitOf(leaves.length);
  return older <= k
    ? [...subproof(leaves.slice(0, k), older, whole), rootOf(leaves.slice(k))]
    : [...subproof(leaves.slice(k), older - k, false), rootOf(leaves.slice(0, k))];
}

const same = (a: Hash, b: Hash): boolean => toHex(a) === toHex(b);

/** Whether a proof shows that `leaf` is number `index` of a tree of `size` leaves with this root (2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = node(sibling, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = node(hash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(hash, root);
}

/** Whether a proof shows that the tree of `size` leaves extends that of `older` leaves (2.1.4.2). */
export function verifyConsistency(
  older: number,
  olderRoot: Hash,
  size: number,
  root: Hash,
  proof: readonly Hash[],
): boolean {
  if (older < 1 || older > size) return false;
  if (older === size) return proof.length === 0 && same(olderRoot, root);
  // A complete older tree is itself the first node of the path and is left out of the proof.
  const path = Number.isInteger(Math.log2(older)) ? [olderRoot, ...proof] : [...proof];
  const [first, ...rest] = path;
  if (!first) return false;
  let at = older - 1;
  let last = size - 1;
  while (at % 2 === 1) {
    at = (at - 1) / 2;
    last = Math.floor(last / 2);
  }
  let before = first;
  let after = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      before = node(sibling, before);
      after = node(sibling, after);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      after = node(after, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(before, olderRoot) && same(after, root);
}
