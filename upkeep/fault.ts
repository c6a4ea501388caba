import pino from "pino";

const log = pino({ name: "attesto", base: null });

/** Records that something the server does by itself failed; it is tried again. */
export function recordFault(work: string, cause: unknown): void {
  log.error({ work, err: cause }, "fault");
}
