import { missingSettings, newestBetween, type Place } from "@/db/citations";
import type { Database } from "@/db/client";
import type { Site } from "@/domain/citation/from-source";
import { renderEdition, settings } from "./render-edition";

/** So many editions are looked through in one go: a few milliseconds. */
const AT_ONCE = 100;

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

  /** Looks for the next edition that lacks some; `isDone` when there is none left, `printed` citations were added. */
  async step(): Promise<{ isDone: boolean; printed: number }> {
    await this.#lookForNew();
    const stretch = this.#open.at(-1);
    if (!stretch) return { isDone: true, printed: 0 };
    const next = await newestBetween(this.opened.reader, AT_ONCE, stretch.from, stretch.to);
    const last = next.at(-1);
    if (!last) {
      this.#open.pop();
      return { isDone: this.#open.length === 0, printed: 0 };
    }
    const quotes = next.filter((one) => one.kind === "quote").map((one) => one.id);
    const missing = await missingSettings(this.opened.reader, quotes, settings());
    const lacking = next.find((one) => (missing.get(one.id) ?? []).length > 0);
    const { id, sealedAt } = lacking ?? last;
    const printed = lacking ? await renderEdition(this.opened, id, missing.get(id) ?? [], this.site) : 0;
    stretch.to = { sealedAt, id };
    return { isDone: false, printed };
  }

  async #lookForNew(): Promise<void> {
    const [newer] = await newestBetween(this.opened.reader, 1, this.#newest);
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
