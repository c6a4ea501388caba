import "server-only";
import type { ClaimEdition, EditionMark } from "@/domain/edition/edition";
import { recordRows } from "./current";
import { editionMarks, publicEdition } from "./edition";
import type { RecordRow } from "./rows";

/** Everything the page of a claim shows, in one edition of it. */
export type ClaimPage = {
  edition: ClaimEdition;
  history: readonly EditionMark[];
  /** Published quotes in which it is made. */
  quotes: readonly RecordRow[];
  /** Other published claims that this one is linked to. */
  linked: readonly RecordRow[];
};

/** The page of a claim in its edition `number`, or null where there is none. */
export async function claimPage(id: string, number: number): Promise<ClaimPage | null> {
  const edition = await publicEdition(id, number);
  if (edition?.kind !== "claim") return null;
  const { occurrences, links } = edition.body;
  const [history, quotes, linked] = await Promise.all([
    editionMarks(id),
    recordRows(occurrences.flatMap((one) => one.quote ?? [])),
    recordRows(links.map((link) => link.to)),
  ]);
  return { edition, history, quotes, linked };
}
