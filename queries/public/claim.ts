import "server-only";
import type { ClaimPage } from "@/domain/public/pages";
import { recordRows } from "./current";
import { correctionUpTo, editionMarks, publicEdition } from "./edition";

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
  const correction = await correctionUpTo(history, number);
  return { edition, history, quotes, linked, ...(correction ? { correction } : {}) };
}
