import "server-only";
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attestations } from "@/db/schema/attestation";
import { claimOccurrences } from "@/db/schema/claim";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { placeOfWords } from "@/domain/attestation/passage";
import { mostlyWithin } from "@/domain/attestation/within";
import { idField, offset } from "@/domain/input/fields";
import { ok, type Result } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { captureOf, deskClaim } from "./load";
import { unknownField } from "./refusals";

/** Words of a captured text, as a form names them. */
export const wordsOfCopy = {
  capture: idField,
  passage: quotedText("quote"),
  /** The place that was marked in the captured text. */
  start: offset.optional(),
  end: offset.optional(),
};

type WordsOfCopy = { capture: string; passage: string; start?: number | undefined; end?: number | undefined };
export type ClaimPlace = Omit<typeof claimOccurrences.$inferSelect, "id" | "claim">;

/** Where a claim is made by these words in the source's own voice. */
export async function inOwnVoice(tx: Tx, given: WordsOfCopy): Promise<Result<ClaimPlace>> {
  const capture = await captureOf(tx, given.capture);
  if (!capture) return unknownField("capture");
  const found = placeOfWords(capture.text, given.passage, given);
  if (!found.ok) return found;
  const { start, end, exact } = found.value;
  return ok({ attestation: null, source: capture.source, capture: capture.id, start, end, exact });
}

/** The same words as those of the printing that holds most of them; what no printing holds stays as it is. */
export async function inItsPrinting(tx: Tx, place: ClaimPlace): Promise<ClaimPlace> {
  const printings = await tx
    .select()
    .from(attestations)
    .where(
      and(
        eq(attestations.capture, place.capture),
        isNull(attestations.withdrawnAt),
        lt(attestations.start, place.end),
        gt(attestations.end, place.start),
      ),
    );
  for (const { id, start, end } of printings) {
    const within = mostlyWithin(place, { start, end });
    if (within) return { ...place, ...within, attestation: id };
  }
  return place;
}

/** Claims begun from words that are a printing by now are made in it; the ids of those that the member may edit. */
export async function moveIntoPrintings(tx: Tx, capture: string, actor: Member): Promise<string[]> {
  const begun = await tx
    .select()
    .from(claimOccurrences)
    .where(and(eq(claimOccurrences.capture, capture), isNull(claimOccurrences.attestation)));
  const moved: string[] = [];
  for (const { id, claim, ...place } of begun) {
    const now = await inItsPrinting(tx, place);
    const subject = now === place ? null : await deskClaim(tx, claim);
    if (!subject || mayEdit(actor, subject) !== null) continue;
    await tx.update(claimOccurrences).set(now).where(eq(claimOccurrences.id, id));
    moved.push(claim);
  }
  return moved;
}
