import type { Token, TokenKind } from "@/domain/collation/types";
import { lettersOf } from "@/domain/text/scripts";
import { type Near, nearKeys } from "./near";

/**
 * All different words of some lines, numbered in the order of their keys: how much each one tells, what kind
 * it is, and the words near it, itself first. `lines` are the lines in these numbers.
 */
export type Words = {
  lines: readonly Int32Array[];
  weights: Float64Array;
  kinds: readonly TokenKind[];
  near: readonly (readonly Near[])[];
};

const SIGN_WEIGHT = 0.25;
const CUT_WEIGHT = 0.6;
const LEAST_WEIGHT = 0.3;
const SHORT_WEIGHTS = [0.5, 0.5, 0.6, 0.75];

/** Numbers the words of some lines, and says how much each tells: the rarer and longer, the more. */
export function wordsOf(lines: readonly (readonly Token[])[]): Words {
  const kindOf = new Map<string, TokenKind>();
  const mostIn = new Map<string, number>();
  for (const line of lines) {
    const counts = new Map<string, number>();
    for (const { key, kind } of line) {
      kindOf.set(key, kind);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, n] of counts) mostIn.set(key, Math.max(n, mostIn.get(key) ?? 0));
  }
  const keys = [...kindOf.keys()].sort(byUnits);
  const ids = new Map(keys.map((key, id) => [key, id]));
  const kinds = keys.map((key) => kindOf.get(key) ?? "word");
  return {
    lines: lines.map((line) => Int32Array.from(line, ({ key }) => ids.get(key) ?? 0)),
    weights: Float64Array.from(keys, (key, id) => weightOf(key, kinds[id] ?? "word", mostIn.get(key) ?? 1)),
    kinds,
    near: nearKeys(keys, kinds),
  };
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function weightOf(key: string, kind: TokenKind, most: number): number {
  if (kind === "cut") return CUT_WEIGHT;
  if (kind !== "word") return SIGN_WEIGHT;
  return Math.max(LEAST_WEIGHT, (SHORT_WEIGHTS[lettersOf(key)] ?? 1) / Math.sqrt(most));
}
