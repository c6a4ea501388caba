import "server-only";
import { and, count, inArray, isNull } from "drizzle-orm";
import { MOST_PRINTINGS_OF_A_QUOTE } from "@/domain/attestation/most";
import type { Refusal } from "@/domain/refusal";
import type { Reader } from "./client";
import { attestations } from "./schema/attestation";

/** Why these quotes cannot be one with so many printings more, or null: its pages show and weigh all of them at once. */
export async function fullBar(
  tx: Reader,
  quotes: readonly string[],
  more: number,
  field: string,
): Promise<Refusal | null> {
  const [row] = await tx
    .select({ n: count() })
    .from(attestations)
    .where(and(inArray(attestations.quote, [...quotes]), isNull(attestations.withdrawnAt)));
  const found = (row?.n ?? 0) + more;
  if (found <= MOST_PRINTINGS_OF_A_QUOTE) return null;
  return {
    kind: "conflict",
    rule: "quote-full",
    field,
    params: { maximum: MOST_PRINTINGS_OF_A_QUOTE, found },
  };
}
