import { asc, eq } from "drizzle-orm";
import type { ReviewBody } from "@/domain/edition/body-parts";
import type { ClaimBody, OccurrenceBody } from "@/domain/edition/claim-body";
import type { Reader } from "../client";
import { attestations } from "../schema/attestation";
import { claimLinks, claimOccurrences, claimSpeakers, claims } from "../schema/claim";
import { quoteSpeakers } from "../schema/quote";
import { sources } from "../schema/source";
import { present } from "./present";
import { reviewBodies, reviewRows } from "./reviews";
import { sourceBodies } from "./sources";
import { usualNames } from "./speakers";

/** A claim's body as far as the desk has brought it: a claim without its verdict cannot be submitted. */
export type ClaimDraft = Omit<ClaimBody, "review"> & { review?: ReviewBody };

/** Composes a claim from the desk's tables; null when there is no such claim. */
export async function claimDraft(tx: Reader, id: string): Promise<ClaimDraft | null> {
  const [claim] = await tx.select().from(claims).where(eq(claims.id, id)).limit(1);
  if (!claim) return null;
  const [review] = await reviewBodies(tx, await reviewRows(tx, { claim: id }));
  const occurrences = await occurrenceBodies(tx, id);
  const links = await tx
    .select()
    .from(claimLinks)
    .where(eq(claimLinks.fromClaim, id))
    .orderBy(asc(claimLinks.id));
  const used = [
    ...occurrences.map((occurrence) => occurrence.source),
    ...(review?.evidence.map((piece) => piece.source) ?? []),
    ...(review?.searches.flatMap((search) => search.found ?? []) ?? []),
  ];
  return {
    format: "attesto-claim/1",
    id,
    text: claim.text,
    lang: claim.lang,
    kind: claim.kind,
    ...present({ asOf: claim.asOf }),
    occurrences,
    links: links.map((link) => ({ id: link.id, to: link.toClaim, kind: link.kind })),
    ...(review ? { review } : {}),
    sources: await sourceBodies(tx, used),
  };
}

async function occurrenceBodies(tx: Reader, claim: string): Promise<OccurrenceBody[]> {
  const rows = await tx
    .select({
      id: claimOccurrences.id,
      attestation: claimOccurrences.attestation,
      source: claimOccurrences.source,
      capture: claimOccurrences.capture,
      exact: claimOccurrences.exact,
      lang: sources.lang,
      quote: attestations.quote,
      printedLang: attestations.lang,
    })
    .from(claimOccurrences)
    .innerJoin(sources, eq(sources.id, claimOccurrences.source))
    .leftJoin(attestations, eq(attestations.id, claimOccurrences.attestation))
    .where(eq(claimOccurrences.claim, claim))
    .orderBy(asc(claimOccurrences.id));
  const bodies: OccurrenceBody[] = [];
  for (const { quote, attestation, printedLang, lang, ...row } of rows) {
    bodies.push({
      ...row,
      ...present({ quote, attestation }),
      lang: printedLang ?? lang,
      speakers: await usualNames(tx, await speakerIds(tx, quote, claim)),
    });
  }
  return bodies;
}

/** Who makes the claim there: the speakers of its quote; in a source's own voice, those named for the claim. */
async function speakerIds(tx: Reader, quote: string | null, claim: string): Promise<string[]> {
  const rows = quote
    ? await tx
        .select({ id: quoteSpeakers.speaker })
        .from(quoteSpeakers)
        .where(eq(quoteSpeakers.quote, quote))
        .orderBy(asc(quoteSpeakers.position))
    : await tx
        .select({ id: claimSpeakers.speaker })
        .from(claimSpeakers)
        .where(eq(claimSpeakers.claim, claim));
  return rows.map((row) => row.id);
}
