const SLICE_MS = 10;

/** Does a work of many short steps in the thread that serves, and lets others have their turn every ten milliseconds. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let until = performance.now() + SLICE_MS;
  while (!steps.next().done) {
    if (performance.now() < until) continue;
    await new Promise((turn) => setImmediate(turn));
    until = performance.now() + SLICE_MS;
  }
}
