import { type Client, createClient, type InStatement } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { adoptDatabase, type Database } from "@/db/client";

/** What a statement was, and how it is looked up: each step of its plan. */
export type Planned = { sql: string; plan: string[] };

/** Reads through a client that notes each statement; gives what some reading asked, with how each is looked up. */
export function plansOf(db: Database): (read: () => Promise<unknown>) => Promise<Planned[]> {
  const asked: { sql: string; args: unknown[] }[] = [];
  // The same client, but for a note of each statement.
  const client = new Proxy(db.readerClient, {
    get(target, name) {
      if (name !== "execute") return Reflect.get(target, name);
      return (statement: InStatement) => {
        if (typeof statement === "object") asked.push(statement as (typeof asked)[number]);
        return target.execute(statement);
      };
    },
  }) as Client;
  const noted = { ...db, reader: drizzle(client), readerClient: client };
  adoptDatabase(noted);
  return async (read) => {
    asked.length = 0;
    await read();
    const planned: Planned[] = [];
    // A client of its own: a plan that was read holds its connection at what stood then.
    const explaining = createClient({ url: db.url });
    for (const { sql, args } of [...asked]) {
      const { rows } = await explaining.execute({
        sql: `EXPLAIN QUERY PLAN ${sql}`,
        args: args as string[],
      });
      planned.push({ sql, plan: rows.map((row) => String(row.detail)) });
    }
    explaining.close();
    return planned;
  };
}
