import type { ChangeKind, LocalText, RecordKind } from "@/domain/vocabulary";
import type { ClaimBody } from "./claim-body";
import type { QuoteBody } from "./quote-body";

/** What surrounds a sealed body: its number, hash and place in the log. Instants are ISO 8601, UTC. */
export type EditionMark = {
  record: string;
  kind: RecordKind;
  number: number;
  /** SHA-256 of the canonical JSON of the body, in hex. */
  hash: string;
  sealedAt: string;
  change: ChangeKind;
  /** What this edition says it changed and why; required for corrections, clarifications, retractions. */
  note?: LocalText;
  /** How many people besides the authors approved exactly this hash. */
  approvals: number;
  /** Position of its entry in the log. */
  logSeq: number;
};

export type QuoteEdition = EditionMark & { kind: "quote"; body: QuoteBody };
export type ClaimEdition = EditionMark & { kind: "claim"; body: ClaimBody };
export type Edition = QuoteEdition | ClaimEdition;
