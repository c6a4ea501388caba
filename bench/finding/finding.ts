import { statSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { publicPrintings } from "@/db/schema/projection";
import { publishedLike } from "@/queries/public/finding";
import { at, report, timed } from "../measure";
import { realPairs } from "./real";
import { fragment, retold } from "./retold";
import { indexed, madeUpId, PRINTINGS } from "./seed";
import { anyWord, dice, type MadeUp, madeUp, printedText } from "./texts";

const ASKED = 1_000;
const OTHER_RECORD = 77;

type Kind = readonly [what: string, change: (one: MadeUp, roll: () => number) => MadeUp];

const KINDS: readonly Kind[] = [
  ["as printed", (one) => one],
  ["10 % of the words changed", (one, roll) => retold(one, 0.1, roll)],
  ["20 % of the words changed", (one, roll) => retold(one, 0.2, roll)],
  ["6 words of it", (one, roll) => fragment(one, 6, roll)],
  ["6 words of it, one changed", (one, roll) => retold(fragment(one, 6, roll), 0.17, roll)],
  ["12 words of it, 20 % changed", (one, roll) => retold(fragment(one, 12, roll), 0.2, roll)],
];

/** Words found again among a million printings: how fast, how often the right one first, how often a wrong one. */
export async function finding(): Promise<void> {
  const opened = await indexed();
  try {
    const rows: Record<string, unknown>[] = [];
    for (const [what, change] of KINDS) rows.push({ what, ...(await foundAgain(change)) });
    rows.push({ what: "words of another record", ...(await unrelated()) });
    rows.push({ what: "5,000 characters of common words", ...(await common()) });
    rows.push({ what: "bare look-up of the same words", ...(await exactLookUp()) });
    rows.push(...(await realPairs(opened)));
    const bytes = statSync(resolve(`data/bench-finding-${PRINTINGS}/attesto.db`)).size;
    rows.push({ what: `database of ${PRINTINGS} printings`, megabytes: Math.round(bytes / 1e6) });
    report("finding", rows);
  } finally {
    opened.close();
  }
}

const percent = (part: number, of: number): number => Number(((100 * part) / of).toFixed(1));
const times = (took: readonly number[]) => ({ p50: at(took, 0.5), p95: at(took, 0.95), most: at(took, 1) });

async function foundAgain(change: Kind[1]) {
  const roll = dice(11);
  let [first, any] = [0, 0];
  const took = await timed(ASKED, async () => {
    const n = Math.floor(roll() * PRINTINGS);
    const found = await publishedLike(printedText(change(madeUp(n), roll)));
    if (found[0]?.quote === madeUpId(n)) first += 1;
    if (found.some(({ quote }) => quote === madeUpId(n))) any += 1;
  });
  return { asked: ASKED, first: percent(first, ASKED), found: percent(any, ASKED), ...times(took) };
}

async function unrelated() {
  let wrong = 0;
  const took = await timed(ASKED, async (n) => {
    if ((await publishedLike(printedText(madeUp(n, OTHER_RECORD)))).length > 0) wrong += 1;
  });
  return { asked: ASKED, wrong: percent(wrong, ASKED), ...times(took) };
}

/** The dearest text there is: as long as is taken, of the commonest words, from which much is shared by many. */
async function common() {
  const roll = dice(3);
  const words = Array.from({ length: 1_200 * 50 }, () => anyWord("en", () => roll() * 0.7));
  const took = await timed(50, (n) =>
    publishedLike(
      words
        .slice(n * 1_200)
        .join(" ")
        .slice(0, 5_000),
    ),
  );
  return { asked: 50, ...times(took) };
}

async function exactLookUp() {
  const { reader } = await database();
  const roll = dice(11);
  const took = await timed(ASKED, () => {
    const id = madeUpId(Math.floor(roll() * PRINTINGS));
    return reader.all(sql`SELECT exact FROM ${publicPrintings} WHERE record = ${id} LIMIT 1`);
  });
  return { asked: ASKED, ...times(took) };
}
