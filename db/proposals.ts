import "server-only";
import { and, count, eq, gt, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { frozenBody, reviewsIn, speakersIn } from "@/domain/proposal/frozen";
import { isNegative } from "@/domain/proposal/guards";
import { OPEN_PROPOSAL_STATES } from "@/domain/vocabulary";
import type { Reader } from "./client";
import { survivingOf } from "./merge/standing";
import { conflicts } from "./schema/member";
import { approvals, authorships, corrections, openedEvidence, proposals } from "./schema/publishing";
import { contactEntries } from "./schema/review";

/** What commands and the desk's pages ask of a proposal, so that a button and its command never differ. */
export type ProposalRow = typeof proposals.$inferSelect;

export type ProposalUnderReview = {
  row: ProposalRow;
  submittedBy: string;
  /** Who wrote what is frozen here, and who changed the record since. */
  authors: readonly string[];
  conflicted: readonly string[];
  isNewest: boolean;
};

/** A proposal with what four eyes ask about: its authors and who has a declared conflict. */
export async function proposalOf(tx: Reader, id: string): Promise<ProposalUnderReview | null> {
  const [row] = await tx.select().from(proposals).where(eq(proposals.id, id)).limit(1);
  if (!row) return null;
  // Whoever was absorbed since is named by the number of the survivor, where conflicts are declared.
  const named = [row.record, ...speakersIn(frozenBody(row.body))];
  const concerned = [...named, ...(await Promise.all(named.map((id) => survivingOf(tx, id))))];
  const barred = await tx
    .selectDistinct({ member: conflicts.member })
    .from(conflicts)
    .where(and(isNull(conflicts.withdrawnAt), inArray(conflicts.speaker, concerned)));
  return {
    row,
    submittedBy: row.submittedBy,
    authors: [...new Set([...row.authors, ...(await authorsOf(tx, row.record))])],
    conflicted: barred.map((one) => one.member),
    isNewest: (await newerProposal(tx, row)) === null,
  };
}

/** The proposal of a record about which something is still to be done, or none. */
export async function openProposal(tx: Reader, record: string): Promise<ProposalRow | null> {
  const [open] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.record, record), inArray(proposals.state, [...OPEN_PROPOSAL_STATES])))
    .limit(1);
  return open ?? null;
}

/** What was found wrong with a published record and is not settled, or nothing. */
export async function openedOn(tx: Reader, record: string): Promise<typeof corrections.$inferSelect | null> {
  const [open] = await tx
    .select()
    .from(corrections)
    .where(and(eq(corrections.record, record), isNull(corrections.closedAt)))
    .limit(1);
  return open ?? null;
}

/** The proposal that took this one's place, or none. */
export async function newerProposal(tx: Reader, row: ProposalRow): Promise<ProposalRow | null> {
  const [newer] = await tx
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.record, row.record),
        gt(proposals.number, row.number),
        ne(proposals.state, "withdrawn"),
      ),
    )
    .limit(1);
  return newer ?? null;
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

/** What a decision of this member would stand on. */
export async function decisionFacts(tx: Reader, { row, isNewest }: ProposalUnderReview, member: string) {
  const opened = await openedBy(tx, row.id, member);
  const [mine] = await tx
    .select({ n: count() })
    .from(approvals)
    .where(and(eq(approvals.proposal, row.id), eq(approvals.member, member)));
  return {
    state: row.state,
    isNewest,
    hasDecided: (mine?.n ?? 0) > 0,
    unopened: evidenceIn(row.body).filter((piece) => !opened.has(piece)).length,
  };
}

/** What publishing it would stand on. */
export async function publicationFacts(tx: Reader, subject: ProposalUnderReview) {
  const { row, isNewest } = subject;
  return {
    state: row.state,
    isNewest,
    given: await approvalsOf(tx, subject),
    needed: row.needed,
    isReplyOwed: row.change !== "retraction" && row.needed > 1 && !(await wasReplyOffered(tx, row.body)),
  };
}

/** How many approved exactly this text, without those who have declared a conflict since. */
export async function approvalsOf(tx: Reader, { row, conflicted }: ProposalUnderReview): Promise<number> {
  const [given] = await tx
    .select({ n: count() })
    .from(approvals)
    .where(
      and(
        ...[eq(approvals.proposal, row.id), eq(approvals.hash, row.hash), eq(approvals.decision, "approve")],
        notInArray(approvals.member, [...conflicted]),
      ),
    );
  return given?.n ?? 0;
}

/** Somebody was asked for comment on each verdict against them, or it was waived with a reason. */
async function wasReplyOffered(tx: Reader, body: string): Promise<boolean> {
  const negative = reviewsIn(frozenBody(body))
    .filter(isNegative)
    .map((review) => review.id);
  const rows = await tx
    .selectDistinct({ review: contactEntries.review })
    .from(contactEntries)
    .where(inArray(contactEntries.review, negative));
  return rows.length === negative.length;
}
