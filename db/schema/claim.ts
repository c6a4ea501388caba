import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CLAIM_KINDS, CLAIM_LINK_KINDS } from "@/domain/vocabulary";
import { attestations } from "./attestation";
import { among, idColumn, instant, localText, versionColumn } from "./columns";
import { captures, sources } from "./source";
import { speakers } from "./speaker";

export const CLAIM_STATES = ["draft", "withdrawn"] as const;

/** One checkable proposition in neutral words. */
export const claims = sqliteTable(
  "claim",
  {
    id: idColumn(),
    text: localText("text").notNull(),
    lang: text("lang").notNull(),
    kind: text("kind", { enum: CLAIM_KINDS }).notNull(),
    asOf: text("as_of"),
    practice: integer("practice", { mode: "boolean" }).notNull().default(false),
    state: text("state", { enum: CLAIM_STATES }).notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("claim_created").on(table.createdAt, table.id),
    among("claim", "kind", CLAIM_KINDS),
    among("claim", "state", CLAIM_STATES),
  ],
);

/** Where the claim is made: in a printing of a quote, or in a source's own voice (a span of its capture). */
export const claimOccurrences = sqliteTable(
  "claim_occurrence",
  {
    id: idColumn(),
    claim: text("claim")
      .notNull()
      .references(() => claims.id),
    attestation: text("attestation").references(() => attestations.id),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    capture: text("capture")
      .notNull()
      .references(() => captures.id),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    exact: text("exact").notNull(),
  },
  (table) => [
    index("claim_occurrence_claim").on(table.claim),
    index("claim_occurrence_attestation").on(table.attestation),
  ],
);

/** Who a claim says something about or who makes it, beside the speakers of its quotes. */
export const claimSpeakers = sqliteTable(
  "claim_speaker",
  {
    id: idColumn(),
    claim: text("claim")
      .notNull()
      .references(() => claims.id),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
  },
  (table) => [index("claim_speaker_claim").on(table.claim)],
);

export const claimLinks = sqliteTable(
  "claim_link",
  {
    id: idColumn(),
    fromClaim: text("from_claim")
      .notNull()
      .references(() => claims.id),
    toClaim: text("to_claim")
      .notNull()
      .references(() => claims.id),
    kind: text("kind", { enum: CLAIM_LINK_KINDS }).notNull(),
  },
  (table) => [
    index("claim_link_from").on(table.fromClaim),
    index("claim_link_to").on(table.toClaim),
    among("claim_link", "kind", CLAIM_LINK_KINDS),
  ],
);
