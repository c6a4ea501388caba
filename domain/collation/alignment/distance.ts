/** Where each word stands in a line, a bit for each of its places. */
export type Mask = { length: number; bits: ReadonlyMap<number, Uint32Array> };

/** The places of the words of a line. */
export function maskOf(line: Int32Array): Mask {
  const bits = new Map<number, Uint32Array>();
  line.forEach((id, n) => {
    const places = bits.get(id) ?? new Uint32Array(Math.ceil(line.length / 32));
    bits.set(id, places);
    places[n >>> 5] = (places[n >>> 5] ?? 0) | (1 << (n & 31));
  });
  return { length: line.length, bits };
}

/** How unlike two lines are, 0 to 1: the part of all their words that they do not have in common in one order. */
export function distanceOf(mask: Mask, line: Int32Array): number {
  const all = mask.length + line.length;
  return all === 0 ? 0 : 1 - (2 * commonInOrder(mask, line)) / all;
}

const FULL = 0x1_0000_0000;

/** Length of the longest common subsequence, 32 words at a time (Hyyrö 2004). */
function commonInOrder({ length, bits }: Mask, line: Int32Array): number {
  const blocks = Math.ceil(length / 32);
  const open = new Uint32Array(blocks).fill(0xffff_ffff);
  for (let n = 0; n < line.length; n++) {
    const places = bits.get(line[n] ?? 0);
    if (!places) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const here = open[block] ?? 0;
      const matched = (here & (places[block] ?? 0)) >>> 0;
      const sum = here + matched + carry;
      carry = sum >= FULL ? 1 : 0;
      open[block] = sum | (here - matched);
    }
  }
  let common = 0;
  for (let n = 0; n < length; n++) common += (((open[n >>> 5] ?? 0) >>> (n & 31)) & 1) ^ 1;
  return common;
}
