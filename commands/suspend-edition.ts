import "server-only";
import { z } from "zod";
import { currentEdition } from "@/db/editions";
import { projectRecord } from "@/db/projections";
import { suspensions } from "@/db/schema/publishing";
import { lastSuspension } from "@/db/suspensions";
import { mayPublish } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { lapseOf, suspensionBar } from "@/domain/proposal/suspension";
import { ok, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";

/** Break-glass: takes a published record out of sight at once, and says so in its place. */
export const suspendEdition = defineCommand({
  name: "edition.suspend",
  input: z.strictObject({ record: idField, reason: blockOfText("note") }),
  subject: (tx, input) => currentEdition(tx, input.record),
  policy: mayPublish,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { record } = subject;
    const bar = suspensionBar(await lastSuspension(tx, record), actor.id);
    if (bar) return refuse(bar);
    const id = newId();
    const lapsesAt = lapseOf(now);
    await tx
      .insert(suspensions)
      .values({ id, record, reason: input.reason, by: actor.id, at: now, lapsesAt });
    await projectRecord(tx, record);
    const body = { suspension: id, number: subject.number, lapsesAt };
    return ok({ value: { suspension: id, kind: subject.kind }, log: { subject: record, body } });
  },
});
