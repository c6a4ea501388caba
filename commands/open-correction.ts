import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { currentEdition } from "@/db/editions";
import { openedOn, openProposal } from "@/db/proposals";
import { corrections, proposals } from "@/db/schema/publishing";
import { mayPublish } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { frozenBody } from "@/domain/proposal/frozen";
import { ok, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { CORRECTION_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { freeze } from "./_kernel/freeze";
import { deskRecord } from "./_kernel/load";

/**
 * Sends a published record to the desk again, saying what is wrong with it. A retraction has nothing to
 * mend: what is public is proposed at once, to be taken back by two approvals.
 */
export const openCorrection = defineCommand({
  name: "correction.open",
  input: z.strictObject({
    record: idField,
    kind: z.enum(CORRECTION_KINDS, { error: "not_in_list" }),
    wrong: blockOfText("note"),
  }),
  subject: (tx, input) => deskRecord(tx, input.record),
  policy: mayPublish,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { record, kind, wrong } = input;
    const current = await currentEdition(tx, record);
    if (!current) return refuse({ kind: "conflict", rule: "not-published" });
    if (current.change === "retraction") return refuse({ kind: "conflict", rule: "retracted-already" });
    if (await openedOn(tx, record)) return refuse({ kind: "conflict", rule: "correction-open" });
    const id = newId();
    await tx.insert(corrections).values({ id, record, kind, wrong, openedBy: actor.id, openedAt: now });
    const log = { subject: record, body: { correction: id, kind } };
    if (kind !== "retraction") return ok({ value: { record, kind: subject.kind, proposal: "" }, log });
    const frozen = await freeze(tx, {
      ...{ id: newId(), record, kind: subject.kind, body: frozenBody(current.body), change: kind },
      ...{ actor: actor.id, now, differsFrom: current.hash, field: "kind" },
    });
    if (!frozen.ok) return frozen;
    const { proposal, number, hash } = frozen.value;
    return ok({
      value: { record, kind: subject.kind, proposal },
      log: { ...log, body: { ...log.body, proposal, number, hash } },
    });
  },
});

/** Takes back what was opened on a record: it was not wrong after all. A retraction in review is withdrawn with it. */
export const closeCorrection = defineCommand({
  name: "correction.close",
  input: z.strictObject({ record: idField }),
  subject: (tx, input) => openedOn(tx, input.record),
  policy: mayPublish,
  run: async (tx, { subject, now }) => {
    const { id, kind, record } = subject;
    await tx.update(corrections).set({ closedAt: now }).where(eq(corrections.id, id));
    const open = kind === "retraction" ? await openProposal(tx, record) : null;
    const body = { correction: id };
    if (open?.change !== "retraction") return ok({ value: {}, log: { subject: record, body } });
    await tx.update(proposals).set({ state: "withdrawn" }).where(eq(proposals.id, open.id));
    return ok({
      value: {},
      log: { subject: record, body: { ...body, proposal: open.id, hash: open.hash } },
    });
  },
});
