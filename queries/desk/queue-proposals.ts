import "server-only";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { conflicts, members } from "@/db/schema/member";
import { approvals, openedEvidence, proposals } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import type { ProposalWork } from "@/domain/queue/work";

export type OpenProposal = { work: ProposalWork; body: QuoteBody | ClaimBody };

const OPEN = ["in_review", "changes_requested", "approved"] as const;

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
    .where(and(inArray(proposals.record, [...records]), inArray(proposals.state, [...OPEN])));
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
  const barring = await conflictsOf(reader, member);
  return new Map(
    rows.map(({ row, name }) => {
      const body = JSON.parse(row.body) as QuoteBody | ClaimBody;
      const own = decisions.filter((one) => one.proposal === row.id);
      const asked = own.find((one) => one.decision === "request_changes");
      const isBarred = [row.record, ...speakersOf(body)].some((id) => barring.has(id));
      const work: ProposalWork = {
        id: row.id,
        state: OPEN.find((state) => state === row.state) ?? "in_review",
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

/** With whom the member has declared a conflict of interest. */
async function conflictsOf(reader: Reader, member: Member): Promise<Set<string>> {
  const rows = await reader
    .select({ speaker: conflicts.speaker })
    .from(conflicts)
    .where(and(eq(conflicts.member, member.id), isNull(conflicts.withdrawnAt)));
  return new Set(rows.map((row) => row.speaker));
}

// As the command that decides has it: the speakers of a quote bar; those of a claim's occurrences do not.
const speakersOf = (body: QuoteBody | ClaimBody): string[] =>
  "review" in body ? [] : body.speakers.map((speaker) => speaker.id);
