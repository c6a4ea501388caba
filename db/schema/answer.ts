import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

/**
 * What a command answered under the key that its form carried, for a day: the same form sent twice has one
 * effect and gets one answer.
 */
export const givenAnswers = sqliteTable(
  "given_answer",
  {
    member: text("member").notNull(),
    key: text("key").notNull(),
    command: text("command").notNull(),
    /** SHA-256 of the input, as canonical JSON. */
    inputHash: text("input_hash").notNull(),
    /** The answer as JSON; absent where it held a secret, which is given once. */
    answer: text("answer"),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.member, table.key] }), index("given_answer_at").on(table.at)],
);
