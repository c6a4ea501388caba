import { sha256Hex } from "@/domain/hash";
import { isBusy, type NotYet, type Refusal, type Result, refuse } from "@/domain/refusal";

/**
 * Long work that pages ask for: what names it, what it comes to, how far it is where it tells that, and that a page
 * was given that nothing came of it.
 */
export type Work<Made, Progress> = {
  key: string;
  made: Promise<Result<Made>>;
  progress: Progress | null;
  forget: () => void;
};

type Begin<Made, Progress> = (asking: {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}) => Promise<Result<Made>>;

/** How long a page waits for its works before it says that they are being done. */
const MOST_WAIT_MS = 2_000;

/**
 * What a work comes to, thrown where it failed; null where that takes longer than a page waits. The work goes on all
 * the same.
 */
export const madeSoon = <Made>(work: Work<Made, unknown>): Promise<Result<Made> | null> =>
  given(
    work,
    Promise.race([
      work.made,
      new Promise<null>((resolve) => {
        setTimeout(() => resolve(null), MOST_WAIT_MS).unref();
      }),
    ]),
  );

/** What a work comes to, however long that takes. */
export const madeAtLast = <Made>(work: Work<Made, unknown>): Promise<Result<Made>> => given(work, work.made);

async function given<Made extends Result<unknown> | null>(
  { forget }: Work<unknown, unknown>,
  made: Promise<Made>,
): Promise<Made> {
  try {
    const soon = await made;
    if (soon && wasBusy(soon)) forget();
    return soon;
  } catch (cause) {
    forget();
    throw cause;
  }
}

/** Whether a work was not begun, since others wait: it is asked for anew the next time. */
export const wasBusy = (made: Result<unknown>): boolean => !made.ok && made.refusals.some(isBusy);

/** Why a page has nothing of a work yet; null where it has. */
export function notYet(
  { key: work }: Pick<Work<unknown, unknown>, "key">,
  made: Result<unknown> | null,
): NotYet | null {
  if (made === null) return { kind: "pending", work };
  return made.ok ? null : (made.refusals[0] ?? null);
}

type Kept<Made, Progress> = Work<Made, Progress> & {
  /** Members by id; readers, and acts that must have it, wait as nobody (null), and to the end. */
  waiting: Set<string | null>;
  isOpen: boolean;
  end: AbortController;
};

type Home = {
  kinds: Map<string, Map<string, Kept<unknown, unknown>>>;
  /** Who has stopped waiting for a work, those that did so longest ago first. */
  stopped: Map<string, Set<string>>;
};
const MOST_STOPPED = 100;

// On the global object, since the server bundles this module once per route.
function home(): Home {
  const all = globalThis as unknown as Record<symbol, Home | undefined>;
  const symbol = Symbol.for("attesto.works");
  all[symbol] ??= { kinds: new Map(), stopped: new Map() };
  return all[symbol];
}

function keptOf<Made, Progress>(name: string): Map<string, Kept<Made, Progress>> {
  const { kinds } = home();
  const works = kinds.get(name) ?? new Map<string, Kept<unknown, unknown>>();
  kinds.set(name, works);
  return works as Map<string, Kept<Made, Progress>>;
}

/**
 * Works of one kind, of those asked for last `most`: begun ones, and made ones so that the next page has them. What
 * failed, or was too busy to begin, is kept until a page has been given that, then begun anew; what took too long is
 * not tried again while it is kept. A `member` waits for it until it is made or they stop waiting, and then is told
 * `stopped`.
 */
export function worksOf<Made, Progress = never>(
  name: string,
  { most, stopped }: { most: number; stopped: Refusal },
): (question: unknown, begin: Begin<Made, Progress>, member?: string | null) => Work<Made, Progress> {
  return (question, begin, member = null) => {
    const works = keptOf<Made, Progress>(name);
    const key = sha256Hex(JSON.stringify([name, question]));
    const nothing = refuse({ ...stopped, params: { work: key } });
    const kept = works.get(key);
    if (member !== null && kept && !kept.isOpen) waitAgain(key, member);
    if (member !== null && home().stopped.get(key)?.has(member)) {
      return { key, made: Promise.resolve(nothing), progress: null, forget: () => {} };
    }
    const work =
      kept ??
      begun({ key, begin, nothing }, (one) => {
        if (works.get(key) === one) works.delete(key);
      });
    work.waiting.add(member);
    works.delete(key);
    works.set(key, work);
    for (const oldest of works.keys()) if (works.size > most) works.delete(oldest);
    return work;
  };
}

/**
 * A member no longer waits for a work. It goes on while anybody else waits; else it is ended, and its place in the
 * thread is free. Nothing happens where they do not wait, or it is made.
 */
export function stopWaiting(key: string, member: string): void {
  const { kinds, stopped } = home();
  for (const works of kinds.values()) {
    const work = works.get(key);
    if (!work?.isOpen || !work.waiting.delete(member)) continue;
    const members = stopped.get(key) ?? new Set();
    stopped.delete(key);
    stopped.set(key, members.add(member));
    for (const oldest of stopped.keys()) if (stopped.size > MOST_STOPPED) stopped.delete(oldest);
    if (work.waiting.size > 0) continue;
    works.delete(key);
    work.end.abort();
  }
}

/** A member wants a work after all: the next page that asks for it begins it. */
export const waitAgain = (key: string, member: string): void => {
  home().stopped.get(key)?.delete(member);
};

function begun<Made, Progress>(
  { key, begin, nothing }: { key: string; begin: Begin<Made, Progress>; nothing: Result<Made> },
  forget: (work: Kept<Made, Progress>) => void,
): Kept<Made, Progress> {
  const end = new AbortController();
  const { signal } = end;
  const told: { progress: Progress | null; isOpen: boolean } = { progress: null, isOpen: true };
  const onProgress = (progress: Progress) => {
    told.progress = progress;
  };
  const made = begin({ onProgress, signal })
    .catch((cause) => {
      if (signal.aborted) return nothing;
      throw cause;
    })
    .finally(() => {
      told.isOpen = false;
    });
  // A failure is thrown to the page that asks next; nobody may wait for it when it comes.
  made.catch(() => {});
  const work: Kept<Made, Progress> = Object.assign(told, {
    ...{ key, made, end, waiting: new Set<string | null>() },
    forget: () => forget(work),
  });
  return work;
}
