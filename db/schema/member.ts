import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { MEMBER_STATES, ROLES } from "@/domain/vocabulary";
import { among, idColumn, instant, versionColumn } from "./columns";

export const members = sqliteTable(
  "member",
  {
    id: idColumn(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    state: text("state", { enum: MEMBER_STATES }).notNull(),
    passwordHash: text("password_hash").notNull(),
    /** Exists only in a demo database; a production start refuses one. */
    demo: integer("demo", { mode: "boolean" }).notNull().default(false),
    createdAt: instant("created_at").notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex("member_email").on(table.email),
    among("member", "role", ROLES),
    among("member", "state", MEMBER_STATES),
  ],
);

/** The cookie's token holds a random sid; only its SHA-256 is here, so that ending a session is at once. */
export const sessions = sqliteTable(
  "session",
  {
    id: idColumn(),
    sidHash: text("sid_hash").notNull(),
    member: text("member")
      .notNull()
      .references(() => members.id),
    userAgent: text("user_agent").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    provedAt: instant("proved_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [uniqueIndex("session_sid_hash").on(table.sidHash), index("session_member").on(table.member)],
);

export const invitations = sqliteTable(
  "invitation",
  {
    id: idColumn(),
    tokenHash: text("token_hash").notNull(),
    email: text("email").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    invitedBy: text("invited_by").references(() => members.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    uniqueIndex("invitation_token_hash").on(table.tokenHash),
    index("invitation_email").on(table.email),
    among("invitation", "role", ROLES),
  ],
);

/** Failed sign-ins, counted per account and per address; both are hashed. */
export const signInFailures = sqliteTable(
  "sign_in_failure",
  {
    id: idColumn(),
    account: text("account").notNull(),
    address: text("address").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    index("sign_in_failure_account").on(table.account, table.at),
    index("sign_in_failure_address").on(table.address, table.at),
  ],
);

/** A form's key and the answer it got, so that the same post twice has one effect. */
export const idempotencyKeys = sqliteTable(
  "idempotency_key",
  {
    key: text("key").primaryKey(),
    member: text("member").notNull(),
    command: text("command").notNull(),
    inputHash: text("input_hash").notNull(),
    answer: text("answer").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("idempotency_key_at").on(table.at)],
);

/** A declared conflict of interest bars approval of what that speaker said. */
export const conflicts = sqliteTable(
  "conflict",
  {
    id: idColumn(),
    member: text("member")
      .notNull()
      .references(() => members.id),
    speaker: text("speaker").notNull(),
    note: text("note").notNull(),
    declaredAt: instant("declared_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [index("conflict_member").on(table.member)],
);
