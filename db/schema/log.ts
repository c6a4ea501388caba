import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { holds, instant } from "./columns";

/** The append-only audit log: seq without gaps, leaf = SHA-256(0x00 ‖ canonical JSON of the entry). */
export const logEntries = sqliteTable(
  "log_entry",
  {
    seq: integer("seq").primaryKey(),
    at: instant("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    /** Canonical JSON: integers, strings, lists and objects of them. */
    body: text("body").notNull(),
    leafHash: text("leaf_hash").notNull(),
  },
  (table) => [
    index("log_entry_subject").on(table.subject, table.seq),
    index("log_entry_actor").on(table.actor, table.seq),
    holds("log_entry_leaf_hex", "length(leaf_hash) = 64"),
  ],
);

/** The right edge of the Merkle tree (RFC 9162): one row, so that the new root is known at once. */
export const logEdges = sqliteTable("log_edge", {
  id: integer("id").primaryKey(),
  size: integer("size").notNull(),
  edge: text("edge").notNull(),
});

export const checkpoints = sqliteTable(
  "checkpoint",
  {
    size: integer("size").primaryKey(),
    root: text("root").notNull(),
    at: instant("at").notNull(),
    /** The signed note, whole (C2SP tlog-checkpoint). */
    note: text("note").notNull(),
  },
  () => [holds("checkpoint_size", "size >= 1")],
);
