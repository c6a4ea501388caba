import "server-only";
import type { ClaimEdition, EditionMark, QuoteEdition } from "@/domain/edition/edition";
import { currentEditions, recordRows } from "./current";
import { editionMarks, publicEdition } from "./edition";
import { isClaimEdition, type RecordRow } from "./rows";

/** Everything the page of a quote shows, in one edition of it. */
export type QuotePage = {
  edition: QuoteEdition;
  /** All its editions, newest first. */
  history: readonly EditionMark[];
  /** Current editions of the claims made in these words; draft claims are not among them. */
  claims: readonly ClaimEdition[];
  /** Other published quotes that this one is linked to. */
  linked: readonly RecordRow[];
};

/** The page of a quote in its edition `number`, or null where there is none. */
export async function quotePage(id: string, number: number): Promise<QuotePage | null> {
  const edition = await publicEdition(id, number);
  if (edition?.kind !== "quote") return null;
  const [history, claims, linked] = await Promise.all([
    editionMarks(id),
    currentEditions(edition.body.claims),
    recordRows(edition.body.links.map((link) => link.to)),
  ]);
  return { edition, history, claims: claims.filter(isClaimEdition), linked };
}
