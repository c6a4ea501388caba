import { keyOfRun, printed } from "@/domain/collation/tokens/line";
import type { Token } from "@/domain/collation/types";

/** One reading: what some printings have; without text they leave it out, or (`isOutside`) do not reach so far. */
export type Reading = { text: string; sigla: readonly string[]; isOutside: boolean };

/** Readings in the order in which they were met, each under what it is compared by. */
export type Readings = Map<string, Reading & { sigla: string[] }>;

/** Adds what a printing has at a place: to the equal reading, or as a new one. */
export function addReading(
  readings: Readings,
  siglum: string,
  tokens: readonly Token[],
  isOutside: boolean,
): void {
  const key = `${isOutside} ${keyOfRun(tokens)}`;
  const known = readings.get(key);
  if (known) known.sigla.push(siglum);
  else readings.set(key, { text: printed(tokens), sigla: [siglum], isOutside });
}
