import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import type { changesOfAll, Versions } from "@/domain/collation/analysis/silent";
import type { collate } from "@/domain/collation/collate";
import type { Ignored, Witness } from "@/domain/collation/types";
import type { KnownWords, nearest } from "@/domain/finding/nearest";
import type { propose, ReadOptions } from "@/domain/intake/proposed";
import type { readHtml } from "@/domain/intake/read-html";
import type { Carried } from "@/domain/phrases/carry";
import type { Printed } from "@/domain/phrases/phrasing";
import type { AskedProposal, Proposal } from "@/domain/phrases/propose";
import type { Reanchored } from "@/domain/reanchor/reanchor";
import type { Sought } from "@/domain/reanchor/weigh";
import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";

/** The thread's file, from the working directory; how long one question may take; what it is given at its start. */
type Settings = { file: string; limitMs: number; workerData?: unknown };
/** What the thread's file posts for each question it is posted: progress, if any, then one of the others; `error` leaves it alive. */
type Reply<Answer, Progress> = { progress: Progress } | { answer: Answer } | { error: string };
/** What goes along with a question: who is told how far it is, and what ends it before it is answered. */
export type Asking<Progress = never> = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};
type Asked<Question, Answer, Progress> = {
  question: Question;
  onProgress: Asking<Progress>["onProgress"];
  resolve: (answer: Answer) => void;
  reject: (cause: unknown) => void;
};

/**
 * A thread beside the one that serves, started by its first question and asked one at a time, the others in
 * order. One that dies or is late (`isLate`) fails the question it had; the next question starts it anew.
 */
export class Thread<Question, Answer, Progress = never> {
  #worker: Worker | null = null;
  #current: Asked<Question, Answer, Progress> | null = null;
  #waiting: Asked<Question, Answer, Progress>[] = [];
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: Settings) {}

  /** Questions that are not answered yet. */
  get open(): number {
    return this.#waiting.length + (this.#current === null ? 0 : 1);
  }

  /**
   * Asks a question. One whose signal comes before its answer fails with the signal's reason: if it was being
   * worked on, the thread is ended, else it leaves the queue.
   */
  ask(question: Question, { onProgress, signal }: Asking<Progress> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const asked = { question, onProgress, resolve, reject };
      signal?.addEventListener("abort", () => this.#end(asked, signal.reason), { once: true });
      this.#waiting.push(asked);
      this.#askNext();
    });
  }

  /** Ends the thread; questions that wait fail. */
  async close(): Promise<void> {
    const worker = this.#worker;
    const cause = new Error(`${this.settings.file} was closed`);
    for (const one of this.#waiting.splice(0)) one.reject(cause);
    this.#lose(worker, cause);
    await worker?.terminate();
  }

  #end(asked: Asked<Question, Answer, Progress>, cause: unknown): void {
    const worker = this.#worker;
    if (asked === this.#current) {
      this.#lose(worker, cause);
      void worker?.terminate();
    } else if (this.#waiting.includes(asked)) {
      this.#waiting = this.#waiting.filter((one) => one !== asked);
      asked.reject(cause);
    }
  }

  #askNext(): void {
    if (this.#current !== null) return;
    this.#current = this.#waiting.shift() ?? null;
    if (this.#current === null) {
      // An idle thread keeps no script alive.
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    this.#watch = setTimeout(() => {
      this.#lose(worker, new DOMException(`${this.settings.file} did not answer in time`, LATE));
      void worker.terminate();
    }, this.settings.limitMs);
    worker.postMessage(this.#current.question);
  }

  #start(): Worker {
    // Not an import: a bundler would follow it and try to pack the thread's file.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const { file, workerData } = this.settings;
    const worker = new Worker(join(process.cwd(), file), { workerData });
    worker.on("message", (reply: Reply<Answer, Progress>) => {
      if (worker !== this.#worker) return;
      if ("progress" in reply) {
        this.#current?.onProgress?.(reply.progress);
        return;
      }
      this.#settle((asked) =>
        "error" in reply ? asked.reject(new Error(reply.error)) : asked.resolve(reply.answer),
      );
    });
    worker.on("error", (cause) => this.#lose(worker, cause));
    worker.on("exit", () => this.#lose(worker, new Error(`${file} ended`)));
    return worker;
  }

  #lose(worker: Worker | null, cause: unknown): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#settle((asked) => asked.reject(cause));
  }

  #settle(end: (asked: Asked<Question, Answer, Progress>) => void): void {
    clearTimeout(this.#watch);
    if (this.#current !== null) end(this.#current);
    this.#current = null;
    this.#askNext();
  }
}

const LATE = "TimeoutError";

/** Whether a question failed because the thread took too long over it. */
export const isLate = (cause: unknown): boolean => cause instanceof DOMException && cause.name === LATE;

/** The thread of a name: one for the process, since a bundler may load this module more than once. */
export function threadOf<Question, Answer, Progress = never>(
  name: string,
  settings: Settings,
): Thread<Question, Answer, Progress> {
  const home = globalThis as unknown as Record<symbol, Thread<Question, Answer, Progress> | undefined>;
  const key = Symbol.for(`attesto.${name}`);
  home[key] ??= new Thread(settings);
  return home[key];
}

/** The works of `long-worker.mjs`: what each is given, and what it answers. */
export type LongWorks = {
  collation: { question: Collating; answer: ReturnType<typeof collate> };
  article: { question: { text: string; options: ReadOptions }; answer: ReturnType<typeof propose> };
  page: { question: { html: string }; answer: ReturnType<typeof readHtml> };
  search: { question: { text: string; passages: readonly Sought[] }; answer: Reanchored[] };
  copies: { question: readonly Versions[]; answer: ReturnType<typeof changesOfAll> };
  division: { question: AskedProposal; answer: Proposal };
  places: { question: { from: Printed; others: readonly Printed[]; at: number }; answer: Carried };
  nearest: { question: { text: string; known: readonly KnownWords[] }; answer: ReturnType<typeof nearest> };
};
type Collating = { witnesses: readonly Witness[]; lang: string; ignored: Ignored };

/** A question to a thread of long work. */
export type Long<Name extends keyof LongWorks = keyof LongWorks> = {
  work: Name;
  question: LongWorks[Name]["question"];
};

/** How many questions may be open, and what is said of one more, and of one that takes too long. */
export type Bounds = { most: number; busy: Refusal; late: Refusal };

/** A thread of long work, by its name. */
export type LongThread<Progress = never> = Thread<Long, string, Progress>;

export const longThread = <Progress = never>(name: string, limitMs: number): LongThread<Progress> =>
  threadOf(name, { file: "workers/long-worker.mjs", limitMs });

/** What a thread of long work answers; refused as the bounds say. */
export async function answerOf<Name extends keyof LongWorks, Progress = never>(
  thread: Thread<Long, string, Progress>,
  asked: Long<Name>,
  { most, busy, late }: Bounds,
  asking?: Asking<Progress>,
): Promise<Result<LongWorks[Name]["answer"]>> {
  if (thread.open >= most) return refuse(busy);
  try {
    return ok(JSON.parse(await thread.ask(asked, asking)));
  } catch (cause) {
    if (!isLate(cause)) throw cause;
    return refuse(late);
  }
}
