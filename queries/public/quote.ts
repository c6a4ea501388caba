import "server-only";
import type { QuotePage } from "@/domain/public/pages";
import { printingGroups } from "@/domain/public/printing-groups";
import { shownGroups } from "./compared";
import { currentEditions, recordRows } from "./current";
import { correctionUpTo, editionMarks, publicEdition } from "./edition";
import { isClaimEdition } from "./rows";

/** The page of a quote in its edition `number`, or null where there is none. */
export async function quotePage(id: string, number: number): Promise<QuotePage | null> {
  const edition = await publicEdition(id, number);
  if (edition?.kind !== "quote") return null;
  const [history, claims, linked] = await Promise.all([
    editionMarks(id),
    currentEditions(edition.body.claims),
    recordRows(edition.body.links.map((link) => link.to)),
  ]);
  const correction = await correctionUpTo(history, number);
  return {
    edition,
    compared: shownGroups(printingGroups(edition.body)),
    history,
    claims: claims.filter(isClaimEdition),
    linked,
    ...(correction ? { correction } : {}),
  };
}
