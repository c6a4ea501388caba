import { randomBytes } from "node:crypto";
import { newId } from "@/domain/ids";

/** What a command takes from outside besides its input; tests and the demo loader give their own. */
export type World = { now: () => string; random: () => Uint8Array };

export const world: World = {
  now: () => new Date().toISOString(),
  random: () => new Uint8Array(randomBytes(8)),
};

export const freshId = (random: World["random"]): string => newId(random);
