/**
 * How unlike two lines are, 0 to 1: one less the words they have in common in one order, of all their words.
 * The longest common subsequence by 32 words at a time (Hyyrö 2004).
 */
export function distanceOf(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 0;
  return 1 - (2 * commonInOrder(a, b)) / (a.length + b.length);
}

const FULL = 0x1_0000_0000;

/** Length of the longest common subsequence. */
export function commonInOrder(a: Int32Array, b: Int32Array): number {
  const blocks = Math.ceil(a.length / 32);
  const where = new Map<number, Uint32Array>();
  a.forEach((id, n) => {
    const bits = where.get(id) ?? new Uint32Array(blocks);
    bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
    where.set(id, bits);
  });
  const open = new Uint32Array(blocks).fill(0xffff_ffff);
  for (const id of b) {
    const bits = where.get(id);
    if (!bits) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const here = open[block] ?? 0;
      const matched = (here & (bits[block] ?? 0)) >>> 0;
      const sum = here + matched + carry;
      carry = sum >= FULL ? 1 : 0;
      open[block] = ((sum % FULL) | (here - matched)) >>> 0;
    }
  }
  let common = 0;
  for (let n = 0; n < a.length; n++) if (!(((open[n >>> 5] ?? 0) >>> (n & 31)) & 1)) common++;
  return common;
}
