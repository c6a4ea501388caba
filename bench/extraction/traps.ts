import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Predicted } from "./predicted";

const span = z.object({ start: z.number(), end: z.number() });
const trapped = z.array(z.object({ id: z.string(), traps: z.array(span) }));

/** Traps of a set (titles, nicknames, signs, negated saying) and how many of them were taken for a quote. */
export type Traps = { traps: number; taken: number };

/** Null where the set marks no traps. A trap is taken where a find covers at least half of it and little else. */
export function trapsTaken(path: string, found: readonly Predicted[]): Traps | null {
  const documents = path.endsWith(".json") ? trapped.safeParse(JSON.parse(readFileSync(path, "utf8"))) : null;
  if (!documents?.success) return null;
  const spans = new Map(found.map(({ id, quotes }) => [id, quotes.filter((one) => one.type !== "scare")]));
  const all = documents.data.flatMap(({ id, traps }) => traps.map((trap) => ({ id, trap })));
  const taken = all.filter(({ id, trap }) =>
    spans.get(id)?.some(({ parts }) => parts.some(([start = 0, end = 0]) => isTaken(trap, { start, end }))),
  );
  return { traps: all.length, taken: taken.length };
}

type Span = z.output<typeof span>;

function isTaken(trap: Span, found: Span): boolean {
  const shared = Math.min(trap.end, found.end) - Math.max(trap.start, found.start);
  const all = Math.max(trap.end, found.end) - Math.min(trap.start, found.start);
  return shared > 0 && shared >= all / 2;
}
