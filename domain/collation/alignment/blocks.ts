import { anchorsOf } from "./anchors";
import { pairing } from "./pairing";
import type { Column, Step } from "./profile";
import type { Words } from "./words";

/** Pairs of columns up to which two profiles are compared as wholes. */
const WHOLE = 4_000_000;
/** Pairs of columns, of which each takes a byte, beyond which a block without anchors is paired in order. */
const MOST = 32_000_000;

/**
 * Pairs the columns of two profiles: small ones as wholes, larger ones between their anchors, so that long
 * texts that are much alike take linear time and others bounded memory.
 */
export function stepsBetween(left: readonly Column[], right: readonly Column[], words: Words): Step[] {
  const pairs = left.length * right.length;
  if (pairs <= WHOLE) return pairing(left, right, words);
  const anchors = anchorsOf(left, right);
  if (anchors.length === 0)
    return pairs > MOST ? inOrder(left.length, right.length) : pairing(left, right, words);
  const steps: Step[] = [];
  let [fromLeft, fromRight] = [0, 0];
  const add = (toLeft: number, toRight: number) => {
    const block = stepsBetween(left.slice(fromLeft, toLeft), right.slice(fromRight, toRight), words);
    for (const step of block) steps.push(step);
  };
  for (const anchor of anchors) {
    add(anchor.left, anchor.right);
    steps.push("both");
    [fromLeft, fromRight] = [anchor.left + 1, anchor.right + 1];
  }
  add(left.length, right.length);
  return steps;
}

const inOrder = (left: number, right: number): Step[] =>
  Array.from({ length: Math.max(left, right) }, (_, n) =>
    n >= left ? "right" : n >= right ? "left" : "both",
  );
