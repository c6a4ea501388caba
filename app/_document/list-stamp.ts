import { logSize } from "@/queries/public/log";

const MINUTE = 60_000;

/**
 * What lists are kept by: the length of the log, which grows with every change of the record, and the minute,
 * since a suspension lapses without an entry.
 */
export async function listStamp(now = Date.now()): Promise<string> {
  return `${await logSize()}.${Math.floor(now / MINUTE)}`;
}
