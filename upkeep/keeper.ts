import { setTimeout as wait } from "node:timers/promises";
import { newestCheckpoint } from "@/db/checkpoints";
import { newestBetween } from "@/db/citations";
import type { Database } from "@/db/client";
import { readEdge } from "@/db/log";
import { logSigner, type Signer, signLog } from "@/db/sign-log";
import type { Site } from "@/domain/citation/from-source";
import { warmCitations } from "@/workers/citations";
import { CitationRounds } from "./citations";
import { recordFault } from "./fault";

const LOOK_MS = 1_000;
const AFTER_FAULT_MS = 60_000;
const SIGN_EVERY_MS = 5 * 60_000;

export type Keeper = { stop(): Promise<void> };

/** What the server does by itself beside requests: it signs the log and prints citations, until it is stopped. */
export function startKeeper(opened: Database, site: Omit<Site, "lang">): Keeper {
  const ending = new AbortController();
  const signer = logSigner();
  const rounds = new CitationRounds(opened, site);
  const both = [
    repeat("sign the log", ending.signal, async () => {
      await signIfDue(opened, signer);
      return false;
    }),
    repeat("print citations", ending.signal, async () => !(await rounds.step()).isDone),
  ];
  void wait(LOOK_MS, undefined, { signal: ending.signal })
    .then(warmCitations)
    .catch((cause: unknown) => ending.signal.aborted || recordFault("warm the citation engine", cause));
  return {
    async stop() {
      ending.abort();
      await Promise.all(both);
    },
  };
}

/** Works for as long as there is more to do, then looks again each second; a fault is recorded and waited out. */
async function repeat(what: string, signal: AbortSignal, work: () => Promise<boolean>): Promise<void> {
  while (!signal.aborted) {
    let pause = LOOK_MS;
    try {
      if (await work()) pause = 0;
    } catch (cause) {
      if (!signal.aborted) recordFault(what, cause);
      pause = AFTER_FAULT_MS;
    }
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Signs when an edition was sealed since the last checkpoint, or when the log grew and five minutes are over. */
export async function signIfDue(opened: Database, signer: Signer, now = Date.now()): Promise<boolean> {
  const last = await newestCheckpoint(opened.reader);
  const { size } = await readEdge(opened.reader);
  if (size === (last?.size ?? 0)) return false;
  const [edition] = await newestBetween(opened.reader, 1);
  const isSealed = edition !== undefined && edition.logSeq > (last?.size ?? 0);
  const isOld = last === null || now - Date.parse(last.at) >= SIGN_EVERY_MS;
  if (!isSealed && !isOld) return false;
  await signLog(opened, signer);
  return true;
}
