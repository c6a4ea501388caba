import { sql } from "drizzle-orm";
import { type Database, database } from "@/db/client";
import { publicPrintings } from "@/db/schema/projection";
import { at, report, timed } from "../measure";
import { pageFor } from "./asked";
import { realPairs } from "./real";
import { fragment, retold } from "./retold";
import { indexed, madeUpId, PRINTINGS, speakerOf } from "./seed";
import { anyWord, dice, type MadeUp, madeUp, printedText, translated } from "./texts";

const ASKED = 1_000;
const OTHER_RECORD = 177;
/** Of what two languages could share, what a translation keeps: as many anchors are then shared as in real ones. */
const KEPT = 0.5;

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
    for (const isNamed of [false, true]) {
      const of = isNamed ? "of a known speaker" : "of nobody named";
      rows.push({ what: `another language, ${of}`, ...(await inAnotherLanguage(isNamed)) });
      rows.push({ what: `words of another record, ${of}`, ...(await unrelated(isNamed)) });
    }
    rows.push({ what: "5,000 characters of common words", ...(await common()) });
    rows.push({ what: "bare look-up of the same words", ...(await exactLookUp()) });
    rows.push(...(await realPairs(opened)));
    rows.push({ what: `index of ${PRINTINGS} printings, without editions`, ...(await sizeOf(opened)) });
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
    const { results } = await pageFor({ text: printedText(change(madeUp(n), roll)), by: "" });
    if (results[0]?.row.id === madeUpId(n)) first += 1;
    if (results.some(({ row }) => row.id === madeUpId(n))) any += 1;
  });
  return { asked: ASKED, first: percent(first, ASKED), found: percent(any, ASKED), ...times(took) };
}

async function inAnotherLanguage(isNamed: boolean) {
  const roll = dice(13);
  let [first, wrong] = [0, 0];
  const took = await timed(ASKED, async () => {
    const n = Math.floor(roll() * PRINTINGS);
    const text = printedText(translated(n, KEPT, roll));
    const [likeliest] = (await pageFor({ text, by: isNamed ? speakerOf(n) : "" })).across;
    if (likeliest?.row.id === madeUpId(n)) first += 1;
    else if (likeliest) wrong += 1;
  });
  return { asked: ASKED, first: percent(first, ASKED), wrong: percent(wrong, ASKED), ...times(took) };
}

async function unrelated(isNamed: boolean) {
  let [wrong, suggested] = [0, 0];
  const took = await timed(ASKED, async (n) => {
    const text = printedText(madeUp(n, OTHER_RECORD));
    const { results, across } = await pageFor({ text, by: isNamed ? speakerOf(n) : "" });
    if (results.length > 0) wrong += 1;
    if (across.length > 0) suggested += 1;
  });
  return { asked: ASKED, wrong: percent(wrong, ASKED), suggested: percent(suggested, ASKED), ...times(took) };
}

/** The dearest text there is: as long as is taken, of the commonest words, from which much is shared by many. */
async function common() {
  const roll = dice(3);
  const words = Array.from({ length: 1_200 * 50 }, () => anyWord("en", () => roll() * 0.7));
  const took = await timed(50, (n) =>
    pageFor({
      text: words
        .slice(n * 1_200)
        .join(" ")
        .slice(0, 5_000),
      by: "",
    }),
  );
  return { asked: 50, ...times(took) };
}

async function sizeOf({ reader }: Database) {
  const size = await reader.get<{ bytes: number }>(
    sql`SELECT sum(pgsize) AS bytes FROM dbstat WHERE name NOT LIKE 'edition%'`,
  );
  return { megabytes: Math.round((size?.bytes ?? 0) / 1e6) };
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
