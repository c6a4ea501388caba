import { sql } from "drizzle-orm";
import { adoptDatabase, type Tx } from "@/db/client";
import { WriteQueue } from "@/db/write-queue";
import type { TestDatabase } from "../../database";

class Undone<T> extends Error {
  constructor(readonly value: T) {
    super("undone");
  }
}

/**
 * Lets the commands write as ever, looks at what they wrote, and takes it back: one world serves for any
 * number of inputs that are accepted. What is refused goes the usual way.
 */
export function undoWrites(held: TestDatabase, look: (tx: Tx) => Promise<void>): void {
  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await held.db.writer.transaction(async (tx) => {
        const value = await work(tx);
        await look(tx);
        throw new Undone(value);
      });
    } catch (error) {
      if (error instanceof Undone) return error.value;
      throw error;
    }
  }
  adoptDatabase({ ...held.db, queue: new WriteQueue(transaction) });
}

/** Asks whether a text stands anywhere in the database, to the letter (in lists and objects: as JSON holds it). */
export async function textFinder({ db }: TestDatabase): Promise<(tx: Tx, text: string) => Promise<boolean>> {
  const { rows: tables } = await db.readerClient.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'public_search%'",
  );
  const searches: string[] = [];
  for (const { name } of tables) {
    const { rows } = await db.readerClient.execute(`SELECT name FROM pragma_table_info('${name}')`);
    const all = rows.map((row) => `coalesce("${row.name}", '')`).join(" || char(10) || ");
    searches.push(`SELECT ${all} AS words FROM "${name}"`);
  }
  const everywhere = sql.raw(searches.join(" UNION ALL "));
  return async (tx, text) => {
    const inJson = JSON.stringify(text).slice(1, -1);
    const found = await tx.all(
      sql`SELECT 1 FROM (${everywhere}) WHERE instr(words, ${text}) OR instr(words, ${inJson}) LIMIT 1`,
    );
    return found.length > 0;
  };
}
