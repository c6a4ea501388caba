import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { members } from "@/db/schema/member";
import { approvals, openedEvidence, proposals } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { frozenBody, type RecordBody, speakersIn } from "@/domain/proposal/frozen";
import type { ProposalWork } from "@/domain/queue/work";
import { OPEN_PROPOSAL_STATES } from "@/domain/vocabulary";
import { conflictedWith } from "./conflicts";

export type OpenProposal = { work: ProposalWork; body: RecordBody };

/** The open proposal of each record that has one, with what the member has done on it. */
export async function openProposals(
  reader: Reader,
  member: Member,
  records: readonly string[],
): Promise<Map<string, OpenProposal>> {
  const rows = await reader
    .select({ row: proposals, name: members.name })
    .from(proposals)
    .innerJoin(members, eq(members.id, proposals.submittedBy))
    .where(and(inArray(proposals.record, [...records]), inArray(proposals.state, [...OPEN_PROPOSAL_STATES])));
  const ids = rows.map(({ row }) => row.id);
  if (ids.length === 0) return new Map();
  const decisions = await reader
    .select({
      proposal: approvals.proposal,
      decision: approvals.decision,
      id: members.id,
      name: members.name,
    })
    .from(approvals)
    .innerJoin(members, eq(members.id, approvals.member))
    .where(inArray(approvals.proposal, ids));
  const opened = await reader
    .select({ proposal: openedEvidence.proposal, n: count() })
    .from(openedEvidence)
    .where(and(inArray(openedEvidence.proposal, ids), eq(openedEvidence.member, member.id)))
    .groupBy(openedEvidence.proposal);
  const barring = await conflictedWith(reader, member);
  return new Map(
    rows.map(({ row, name }) => {
      const body = frozenBody(row.body);
      const own = decisions.filter((one) => one.proposal === row.id);
      const asked = own.find((one) => one.decision === "request_changes");
      const isBarred = [row.record, ...speakersIn(body)].some((id) => barring.has(id));
      const work: ProposalWork = {
        id: row.id,
        state: OPEN_PROPOSAL_STATES.find((state) => state === row.state) ?? "in_review",
        change: row.change,
        submittedBy: { id: row.submittedBy, name },
        authors: row.authors,
        conflicted: isBarred ? [member.id] : [],
        needed: row.needed,
        given: own.filter((one) => one.decision === "approve").length,
        decided: own.map((one) => one.id),
        askedBy: asked ? { id: asked.id, name: asked.name } : null,
        evidence: {
          opened: opened.find((one) => one.proposal === row.id)?.n ?? 0,
          of: evidenceIn(row.body).length,
        },
      };
      return [row.record, { work, body }];
    }),
  );
}
