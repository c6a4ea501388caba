import "server-only";
import { z } from "zod";
import { captures } from "@/db/schema/source";
import { mayEdit } from "@/domain/access/policies";
import { sha256Hex } from "@/domain/hash";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskSource } from "./_kernel/load-shared";
import { captureInput } from "./create-source";

/** Keeps a later copy of a source beside the earlier ones: what a publisher changed in silence shows as a difference. */
export const addCapture = defineCommand({
  name: "capture.add",
  input: z.strictObject({ source: idField, ...captureInput.shape }),
  subject: (tx, input) => deskSource(tx, input.source),
  policy: mayEdit,
  run: async (tx, { subject: { row, records }, input, actor, now, newId }) => {
    const { source: _, ...copy } = input;
    const id = newId();
    const textSha256 = sha256Hex(copy.text);
    await tx.insert(captures).values({
      ...copy,
      id,
      source: row.id,
      takenAt: now,
      takenBy: actor.id,
      textSha256,
      mime: "text/plain",
    });
    return ok({
      value: { source: row.id, capture: id },
      log: { subject: row.id, body: { capture: id, textSha256 } },
      edited: records,
    });
  },
});
