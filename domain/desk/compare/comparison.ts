import type { QuoteEditor } from "@/domain/desk/quote-editor";
import type { AttestationBody, PhraseBody } from "@/domain/edition/quote-body";
import type { Phrasing } from "@/domain/phrases/phrasing";
import type { Piece } from "@/domain/phrases/pieces";
import type { Proposal } from "@/domain/phrases/propose";
import type { ComparedGroup } from "@/domain/public/compared";
import type { ComparedRow } from "@/domain/public/comparison";
import type { Portion } from "@/domain/public/portions";
import type { PrintingGroup } from "@/domain/public/printing-groups";
import type { NotYet } from "@/domain/refusal";
import type { DeskCompareAddress } from "./address";
import type { DeskDifference, DeskDifferences } from "./differences";

/** How the rules would divide a quote, with the hash that confirms what was seen. */
export type SeenProposal = {
  hash: string;
  proposal: Proposal;
  /** The printing it is divided after; absent: what is divided is kept, and the rest filled in. */
  base?: AttestationBody;
};

/** What the desk's comparison of the printings of a quote shows. */
export type DeskComparison = {
  editor: QuoteEditor;
  address: DeskCompareAddress;
  /** All printings, by language. */
  groups: readonly PrintingGroup[];
  /** The language that is compared word by word; null where the quote has no printing. */
  group: ComparedGroup | null;
  /** All portions of the comparison in that language, and the number of the one that is shown, from 1. */
  portions: readonly Portion[];
  portion: number;
  /** The printings of that language with the words of the portion; whole where they are divided by phrases. */
  rows: readonly ComparedRow[];
  differences: DeskDifferences;
  /** The difference that is decided; none while the phrases of a printing are worked on. */
  current: DeskDifference | null;
  phrasing: Phrasing;
  /** The same as an edition would hold it. */
  phrases: readonly PhraseBody[];
  phrasingVersion: number;
  canUndo: boolean;
  /** Offered where nothing is divided, or not every printing is. */
  proposal: SeenProposal | null;
  /** Why it is not there yet: it is still being made, or could not be; null where none is asked for, or it is there. */
  proposing: NotYet | null;
  /** The printing whose phrases are worked on, with its stretches, and which of them (from 0). */
  opened: { printing: AttestationBody; pieces: readonly Piece[]; at: number } | null;
};
