import { randomBytes } from "node:crypto";
import pino from "pino";
import { newId } from "@/domain/ids";

const log = pino({ name: "attesto", base: null });

/** Records a fault of ours under a new number and gives the number; the reader sees nothing else of it. */
export function recordFault(route: string, cause: unknown): string {
  const id = newId(() => new Uint8Array(randomBytes(8)));
  log.error({ fault: id, route, err: cause }, "fault");
  return id;
}
