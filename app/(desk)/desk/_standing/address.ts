import type { RecordKind } from "@/domain/vocabulary";

/** The page of a record at the desk. */
export const deskAddress = (kind: RecordKind, record: string): string =>
  `/desk/${kind === "quote" ? "q" : "claims"}/${record}`;
