import "server-only";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { attestations } from "@/db/schema/attestation";
import { claims } from "@/db/schema/claim";
import { conflicts } from "@/db/schema/member";
import { authorships, editions, openedEvidence, proposals } from "@/db/schema/publishing";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import type { DeskRecord } from "@/domain/access/policies";

/** Loads the subjects of commands, with what their policies ask about. */
const isPublished = async (tx: Reader, record: string): Promise<boolean> => {
  const [edition] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.record, record))
    .limit(1);
  return edition !== undefined;
};

export type DeskQuote = DeskRecord & { kind: "quote"; row: typeof quotes.$inferSelect };
export type DeskClaim = DeskRecord & { kind: "claim"; row: typeof claims.$inferSelect };

export async function deskQuote(tx: Reader, id: string): Promise<DeskQuote | null> {
  const [row] = await tx.select().from(quotes).where(eq(quotes.id, id)).limit(1);
  if (!row) return null;
  return { kind: "quote", row, createdBy: row.createdBy, isPublished: await isPublished(tx, id) };
}

export async function deskClaim(tx: Reader, id: string): Promise<DeskClaim | null> {
  const [row] = await tx.select().from(claims).where(eq(claims.id, id)).limit(1);
  if (!row) return null;
  return { kind: "claim", row, createdBy: row.createdBy, isPublished: await isPublished(tx, id) };
}

export const deskRecord = async (tx: Reader, id: string): Promise<DeskQuote | DeskClaim | null> =>
  (await deskQuote(tx, id)) ?? (await deskClaim(tx, id));

export async function captureOf(tx: Reader, id: string) {
  const [row] = await tx.select().from(captures).where(eq(captures.id, id)).limit(1);
  return row ?? null;
}

/** A printing that stands, and the quote it belongs to. */
export async function printingOf(tx: Reader, id: string) {
  const [row] = await tx
    .select()
    .from(attestations)
    .where(and(eq(attestations.id, id), isNull(attestations.withdrawnAt)))
    .limit(1);
  return row ?? null;
}

export type DeskReview = DeskRecord & { row: typeof reviews.$inferSelect; record: string };

/** A review that stands, as part of the record whose edition it will be in. */
export async function deskReview(tx: Reader, id: string): Promise<DeskReview | null> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, id), isNull(reviews.withdrawnAt)))
    .limit(1);
  const record = row?.quote ?? row?.claim;
  const subject = record ? await deskRecord(tx, record) : null;
  if (!row || !record || !subject) return null;
  return { row, record, createdBy: subject.createdBy, isPublished: subject.isPublished };
}

export type ProposalUnderReview = {
  row: typeof proposals.$inferSelect;
  submittedBy: string;
  authors: readonly string[];
  conflicted: readonly string[];
  isNewest: boolean;
};

/** A proposal with what four eyes ask about: its authors and who has a declared conflict. */
export async function proposalOf(tx: Reader, id: string): Promise<ProposalUnderReview | null> {
  const [row] = await tx.select().from(proposals).where(eq(proposals.id, id)).limit(1);
  if (!row) return null;
  const speaking = await tx
    .select({ speaker: quoteSpeakers.speaker })
    .from(quoteSpeakers)
    .where(eq(quoteSpeakers.quote, row.record));
  const barred = await tx
    .select({ member: conflicts.member })
    .from(conflicts)
    .where(
      and(
        isNull(conflicts.withdrawnAt),
        inArray(conflicts.speaker, [row.record, ...speaking.map((one) => one.speaker)]),
      ),
    );
  const rivals = await tx
    .select({ number: proposals.number })
    .from(proposals)
    .where(and(eq(proposals.record, row.record), ne(proposals.id, id), ne(proposals.state, "withdrawn")));
  return {
    row,
    submittedBy: row.submittedBy,
    authors: row.authors,
    conflicted: barred.map((one) => one.member),
    isNewest: rivals.every((rival) => rival.number < row.number),
  };
}

/** Who has changed the record since its last edition: none of them may approve the next. */
export async function authorsOf(tx: Reader, record: string): Promise<string[]> {
  const rows = await tx
    .select({ member: authorships.member })
    .from(authorships)
    .where(eq(authorships.record, record));
  return rows.map((row) => row.member).sort();
}

/** The evidence of a proposal that a member has opened. */
export async function openedBy(tx: Reader, proposal: string, member: string): Promise<Set<string>> {
  const rows = await tx
    .select({ evidence: openedEvidence.evidence })
    .from(openedEvidence)
    .where(and(eq(openedEvidence.proposal, proposal), eq(openedEvidence.member, member)));
  return new Set(rows.map((row) => row.evidence));
}
