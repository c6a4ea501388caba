import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { claimSpeakers } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskClaim } from "./_kernel/load";
import { areSpeakers } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

const MOST_SPEAKERS = 10;

const aboutWhom = z.strictObject({ claim: idField, speaker: idField });

/** Says that a claim is about a speaker, or made by them. */
export const nameClaimSpeaker = defineCommand({
  name: "claim.name-speaker",
  input: aboutWhom,
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input: { speaker }, newId }) => {
    if (!(await areSpeakers(tx, [speaker]))) return unknownField("speaker");
    const named = await tx.select().from(claimSpeakers).where(eq(claimSpeakers.claim, row.id));
    if (named.some((one) => one.speaker === speaker)) {
      return refuse({ kind: "conflict", rule: "speaker-twice", field: "speaker" });
    }
    if (named.length >= MOST_SPEAKERS) {
      return refuse({ kind: "invalid", rule: "too_long", field: "speaker" });
    }
    await tx.insert(claimSpeakers).values({ id: newId(), claim: row.id, speaker });
    return ok({ value: { claim: row.id }, log: { subject: row.id, body: { speaker } }, edited: [row.id] });
  },
});

/** Takes back that a claim is about a speaker. */
export const dropClaimSpeaker = defineCommand({
  name: "claim.drop-speaker",
  input: aboutWhom,
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input: { speaker } }) => {
    const dropped = await tx
      .delete(claimSpeakers)
      .where(and(eq(claimSpeakers.claim, row.id), eq(claimSpeakers.speaker, speaker)))
      .returning({ id: claimSpeakers.id });
    if (dropped.length === 0) return unknownField("speaker");
    return ok({ value: { claim: row.id }, log: { subject: row.id, body: { speaker } }, edited: [row.id] });
  },
});
