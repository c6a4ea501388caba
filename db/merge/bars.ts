import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { MergeKind } from "@/domain/merge/fields";
import type { Refusal } from "@/domain/refusal";
import type { Reader } from "../client";
import { currentEdition } from "../editions";
import { fullBar } from "../printings";
import { openedOn, openProposal } from "../proposals";
import { suspensions } from "../schema/publishing";
import { type Pair, rowAt } from "./rows";
import { isAbsorbed } from "./standing";

const conflict = (rule: string, id: string): Refusal => ({ kind: "conflict", rule, params: { id } });

/** Why two records cannot be merged as they stand, or null; a preview and its command ask the same. */
export async function mergeBar(tx: Reader, kind: MergeKind, pair: Pair): Promise<Refusal | null> {
  const { surviving, absorbed } = pair;
  if (surviving === absorbed) return { kind: "invalid", rule: "merge-with-itself", field: "absorbed" };
  const [one, other] = [await rowAt(tx, kind, { id: surviving }), await rowAt(tx, kind, { id: absorbed })];
  if (one?.practice !== other?.practice) return conflict("merge-practice", absorbed);
  for (const id of [surviving, absorbed]) {
    if (await isAbsorbed(tx, id)) return conflict("record-merged", id);
  }
  return kind === "quote" ? quoteBar(tx, pair) : null;
}

async function quoteBar(tx: Reader, { surviving, absorbed }: Pair): Promise<Refusal | null> {
  for (const id of [surviving, absorbed]) {
    const row = await rowAt(tx, "quote", { id });
    if (row?.state === "withdrawn") return conflict("record-withdrawn", id);
    if ((await currentEdition(tx, id))?.change === "retraction") return conflict("merge-retracted", id);
    const bar = await workBar(tx, id);
    if (bar) return bar;
  }
  if (await openedOn(tx, absorbed)) return conflict("merge-correction-open", absorbed);
  return fullBar(tx, [surviving, absorbed], 0, "absorbed");
}

/** What others are about to decide on is not changed under their hands: neither by a merge nor by its undoing. */
export async function workBar(tx: Reader, id: string): Promise<Refusal | null> {
  if (await openProposal(tx, id)) return conflict("merge-in-review", id);
  const [hidden] = await tx
    .select({ id: suspensions.id })
    .from(suspensions)
    .where(and(eq(suspensions.record, id), isNull(suspensions.endedAt)))
    .limit(1);
  return hidden ? conflict("merge-suspended", id) : null;
}
