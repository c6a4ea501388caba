const SLICE_MS = 10;

/**
 * Does a work of many short steps in the thread that serves, and lets others have their turn every ten milliseconds.
 * Gives what the work comes to.
 */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((turn) => setImmediate(turn));
    until = performance.now() + SLICE_MS;
  }
}
