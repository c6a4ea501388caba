import { and, asc, eq, isNull } from "drizzle-orm";
import type { OccasionBody } from "@/domain/edition/body-parts";
import type { AttestationBody, DerivationBody, QuoteBody, VarianceBody } from "@/domain/edition/quote-body";
import { phraseBodies } from "@/domain/phrases/published";
import type { Reader } from "../client";
import { formerIdsOf } from "../merge/standing";
import { phrasingOf } from "../phrases";
import { attestations, derivations, variances } from "../schema/attestation";
import { claimOccurrences, claims } from "../schema/claim";
import { occasionParticipants, occasions } from "../schema/occasion";
import { quoteLinks, quotes } from "../schema/quote";
import { present } from "./present";
import { reviewBodies, reviewRows } from "./reviews";
import { sightingBodies } from "./sightings";
import { sourceBodies } from "./sources";
import { speakersOfQuote, usualNames } from "./speakers";

/**
 * Composes the complete public body of a quote from the desk's tables; null when there is no such quote or
 * it has no leading attestation yet. What must be there besides is for `domain/proposal/guards`.
 */
export async function quoteBody(tx: Reader, id: string): Promise<QuoteBody | null> {
  const [quote] = await tx.select().from(quotes).where(eq(quotes.id, id)).limit(1);
  if (!quote?.leading) return null;
  const printings = await attestationBodies(tx, id);
  const reviewed = await reviewBodies(tx, await reviewRows(tx, { quote: id }));
  const speaking = await speakersOfQuote(tx, id);
  const used = [
    ...printings.map((printing) => printing.source),
    ...reviewed.flatMap((review) => review.evidence.map((piece) => piece.source)),
    ...reviewed.flatMap((review) => review.searches.flatMap((search) => search.found ?? [])),
    ...speaking.flatMap((speaker) => speaker.facts?.flatMap((fact) => fact.source ?? []) ?? []),
  ];
  return {
    format: "attesto-quote/1",
    id,
    speakers: speaking,
    ...present({ occasion: quote.occasion === null ? null : await occasionBody(tx, quote.occasion) }),
    date: { edtf: quote.date ?? "", basis: quote.dateBasis, ...present({ note: quote.dateNote }) },
    ...present({ originalLang: quote.originalLang }),
    original: quote.original,
    ...present({ originalAttestation: quote.originalAttestation }),
    leading: quote.leading,
    attestations: printings,
    derivations: await derivationBodies(tx, id),
    variances: await varianceBodies(tx, id),
    ...(await dividedInto(tx, id, printings)),
    links: (
      await tx.select().from(quoteLinks).where(eq(quoteLinks.fromQuote, id)).orderBy(asc(quoteLinks.id))
    ).map((link) => ({ id: link.id, to: link.toQuote, kind: link.kind, ...present({ note: link.note }) })),
    reviews: reviewed,
    claims: await claimsMadeIn(tx, id),
    sources: await sourceBodies(tx, used),
    ...present({ note: quote.note, formerIds: (await formerIdsOf(tx, [id])).get(id) ?? null }),
  };
}

async function attestationBodies(tx: Reader, quote: string): Promise<AttestationBody[]> {
  const rows = await tx
    .select()
    .from(attestations)
    .where(and(eq(attestations.quote, quote), isNull(attestations.withdrawnAt)));
  // By siglum as people count it: A … Z, AA … .
  rows.sort((a, b) => a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1));
  const seen = await sightingBodies(
    tx,
    rows.map((row) => row.id),
  );
  return Promise.all(
    rows.map(async (row) => {
      const seenAgain = seen.get(row.id);
      return { ...(await attestationBody(tx, row)), ...(seenAgain ? { seenAgain } : {}) };
    }),
  );
}

async function attestationBody(tx: Reader, row: typeof attestations.$inferSelect): Promise<AttestationBody> {
  const { translator, translatorBasis, speakersAsPrinted } = row;
  return {
    id: row.id,
    siglum: row.siglum,
    source: row.source,
    capture: row.capture,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    start: row.start,
    end: row.end,
    lang: row.lang,
    form: row.form,
    relation: row.relation,
    ...(translator !== null && translatorBasis !== null && translatorBasis !== "not_known"
      ? { translator: { name: translator, basis: translatorBasis } }
      : {}),
    ...(row.machineTranslated ? { machineTranslated: true as const } : {}),
    ...present({ attribution: row.attribution, note: row.note }),
    ...(speakersAsPrinted.length > 0 ? { speakerAsPrinted: await usualNames(tx, speakersAsPrinted) } : {}),
    elisions: row.elisions,
    proposedBy: row.proposedBy.by,
  };
}

async function derivationBodies(tx: Reader, quote: string): Promise<DerivationBody[]> {
  const rows = await tx
    .select()
    .from(derivations)
    .where(eq(derivations.quote, quote))
    .orderBy(asc(derivations.id));
  return rows.map((row) => ({
    id: row.id,
    ...present({ from: row.fromAttestation }),
    to: row.toAttestation,
    kind: row.kind,
    basis: row.basis,
    confidence: row.confidence,
    ...(row.ofUtterance ? { ofUtterance: true as const } : {}),
    ...present({ note: row.note }),
  }));
}

async function varianceBodies(tx: Reader, quote: string): Promise<VarianceBody[]> {
  const rows = await tx.select().from(variances).where(eq(variances.quote, quote)).orderBy(asc(variances.id));
  return rows.map((row) => ({
    id: row.id,
    from: row.fromAttestation,
    to: row.toAttestation,
    category: row.category,
    scope: row.scope,
    materiality: row.materiality,
    ...present({ before: row.before, after: row.after }),
    note: row.note,
  }));
}

async function dividedInto(tx: Reader, quote: string, printings: readonly AttestationBody[]) {
  const { phrasing } = await phrasingOf(tx, quote, printings);
  const phrases = phraseBodies(phrasing, printings);
  return phrases.length > 0 ? { phrases } : {};
}

async function occasionBody(tx: Reader, id: string): Promise<OccasionBody | null> {
  const [row] = await tx.select().from(occasions).where(eq(occasions.id, id)).limit(1);
  if (!row) return null;
  const there = await tx
    .select({ speaker: occasionParticipants.speaker })
    .from(occasionParticipants)
    .where(eq(occasionParticipants.occasion, id))
    .orderBy(asc(occasionParticipants.id));
  return {
    id,
    kind: row.kind,
    title: row.title,
    date: { edtf: row.date ?? "", basis: row.dateBasis, ...present({ note: row.dateNote }) },
    ...present({ place: row.place, placeBasis: row.placeBasis, note: row.note }),
    participants: await usualNames(
      tx,
      there.map((one) => one.speaker),
    ),
  };
}

async function claimsMadeIn(tx: Reader, quote: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: claims.id })
    .from(claimOccurrences)
    .innerJoin(attestations, eq(attestations.id, claimOccurrences.attestation))
    .innerJoin(claims, eq(claims.id, claimOccurrences.claim))
    .where(and(eq(attestations.quote, quote), eq(claims.state, "draft")))
    .orderBy(asc(claims.id));
  return rows.map((row) => row.id);
}
