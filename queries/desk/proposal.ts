import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { currentEdition } from "@/db/editions";
import {
  decisionFacts,
  newerProposal,
  openedBy,
  type ProposalUnderReview,
  proposalOf,
  publicationFacts,
} from "@/db/proposals";
import { claims } from "@/db/schema/claim";
import { members } from "@/db/schema/member";
import { approvals, editions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import { contactEntries, evidence } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { mayDecide, mayPublish, mayWithdraw } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import {
  type Bars,
  type EvidencePage,
  type EvidenceRow,
  isOver,
  type ProposalPage,
} from "@/domain/desk/proposal";
import { claimCard, quoteCard } from "@/domain/edition/card";
import { approvalBar, decisionBar } from "@/domain/proposal/decision";
import { bodyDiff, unchangedIn } from "@/domain/proposal/diff";
import { frozenBody, isClaimBody, type RecordBody, reviewsIn } from "@/domain/proposal/frozen";
import { publicationBar } from "@/domain/proposal/publication";

/** A proposal that this member may know of, or null. */
async function known(reader: Reader, member: Member, id: string): Promise<ProposalUnderReview | null> {
  const reach = reachOf(member);
  const found = reach === "none" ? null : await proposalOf(reader, id);
  if (!found || reach === "all") return found;
  const { kind, record } = found.row;
  const table = kind === "quote" ? quotes : claims;
  const [row] = await reader.select({ by: table.createdBy }).from(table).where(eq(table.id, record)).limit(1);
  return row?.by === member.id ? found : null;
}

/** A proposal with everything a decision on it stands on; null where there is none for this member. */
export async function proposalPage(member: Member, id: string): Promise<ProposalPage | null> {
  const { reader } = await database();
  const found = await known(reader, member, id);
  if (!found) return null;
  const { row } = found;
  const body = frozenBody(row.body);
  const former = await formerOf(reader, found);
  const newer = await newerProposal(reader, row);
  const names = await namesOf(reader, [row.submittedBy, ...row.authors]);
  const { given, needed, isReplyOwed } = await publicationFacts(reader, found);
  const { record, kind, number, hash, state, change, submittedAt } = row;
  return {
    ...{ id, record, kind, number, hash, state, change, submittedAt, body, former, given, needed },
    submittedBy: names.get(row.submittedBy) ?? "",
    authors: row.authors.map((author) => names.get(author) ?? ""),
    edition: (former?.number ?? 0) + 1,
    card: isClaimBody(body) ? claimCard(body) : quoteCard(body),
    changes: bodyDiff(former?.body ?? null, body),
    unchanged: unchangedIn(former?.body ?? null, body),
    newer: newer ? { id: newer.id, number: newer.number } : null,
    evidence: await evidenceOf(reader, body, id, member),
    decisions: await decisionsOn(reader, id),
    isReplyOwed,
    contacts: await contactsOn(reader, body),
    bars: await barsOf(reader, found, member),
  };
}

// What a published proposal changed is told against the edition before its own.
async function formerOf(reader: Reader, { row }: ProposalUnderReview): Promise<ProposalPage["former"]> {
  const current = await currentEdition(reader, row.record);
  if (!current) return null;
  if (current.proposal !== row.id) return { number: current.number, body: frozenBody(current.body) };
  const [before] = await reader
    .select({ number: editions.number, body: editions.body })
    .from(editions)
    .where(and(eq(editions.record, row.record), eq(editions.number, current.number - 1)))
    .limit(1);
  return before ? { number: before.number, body: frozenBody(before.body) } : null;
}

async function barsOf(reader: Reader, found: ProposalUnderReview, member: Member): Promise<Bars> {
  const now = new Date().toISOString();
  const facts = await decisionFacts(reader, found, member.id);
  const who = mayDecide(member, found);
  // A proof of who it is that is too old is asked for when the button is pressed: it is no bar to the page.
  const proven = { ...member, provedAt: now };
  return {
    open: who,
    decide: who ?? decisionBar(facts),
    approve: who ?? approvalBar(facts),
    publish: mayPublish(proven, null, null, now) ?? publicationBar(await publicationFacts(reader, found)),
    withdraw:
      mayWithdraw(member, found) ??
      (isOver(found.row) ? { kind: "conflict", rule: `proposal-${found.row.state}` } : null),
  };
}

async function evidenceOf(
  reader: Reader,
  body: RecordBody,
  proposal: string,
  member: Member,
): Promise<EvidenceRow[]> {
  const opened = await openedBy(reader, proposal, member.id);
  return reviewsIn(body).flatMap(({ axis, evidence: pieces }) =>
    pieces.map(({ id, stance, passage, passageKind, lang, source }) => {
      const printed = body.sources.find((one) => one.id === source);
      const from = printed?.publisher?.name ?? printed?.title ?? "";
      return { id, axis, stance, passage, passageKind, lang, from, isOpened: opened.has(id) };
    }),
  );
}

async function contactsOn(reader: Reader, body: RecordBody): Promise<ProposalPage["contacts"]> {
  const reviews = reviewsIn(body).map((review) => review.id);
  const rows = await reader
    .select()
    .from(contactEntries)
    .where(inArray(contactEntries.review, reviews))
    .orderBy(asc(contactEntries.at));
  return rows.map(({ party, askedAt, answeredAt, answer }) => ({
    ...{ party, askedAt, answeredAt },
    hasAnswered: answer !== null || answeredAt !== null,
  }));
}

async function decisionsOn(reader: Reader, proposal: string): Promise<ProposalPage["decisions"]> {
  const rows = await reader
    .select()
    .from(approvals)
    .where(eq(approvals.proposal, proposal))
    .orderBy(asc(approvals.at));
  const names = await namesOf(
    reader,
    rows.map((row) => row.member),
  );
  return rows.map(({ id, member, decision, comment, at }) => ({
    ...{ id, decision, comment, at },
    by: names.get(member) ?? "",
  }));
}

async function namesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(inArray(members.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The captured text behind a piece of a proposal's evidence; null where there is none for this member. */
export async function evidencePage(member: Member, id: string, piece: string): Promise<EvidencePage | null> {
  const { reader } = await database();
  const found = await known(reader, member, id);
  if (!found) return null;
  const body = frozenBody(found.row.body);
  const rows = await evidenceOf(reader, body, id, member);
  const row = rows.find((one) => one.id === piece);
  const [stored] = await reader
    .select({ source: evidence.source, start: evidence.start, end: evidence.end, capture: captures })
    .from(evidence)
    .innerJoin(captures, eq(captures.id, evidence.capture))
    .where(eq(evidence.id, piece))
    .limit(1);
  if (!row || !stored) return null;
  const { capture, start, end } = stored;
  const next = rows.find((one) => !one.isOpened && one.id !== piece);
  return {
    ...row,
    proposal: id,
    number: found.row.number,
    title: body.sources.find((one) => one.id === stored.source)?.title ?? "",
    ...{ text: capture.text, start, end, sha256: capture.textSha256, takenAt: capture.takenAt },
    next: next?.id ?? null,
  };
}
