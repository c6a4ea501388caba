import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { SIGHTING_RESULTS } from "@/domain/vocabulary";
import { attestations } from "./attestation";
import { among, holds, idColumn, instant } from "./columns";
import { captures } from "./source";

/**
 * What a person confirmed to have become of a printing's words in a newer copy of its source; the printing
 * keeps its words and its copy. Never changed: of two about one copy, the later one stands.
 */
export const sightings = sqliteTable(
  "sighting",
  {
    id: idColumn(),
    attestation: text("attestation")
      .notNull()
      .references(() => attestations.id),
    capture: text("capture")
      .notNull()
      .references(() => captures.id),
    result: text("result", { enum: SIGHTING_RESULTS }).notNull(),
    start: integer("start"),
    end: integer("end"),
    /** The words there, a slice of the newer copy; absent where they are gone. */
    exact: text("exact"),
    /** Whether software proposed this very result, or a person chose another. */
    proposedBy: text("proposed_by", { enum: ["software", "person"] }).notNull(),
    confirmedBy: text("confirmed_by").notNull(),
    confirmedAt: instant("confirmed_at").notNull(),
  },
  (table) => [
    index("sighting_attestation").on(table.attestation, table.confirmedAt),
    index("sighting_capture").on(table.capture),
    among("sighting", "result", SIGHTING_RESULTS),
    holds(
      "sighting_place",
      `(result = 'gone') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL) AND (start IS NULL) = (exact IS NULL)`,
    ),
  ],
);
