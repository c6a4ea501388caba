import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { BASES, OCCASION_KINDS } from "@/domain/vocabulary";
import { among, idColumn, instant, localText, versionColumn } from "./columns";
import { speakers } from "./speaker";

export const occasions = sqliteTable(
  "occasion",
  {
    id: idColumn(),
    kind: text("kind", { enum: OCCASION_KINDS }).notNull(),
    title: localText("title").notNull(),
    date: text("date"),
    dateBasis: text("date_basis", { enum: BASES }).notNull(),
    dateNote: text("date_note"),
    place: text("place"),
    placeBasis: text("place_basis"),
    note: localText("note"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("occasion_date").on(table.date),
    among("occasion", "kind", OCCASION_KINDS),
    among("occasion", "date_basis", BASES),
  ],
);

export const occasionParticipants = sqliteTable(
  "occasion_participant",
  {
    id: idColumn(),
    occasion: text("occasion")
      .notNull()
      .references(() => occasions.id),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
  },
  (table) => [uniqueIndex("occasion_participant_once").on(table.occasion, table.speaker)],
);
