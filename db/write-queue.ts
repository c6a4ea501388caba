import { setImmediate } from "node:timers/promises";

/** More than this waiting: the caller is refused rather than kept. */
const LONGEST_QUEUE = 500;

/** Thrown when too many writes wait; the command kernel turns it into a refusal. */
export class QueueFull extends Error {
  constructor() {
    super(`more than ${LONGEST_QUEUE} writes are waiting`);
  }
}

/** One write at a time, in the order of asking; a failed one never stops the next. */
export class WriteQueue<Tx> {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #generation = 0;

  constructor(private readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>) {}

  get length(): number {
    return this.#waiting;
  }

  /** Another number after each write, before whoever asked for it hears of it: what was read stands until then. */
  get generation(): number {
    return this.#generation;
  }

  /** Runs `work` in a transaction of its own; what it throws rolls the transaction back and is thrown on. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#waiting >= LONGEST_QUEUE) return Promise.reject(new QueueFull());
    this.#waiting += 1;
    // SQL on a file answers within microtasks: without a turn of the event loop between two writes, a long
    // queue would keep timers and readers waiting until it is empty.
    const turn = this.#tail.then(() => setImmediate()).then(() => this.transaction(work));
    this.#tail = turn.then(
      () => this.#done(),
      () => this.#done(),
    );
    return turn;
  }

  #done(): void {
    this.#generation += 1;
    this.#waiting -= 1;
  }
}
