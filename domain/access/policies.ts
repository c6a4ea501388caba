import type { Refusal } from "@/domain/refusal";
import type { Role } from "@/domain/vocabulary";
import type { Member } from "./actor";

/** A policy says null (allowed) or the refusal. It sees the actor, the loaded subject and the input. */
export type Policy<S, I> = (actor: Member, subject: S, input: I, now: string) => Refusal | null;

const forbidden = (rule: string): Refusal => ({ kind: "forbidden", rule });

/** Whoever acts or is to act, as far as rules ask. */
type Someone = Pick<Member, "id" | "role">;

const only =
  (...roles: readonly Role[]) =>
  (actor: Pick<Member, "role">): Refusal | null =>
    roles.includes(actor.role) ? null : forbidden("role");

/** Something at the desk that one member began and that may or may not be public yet. */
export type DeskRecord = {
  createdBy: string;
  isPublished: boolean;
  /** Absent for what is never withdrawn as a whole: a speaker, a source. */
  isWithdrawn?: boolean | undefined;
  /** Absorbed by another record, under whose number it is worked on now. */
  isMerged?: boolean | undefined;
};

/** Take in articles, propose quotes and claims. */
export const mayPropose = only("contributor", "reviewer", "editor");

/** Edit a record and all that hangs on it; contributors only what they began and what is not public. */
export function mayEdit(actor: Someone, subject: DeskRecord): Refusal | null {
  if (!["contributor", "reviewer", "editor"].includes(actor.role)) return forbidden("role");
  if (actor.role === "contributor") {
    if (subject.createdBy !== actor.id) return { kind: "missing", rule: "unknown" };
    if (subject.isPublished) return forbidden("published-not-yours");
  }
  if (subject.isMerged) return { kind: "conflict", rule: "record-merged" };
  return subject.isWithdrawn ? { kind: "conflict", rule: "record-withdrawn" } : null;
}

/** Write annotations: everyone who works on the record. */
export const mayAnnotate = mayEdit;

/** Change what a remark says: only who wrote it. */
export function mayRewrite(actor: Someone, subject: DeskRecord & { author: string }): Refusal | null {
  return mayAnnotate(actor, subject) ?? (subject.author === actor.id ? null : forbidden("not-your-words"));
}

/** Resolve a thread or open it again: one's own; that of another takes a reviewer or an editor. */
export function mayResolve(actor: Someone, subject: DeskRecord & { author: string }): Refusal | null {
  const role = mayAnnotate(actor, subject);
  if (role || actor.role !== "contributor") return role;
  return subject.author === actor.id ? null : forbidden("role");
}

/** Merge duplicates, and take a merge apart again. */
export const mayMerge = only("reviewer", "editor");

/** Freeze a proposal. */
export const maySubmit = only("reviewer", "editor");

export type UnderReview = {
  submittedBy: string;
  authors: readonly string[];
  conflicted: readonly string[];
};

/** Decide on a proposal: never one's own, never where a conflict of interest is declared. */
export function mayDecide(actor: Member, subject: UnderReview): Refusal | null {
  const role = only("reviewer", "editor")(actor);
  if (role) return role;
  if (subject.submittedBy === actor.id || subject.authors.includes(actor.id)) return forbidden("four-eyes");
  return subject.conflicted.includes(actor.id) ? forbidden("conflict-of-interest") : null;
}

/** Take a proposal out of review: who submitted it, or an editor. */
export function mayWithdraw(actor: Member, subject: Pick<UnderReview, "submittedBy">): Refusal | null {
  const role = only("reviewer", "editor")(actor);
  if (role) return role;
  return actor.role === "editor" || subject.submittedBy === actor.id ? null : forbidden("not-yours");
}

/** Stand by a suspension: a second person. */
export function mayConfirmSuspension(actor: Member, subject: { by: string }): Refusal | null {
  return only("reviewer", "editor")(actor) ?? (subject.by === actor.id ? forbidden("four-eyes") : null);
}

const FRESH_PROOF_MS = 10 * 60 * 1000;

/** Whether the member proved who they are at most ten minutes ago. */
export const isFreshlyProven = (actor: Member, now: string): boolean =>
  Date.parse(now) - Date.parse(actor.provedAt) <= FRESH_PROOF_MS;

/** Irreversible acts ask for a fresh proof. */
const withFreshProof = (actor: Member, now: string): Refusal | null =>
  isFreshlyProven(actor, now) ? null : forbidden("stale-session");

/** Publish, correct, retract, suspend. */
export const mayPublish = (actor: Member, _subject: unknown, _input: unknown, now: string): Refusal | null =>
  only("editor")(actor) ?? withFreshProof(actor, now);

/** Give a record to somebody: an editor to anybody, others to themselves what nobody has. */
export function mayAssign(
  actor: Someone,
  subject: DeskRecord & { assignee: string | null },
  input: { member: string },
): Refusal | null {
  if (actor.role === "editor") return null;
  const edit = mayEdit(actor, subject);
  if (edit) return edit;
  if (input.member !== actor.id) return forbidden("assign-others");
  return subject.assignee === null || subject.assignee === actor.id ? null : forbidden("assigned-to-another");
}

/** End an assignment: who has it, or an editor. */
export function mayEndAssignment(actor: Someone, subject: { assignee: string }): Refusal | null {
  const role = mayPropose(actor);
  if (role || actor.role === "editor" || subject.assignee === actor.id) return role;
  return forbidden("assign-others");
}

/** Declare a conflict of interest of one's own. */
export const mayDeclare = only("contributor", "reviewer", "editor");

/** See who is a member and who is invited. */
export const maySeeMembers = only("auditor", "admin");

/** Have a say in who is a member. */
export const mayManageMembers = only("admin");

/** Which of the log's entries a role sees. */
const LOG_OF_ROLE: Record<Role, "none" | "own" | "whole"> = {
  contributor: "none",
  reviewer: "own",
  editor: "whole",
  auditor: "whole",
  admin: "whole",
};

/** How much of the log an actor sees: nothing, what they did themselves, or all of it. */
export const logSeenBy = (actor: Member) => LOG_OF_ROLE[actor.role];

/** Invite members, change roles, disable; never oneself. */
export function mayManage(
  actor: Member,
  subject: { id?: string },
  _input: unknown,
  now: string,
): Refusal | null {
  const role = mayManageMembers(actor);
  if (role) return role;
  if (subject.id === actor.id) return forbidden("own-role");
  return withFreshProof(actor, now);
}
