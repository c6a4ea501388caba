import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { annotations } from "@/db/schema/annotation";
import { proposals } from "@/db/schema/publishing";
import { mayAnnotate } from "@/domain/access/policies";
import { selectorIn } from "@/domain/annotation/selector";
import { idField, offset } from "@/domain/input/fields";
import { ok, type Result, refuse } from "@/domain/refusal";
import { blockOfText, lineOfText, quotedText } from "@/domain/text/checks";
import { ANNOTATION_MOTIVATIONS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskRecord } from "./_kernel/load";
import { textInRecord } from "./_kernel/load-annotation";
import { unknownField } from "./_kernel/refusals";

const PARTS = ["attestation", "capture", "proposal"] as const;

const remark = z.strictObject({
  /** The quote or claim in whose work the remark stands. */
  record: idField,
  motivation: z.enum(ANNOTATION_MOTIVATIONS, { error: "not_in_list" }).exclude(["replying"]),
  body: blockOfText("note"),
  /** Dotted name of the field it is about. */
  field: lineOfText("label").optional(),
  /** What it is about, if not the record as a whole. */
  targetKind: z.enum(PARTS, { error: "not_in_list" }).optional(),
  target: idField.optional(),
  /** Words of the target's text, to the letter. */
  exact: quotedText("quote").optional(),
  start: offset.optional(),
});

type Remark = z.output<typeof remark>;

/** Writes a remark on a record, one of its fields, or words of its texts; the start of a thread. */
export const annotate = defineCommand({
  name: "annotation.write",
  input: remark,
  subject: (tx, input) => deskRecord(tx, input.record),
  policy: mayAnnotate,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const target = await targetOf(tx, subject, input);
    if (!target.ok) return target;
    const id = newId();
    const { motivation, body, record, field } = input;
    await tx.insert(annotations).values({
      ...{ id, motivation, body, record, field: field ?? null, author: actor.id, at: now },
      ...target.value,
    });
    const { targetKind, target: on } = target.value;
    return ok({
      value: { annotation: id, record, kind: subject.kind },
      log: { subject: record, body: { annotation: id, motivation, targetKind, target: on } },
    });
  },
});

type Target = {
  targetKind: "quote" | "claim" | (typeof PARTS)[number];
  target: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
};

async function targetOf(
  tx: Tx,
  subject: { kind: "quote" | "claim" },
  { record, targetKind, target, exact, start }: Remark,
): Promise<Result<Target>> {
  if (targetKind === undefined || target === undefined) {
    if (exact !== undefined) return unknownField("target");
    return ok({ targetKind: subject.kind, target: record });
  }
  if (targetKind === "proposal") {
    const [row] = await tx
      .select({ record: proposals.record })
      .from(proposals)
      .where(eq(proposals.id, target))
      .limit(1);
    return row?.record === record && exact === undefined
      ? ok({ targetKind, target })
      : unknownField("target");
  }
  const text = await textInRecord(tx, record, targetKind, target);
  if (text === null) return unknownField("target");
  if (exact === undefined) return ok({ targetKind, target });
  const found = selectorIn(text, { exact, start });
  if (found === "differs") return refuse({ kind: "invalid", rule: "words-differ-from-text", field: "exact" });
  if (found === "ambiguous") return refuse({ kind: "invalid", rule: "words-more-than-once", field: "exact" });
  return ok({ targetKind, target, ...found });
}
