import { newestBetween, type Place } from "@/db/citations";
import type { Database } from "@/db/client";
import type { Site } from "@/domain/citation/from-source";
import { renderEdition } from "./render-edition";

/** A stretch of the order of sealing that was not looked at yet, both ends left out. */
type Stretch = { from?: Place; to?: Place };

/**
 * Finds editions whose citations are not printed, newest first: what was just published goes before what has
 * waited since the start. Everything is looked at once after each start, so that nothing depends on how the
 * process before ended.
 */
export class CitationRounds {
  readonly #open: Stretch[] = [];
  #newest: Place | undefined;

  constructor(
    private readonly opened: Database,
    private readonly site: Omit<Site, "lang">,
  ) {}

  /** Looks at one edition; `isDone` when there is none left, `printed` citations were added. */
  async step(): Promise<{ isDone: boolean; printed: number }> {
    await this.#lookForNew();
    const stretch = this.#open.at(-1);
    if (!stretch) return { isDone: true, printed: 0 };
    const edition = await newestBetween(this.opened.reader, stretch.from, stretch.to);
    if (!edition) {
      this.#open.pop();
      return { isDone: this.#open.length === 0, printed: 0 };
    }
    const printed = edition.kind === "quote" ? await renderEdition(this.opened, edition.id, this.site) : 0;
    stretch.to = { sealedAt: edition.sealedAt, id: edition.id };
    return { isDone: false, printed };
  }

  async #lookForNew(): Promise<void> {
    const newer = await newestBetween(this.opened.reader, this.#newest);
    if (newer) {
      this.#open.push(this.#newest ? { from: this.#newest } : {});
      this.#newest = { sealedAt: newer.sealedAt, id: newer.id };
    }
  }
}

/** Prints everything that is missing; gives how many citations were added. */
export async function renderAll(
  opened: Database,
  site: Omit<Site, "lang">,
  told: (step: string, done: number) => void = () => undefined,
): Promise<number> {
  const rounds = new CitationRounds(opened, site);
  for (let total = 0; ; ) {
    const { isDone, printed } = await rounds.step();
    total += printed;
    if (isDone) return total;
    told("citations", total);
  }
}
