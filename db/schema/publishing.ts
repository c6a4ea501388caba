import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  CHANGE_KINDS,
  CORRECTION_KINDS,
  DECISIONS,
  PROPOSAL_STATES,
  RECORD_KINDS,
} from "@/domain/vocabulary";
import { among, holds, idColumn, instant, localText, versionColumn } from "./columns";
import { members } from "./member";

/** Who edited a record since when; authors since the last edition may not approve the next. */
export const authorships = sqliteTable(
  "authorship",
  {
    record: text("record").notNull(),
    member: text("member")
      .notNull()
      .references(() => members.id),
    lastAt: instant("last_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.record, table.member] }),
    index("authorship_member").on(table.member, table.lastAt),
    index("authorship_last").on(table.lastAt),
  ],
);

/** Whose work a record is: one member at a time; ended assignments are kept. */
export const assignments = sqliteTable(
  "assignment",
  {
    id: idColumn(),
    record: text("record").notNull(),
    kind: text("kind", { enum: RECORD_KINDS }).notNull(),
    member: text("member")
      .notNull()
      .references(() => members.id),
    due: text("due"),
    assignedBy: text("assigned_by").notNull(),
    at: instant("at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    index("assignment_record").on(table.record),
    index("assignment_member").on(table.member, table.endedAt),
    uniqueIndex("assignment_open").on(table.record).where(sql`ended_at IS NULL`),
  ],
);

/** A frozen candidate for the next edition. Body, hash, authors never change; the state moves. */
export const proposals = sqliteTable(
  "proposal",
  {
    id: idColumn(),
    record: text("record").notNull(),
    kind: text("kind", { enum: RECORD_KINDS }).notNull(),
    number: integer("number").notNull(),
    /** Canonical JSON (RFC 8785) of the body. */
    body: text("body").notNull(),
    hash: text("hash").notNull(),
    state: text("state", { enum: PROPOSAL_STATES }).notNull(),
    submittedBy: text("submitted_by")
      .notNull()
      .references(() => members.id),
    submittedAt: instant("submitted_at").notNull(),
    authors: text("authors", { mode: "json" }).$type<readonly string[]>().notNull(),
    /** How many approvals its guards ask for, worked out when it was submitted. */
    needed: integer("needed").notNull(),
    change: text("change", { enum: CHANGE_KINDS }).notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex("proposal_number").on(table.record, table.number),
    index("proposal_state").on(table.state, table.submittedAt),
    index("proposal_hash").on(table.hash),
    among("proposal", "kind", RECORD_KINDS),
    among("proposal", "state", PROPOSAL_STATES),
    among("proposal", "change", CHANGE_KINDS),
    holds("proposal_needed", "needed BETWEEN 1 AND 2"),
  ],
);

/** Which evidence of a proposal a member has opened: needed to approve. */
export const openedEvidence = sqliteTable(
  "opened_evidence",
  {
    proposal: text("proposal")
      .notNull()
      .references(() => proposals.id),
    member: text("member")
      .notNull()
      .references(() => members.id),
    evidence: text("evidence").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.member, table.evidence] })],
);

/** A decision on a proposal's exact hash. Immutable; one per member and proposal. */
export const approvals = sqliteTable(
  "approval",
  {
    id: idColumn(),
    proposal: text("proposal")
      .notNull()
      .references(() => proposals.id),
    hash: text("hash").notNull(),
    member: text("member")
      .notNull()
      .references(() => members.id),
    decision: text("decision", { enum: DECISIONS }).notNull(),
    comment: text("comment"),
    at: instant("at").notNull(),
  },
  (table) => [
    uniqueIndex("approval_once").on(table.proposal, table.member),
    among("approval", "decision", DECISIONS),
  ],
);

/** A published, sealed, numbered state. Immutable, for good. */
export const editions = sqliteTable(
  "edition",
  {
    id: idColumn(),
    record: text("record").notNull(),
    kind: text("kind", { enum: RECORD_KINDS }).notNull(),
    number: integer("number").notNull(),
    proposal: text("proposal")
      .notNull()
      .references(() => proposals.id),
    body: text("body").notNull(),
    hash: text("hash").notNull(),
    /** Random, hex: opens the commitment to the body that the log entry holds. */
    salt: text("salt").notNull(),
    sealedAt: instant("sealed_at").notNull(),
    change: text("change", { enum: CHANGE_KINDS }).notNull(),
    note: localText("note"),
    approvals: integer("approvals").notNull(),
    logSeq: integer("log_seq").notNull(),
  },
  (table) => [
    uniqueIndex("edition_number").on(table.record, table.number),
    index("edition_hash").on(table.hash),
    index("edition_sealed").on(table.sealedAt, table.id),
    // What /corrections lists, newest first, however rare it is among the editions.
    index("edition_corrected")
      .on(table.sealedAt, table.id)
      .where(sql`change IN ('correction', 'clarification', 'retraction')`),
    among("edition", "kind", RECORD_KINDS),
    among("edition", "change", CHANGE_KINDS),
    holds("edition_number_positive", "number >= 1"),
  ],
);

/** What was found wrong with a published record: open until the edition that says so, or until taken back. */
export const corrections = sqliteTable(
  "correction",
  {
    id: idColumn(),
    record: text("record").notNull(),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    /** What is wrong, for the desk; the public note is written when the edition is published. */
    wrong: text("wrong").notNull(),
    openedBy: text("opened_by")
      .notNull()
      .references(() => members.id),
    openedAt: instant("opened_at").notNull(),
    closedAt: instant("closed_at"),
  },
  (table) => [
    uniqueIndex("correction_open").on(table.record).where(sql`closed_at IS NULL`),
    among("correction", "kind", CORRECTION_KINDS),
  ],
);

/** Break-glass: hides a body at once; lapses after 24 hours unless a second person confirms it. */
export const suspensions = sqliteTable(
  "suspension",
  {
    id: idColumn(),
    record: text("record").notNull(),
    reason: text("reason").notNull(),
    by: text("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    lapsesAt: instant("lapses_at").notNull(),
    confirmedBy: text("confirmed_by").references(() => members.id),
    confirmedAt: instant("confirmed_at"),
    endedAt: instant("ended_at"),
    version: versionColumn(),
  },
  (table) => [
    index("suspension_record").on(table.record),
    // Which may lapse: looked for at every write.
    index("suspension_open").on(table.lapsesAt).where(sql`ended_at IS NULL AND confirmed_at IS NULL`),
  ],
);
