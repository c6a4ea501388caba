import "server-only";
import { database } from "@/db/client";
import { currentEdition } from "@/db/editions";
import { openedOn, openProposal } from "@/db/proposals";
import { lastSuspension } from "@/db/suspensions";
import type { Member } from "@/domain/access/actor";
import { mayConfirmSuspension, mayPublish } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import type { RecordStanding } from "@/domain/desk/standing";
import { claimCard, quoteCard } from "@/domain/edition/card";
import { frozenBody, isClaimBody } from "@/domain/proposal/frozen";
import { suspensionBar } from "@/domain/proposal/suspension";
import type { RecordKind } from "@/domain/vocabulary";

/** How a published record stands, and what this member may do about it; null where there is none for them. */
export async function recordStanding(
  member: Member,
  kind: RecordKind,
  id: string,
): Promise<RecordStanding | null> {
  const { reader } = await database();
  const edition = reachOf(member) === "all" ? await currentEdition(reader, id) : null;
  if (edition?.kind !== kind) return null;
  const body = frozenBody(edition.body);
  const wrong = await openedOn(reader, id);
  const open = await openProposal(reader, id);
  const last = await lastSuspension(reader, id);
  const now = new Date().toISOString();
  const hasLapsed = last !== null && last.confirmedAt === null && last.lapsesAt <= now;
  const suspension = last && last.endedAt === null && !hasLapsed ? last : null;
  // An old proof of who it is is asked for when the button is pressed: it is no bar to the page.
  const isEditor = mayPublish({ ...member, provedAt: now }, null, null, now) === null;
  return {
    ...{ id, kind, edition: edition.number, isRetracted: edition.change === "retraction" },
    card: isClaimBody(body) ? claimCard(body) : quoteCard(body),
    correction: wrong ? { kind: wrong.kind, wrong: wrong.wrong, openedAt: wrong.openedAt } : null,
    proposal: open ? { id: open.id, number: open.number, change: open.change, state: open.state } : null,
    suspension: suspension
      ? { reason: suspension.reason, lapsesAt: suspension.confirmedAt === null ? suspension.lapsesAt : null }
      : null,
    isEditor,
    maySuspend:
      isEditor &&
      suspensionBar(hasLapsed && last ? { ...last, endedAt: last.lapsesAt } : last, member.id) === null,
    mayConfirm: suspension?.confirmedAt === null && mayConfirmSuspension(member, suspension) === null,
  };
}
