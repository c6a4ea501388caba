import { sha256Hex } from "@/domain/hash";
import type { Result } from "@/domain/refusal";

/** Long work that pages ask for: what it comes to, and how far it is where it tells that. */
export type Work<Made, Progress> = { made: Promise<Result<Made>>; progress: Progress | null };

type Begin<Made, Progress> = (told: (progress: Progress) => void) => Promise<Result<Made>>;

/** How long a page waits for its works before it says that they are being done. */
const MOST_WAIT_MS = 2_000;

/** What a work comes to; null where that takes longer than a page waits. The work goes on all the same. */
export const madeSoon = <Made>({ made }: Work<Made, unknown>): Promise<Result<Made> | null> =>
  Promise.race([
    made,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), MOST_WAIT_MS).unref();
    }),
  ]);

/** Whether a work was not begun, since others wait: it is asked for anew the next time. */
export const isBusy = (made: Result<unknown>): boolean =>
  !made.ok && made.refusals.some(({ rule }) => rule.endsWith("-busy"));

/**
 * Works of one kind, of those asked for last `most`: begun ones, and made ones so that the next page has them. What
 * was too busy to begin, or failed, is forgotten.
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
    const work = works.get(key) ?? begun(begin, () => works.delete(key));
    works.delete(key);
    works.set(key, work);
    for (const oldest of works.keys()) if (works.size > most) works.delete(oldest);
    return work;
  };
}

function begun<Made, Progress>(begin: Begin<Made, Progress>, forget: () => void): Work<Made, Progress> {
  const work: { progress: Progress | null } = { progress: null };
  const made = begin((progress) => {
    work.progress = progress;
  });
  made.then(
    (result) => {
      if (isBusy(result)) forget();
    },
    () => forget(),
  );
  return Object.assign(work, { made });
}
