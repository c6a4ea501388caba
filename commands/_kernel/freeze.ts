import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { bodyText } from "@/db/editions";
import { authorsOf, openProposal } from "@/db/proposals";
import { proposals } from "@/db/schema/publishing";
import { speakers } from "@/db/schema/speaker";
import { sha256Hex } from "@/domain/hash";
import { displacementBar } from "@/domain/proposal/displacement";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { type RecordBody, reviewsIn, speakersIn } from "@/domain/proposal/frozen";
import { neededApprovals } from "@/domain/proposal/guards";
import { ok, type Result, refuse } from "@/domain/refusal";
import type { ChangeKind, RecordKind } from "@/domain/vocabulary";

type Freezing = {
  id: string;
  record: string;
  kind: RecordKind;
  body: RecordBody;
  change: ChangeKind;
  actor: string;
  now: string;
  /** The input's field that says what it will be. */
  field: string;
  /** Hash of the current edition: but for a retraction, a proposal must differ from it. */
  differsFrom: string | undefined;
};

export type Frozen = { proposal: string; number: number; hash: string; evidence: string[] };

/** Makes a proposal of a complete body, which takes the place of one that is still open, where it may. */
export async function freeze(tx: Tx, freezing: Freezing): Promise<Result<Frozen>> {
  const { id, record, kind, change, actor, now } = freezing;
  const body = bodyText(freezing.body);
  const hash = sha256Hex(body);
  if (change !== "retraction" && freezing.differsFrom === hash)
    return refuse({ kind: "conflict", rule: "nothing-changed" });
  const open = await openProposal(tx, record);
  const bar = displacementBar(open, change, freezing.field);
  if (bar) return refuse(bar);
  if (open) await tx.update(proposals).set({ state: "withdrawn" }).where(eq(proposals.id, open.id));
  const [last] = await tx.select({ n: count() }).from(proposals).where(eq(proposals.record, record));
  const number = (last?.n ?? 0) + 1;
  const isPersonal = await isAboutLivingPerson(tx, freezing.body);
  await tx.insert(proposals).values({
    ...{ id, record, kind, number, body, hash, change },
    state: "in_review",
    submittedBy: actor,
    submittedAt: now,
    authors: await authorsOf(tx, record),
    needed: neededApprovals(reviewsIn(freezing.body), isPersonal, change),
  });
  return ok({ proposal: id, number, hash, evidence: evidenceIn(body) });
}

async function isAboutLivingPerson(tx: Tx, body: RecordBody): Promise<boolean> {
  const living = await tx
    .select({ id: speakers.id })
    .from(speakers)
    .where(
      and(inArray(speakers.id, speakersIn(body)), eq(speakers.living, true), eq(speakers.kind, "person")),
    );
  return living.length > 0;
}
