import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const figure = z.number().nullish();
const row = z.object({ set: z.string(), part: z.string(), gold: z.number(), F1: figure, e2e: figure });
const kept = z.object({ rows: z.array(row) });

/** How many points a figure may be under the one kept before it counts as fallen; small sets jump by their parts. */
const allowed = (gold: number): number => (gold < 100 ? 5 : 1);

/** Every F1 and e2e under the one in a file of kept results by more than is allowed, in words; none without a file. */
export function fallen(path: string, rows: readonly unknown[]): string[] {
  if (!existsSync(path)) return [];
  const before = kept.parse(JSON.parse(readFileSync(path, "utf8"))).rows;
  return z
    .array(row)
    .parse(rows)
    .flatMap((now) => {
      const then = before.find((one) => one.set === now.set && one.part === now.part);
      return (["F1", "e2e"] as const).flatMap((name) => {
        const [was, is] = [then?.[name] ?? 0, now[name] ?? 0];
        return was - is > allowed(now.gold) ? [`${now.set} ${now.part} ${name}: ${was} → ${is}`] : [];
      });
    });
}
