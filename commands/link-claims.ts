import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { claimLinks } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { CLAIM_LINK_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskClaim } from "./_kernel/load";
import { deskClaimLink } from "./_kernel/load-claim-parts";
import { unknownField } from "./_kernel/refusals";

/** Says how one claim stands to another: it repeats it, narrows it, contradicts it … */
export const linkClaims = defineCommand({
  name: "claim.link",
  input: z.strictObject({
    claim: idField,
    to: idField,
    kind: z.enum(CLAIM_LINK_KINDS, { error: "not_in_list" }),
  }),
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId, actor }) => {
    const other = await deskClaim(tx, input.to);
    // A claim that the member may not know of is not there for them.
    if (!other || other.row.id === row.id || isHidden(other, actor)) return unknownField("to");
    const [same] = await tx
      .select({ id: claimLinks.id })
      .from(claimLinks)
      .where(
        and(
          eq(claimLinks.fromClaim, row.id),
          eq(claimLinks.toClaim, other.row.id),
          eq(claimLinks.kind, input.kind),
        ),
      )
      .limit(1);
    if (same) return refuse({ kind: "conflict", rule: "linked-already", field: "to" });
    const id = newId();
    const { kind } = input;
    await tx.insert(claimLinks).values({ id, fromClaim: row.id, toClaim: other.row.id, kind });
    return ok({
      value: { claim: row.id, link: id },
      log: { subject: row.id, body: { link: id, to: other.row.id, kind } },
      edited: [row.id],
    });
  },
});

const isHidden = (
  { createdBy, isPublished }: { createdBy: string; isPublished: boolean },
  { id, role }: { id: string; role: string },
): boolean => role === "contributor" && createdBy !== id && !isPublished;

/** Takes back how a claim stands to another. */
export const unlinkClaims = defineCommand({
  name: "claim.unlink",
  input: z.strictObject({ link: idField }),
  subject: (tx, input) => deskClaimLink(tx, input.link),
  policy: mayEdit,
  run: async (tx, { subject: { row, claim } }) => {
    await tx.delete(claimLinks).where(eq(claimLinks.id, row.id));
    const { id, toClaim, kind } = row;
    return ok({
      value: { claim },
      log: { subject: claim, body: { link: id, to: toClaim, kind } },
      edited: [claim],
    });
  },
});
