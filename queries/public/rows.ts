import "server-only";
import { publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import type { RecordCard } from "@/domain/edition/card";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { ClaimEdition, Edition, EditionMark, QuoteEdition } from "@/domain/edition/edition";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { RecordRow } from "@/domain/public/pages";

/** The columns a `RecordRow` is made of. */
export const RECORD_COLUMNS = {
  id: publicRecords.id,
  kind: publicRecords.kind,
  number: publicRecords.number,
  sealedAt: publicRecords.sealedAt,
  firstSealedAt: publicRecords.firstSealedAt,
  day: publicRecords.day,
  card: publicRecords.card,
};

export const recordRow = (row: Omit<RecordRow, "card"> & { card: string }): RecordRow => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  sealedAt: row.sealedAt,
  firstSealedAt: row.firstSealedAt,
  day: row.day,
  card: JSON.parse(row.card) as RecordCard,
});

/** The columns of an edition without its body: nothing else of the row leaves this wing. */
export const MARK_COLUMNS = {
  record: editions.record,
  kind: editions.kind,
  number: editions.number,
  hash: editions.hash,
  sealedAt: editions.sealedAt,
  change: editions.change,
  note: editions.note,
  approvals: editions.approvals,
  logSeq: editions.logSeq,
};

export const EDITION_COLUMNS = { ...MARK_COLUMNS, body: editions.body };

type MarkRow = Omit<EditionMark, "note"> & { note: EditionMark["note"] | null };

export function editionMark(row: MarkRow): EditionMark {
  const { record, kind, number, hash, sealedAt, change, note, approvals, logSeq } = row;
  return {
    record,
    kind,
    number,
    hash,
    sealedAt,
    change,
    ...(note ? { note } : {}),
    approvals,
    logSeq,
  };
}

/** A sealed body was valid when it was sealed, and nothing changes it since: it is read, not judged again. */
export function editionOfRow(row: MarkRow & { body: string }): Edition {
  const mark = editionMark(row);
  if (row.kind === "quote") return { ...mark, kind: "quote", body: JSON.parse(row.body) as QuoteBody };
  return { ...mark, kind: "claim", body: JSON.parse(row.body) as ClaimBody };
}

export const isQuoteEdition = (edition: Edition): edition is QuoteEdition => edition.kind === "quote";
export const isClaimEdition = (edition: Edition): edition is ClaimEdition => edition.kind === "claim";
