import { sha256Hex } from "@/domain/hash";
import { isBusy, type NotYet, type Result } from "@/domain/refusal";

/**
 * Long work that pages ask for: what it comes to, how far it is where it tells that, and that a page was given that
 * nothing came of it.
 */
export type Work<Made, Progress> = {
  made: Promise<Result<Made>>;
  progress: Progress | null;
  forget: () => void;
};

type Begin<Made, Progress> = (told: (progress: Progress) => void) => Promise<Result<Made>>;

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
export function notYet(made: Result<unknown> | null): NotYet | null {
  if (made === null) return "pending";
  return made.ok ? null : (made.refusals[0] ?? null);
}

/**
 * Works of one kind, of those asked for last `most`: begun ones, and made ones so that the next page has them. What
 * failed, or was too busy to begin, is kept until a page has been given that, then begun anew; what took too long is
 * not tried again while it is kept.
 */
export function worksOf<Made, Progress = never>(
  name: string,
  most: number,
): (question: unknown, begin: Begin<Made, Progress>) => Work<Made, Progress> {
  // On the global object, since the server bundles this module once per route.
  const home = globalThis as unknown as Record<symbol, Map<string, Work<Made, Progress>> | undefined>;
  const symbol = Symbol.for(`attesto.works.${name}`);
  return (question, begin) => {
    home[symbol] ??= new Map();
    const works = home[symbol];
    const key = sha256Hex(JSON.stringify(question));
    const work =
      works.get(key) ??
      begun(begin, (one) => {
        if (works.get(key) === one) works.delete(key);
      });
    works.delete(key);
    works.set(key, work);
    for (const oldest of works.keys()) if (works.size > most) works.delete(oldest);
    return work;
  };
}

function begun<Made, Progress>(
  begin: Begin<Made, Progress>,
  forget: (work: Work<Made, Progress>) => void,
): Work<Made, Progress> {
  const told: { progress: Progress | null } = { progress: null };
  const made = begin((progress) => {
    told.progress = progress;
  });
  // A failure is thrown to the page that asks next; nobody may wait for it when it comes.
  made.catch(() => {});
  const work: Work<Made, Progress> = Object.assign(told, { made, forget: () => forget(work) });
  return work;
}
