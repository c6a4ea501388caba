import { Kept } from "./kept";

const MOST_BYTES = 256 * 1024 * 1024;
// A second packing, made when a reader asks for it, counts too: a document is weighed at twice the first.
const WEIGHT = 2;

type Weighed = { kept: Kept; weight: number };

/**
 * Rendered documents, the least recently asked for dropped first, bounded in bytes. Keys carry the revision of
 * what is shown, so that nothing is ever taken back: what is published is visible at the next request.
 */
export class DocumentStore {
  readonly #kept = new Map<string, Weighed>();
  readonly #pending = new Map<string, Promise<Kept>>();
  #bytes = 0;

  constructor(readonly mostBytes: number = MOST_BYTES) {}

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#kept.size;
  }

  get(key: string): Kept | undefined {
    const known = this.#kept.get(key);
    if (known === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known.kept;
  }

  /** What stands under the key, made if need be; made once, however many ask at the same time. */
  async take(key: string, make: () => Promise<string>): Promise<Kept> {
    const known = this.get(key);
    if (known) return known;
    const running = this.#pending.get(key);
    if (running) return running;
    const making = make()
      .then((text) => this.#put(key, new Kept(text)))
      .finally(() => this.#pending.delete(key));
    this.#pending.set(key, making);
    return making;
  }

  #put(key: string, kept: Kept): Kept {
    const weight = kept.fold() * WEIGHT;
    if (weight > this.mostBytes / 8) return kept;
    this.#kept.set(key, { kept, weight });
    this.#bytes += weight;
    for (const [oldest, one] of this.#kept) {
      if (this.#bytes <= this.mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= one.weight;
    }
    return kept;
  }
}

// On the global object, since the server bundles this module once per route.
const home = globalThis as { attestoDocuments?: DocumentStore };

/** The process's store. */
export function documents(): DocumentStore {
  home.attestoDocuments ??= new DocumentStore();
  return home.attestoDocuments;
}
