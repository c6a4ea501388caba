import { keyOfRun, printed } from "@/domain/collation/tokens/line";
import type { Token } from "@/domain/collation/types";

/**
 * One reading: what some printings have; without text they leave it out, have it elsewhere (`isMoved`), or do not
 * reach so far (`isOutside`).
 */
export type Reading = { text: string; sigla: readonly string[]; isOutside: boolean; isMoved?: true };

/** Readings in the order in which they were met, each under what it is compared by. */
export type Readings = Map<string, Reading & { sigla: string[] }>;

/** Adds what a printing has at a place: to the equal reading, or as a new one. */
export function addReading(
  readings: Readings,
  siglum: string,
  tokens: readonly Token[],
  lack: Pick<Reading, "isOutside" | "isMoved">,
): void {
  const key = `${lack.isOutside} ${lack.isMoved} ${keyOfRun(tokens)}`;
  const known = readings.get(key);
  if (known) known.sigla.push(siglum);
  else readings.set(key, { text: printed(tokens), sigla: [siglum], ...lack });
}
