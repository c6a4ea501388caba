import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadingTo } from "@/db/merge/standing";
import type { attestations } from "@/db/schema/attestation";
import { editions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import { sightings } from "@/db/schema/sighting";
import { captures } from "@/db/schema/source";
import { printingsBefore } from "@/db/sightings";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import type { CaptureMark, LookedFor, ShownCapture } from "@/domain/desk/lists";
import type { Reanchored } from "@/domain/reanchor/reanchor";
import { lookFor } from "@/workers/looking";
import { ownedBy } from "./visible";

type Printing = typeof attestations.$inferSelect;
type Copy = Pick<CaptureMark, "id" | "takenAt"> & { source: string; text: string };

/**
 * The printings of earlier copies with what a person confirmed of them in this one last; those of which nothing
 * was confirmed are looked for in it.
 */
export async function lookedFor(
  reader: Reader,
  member: Member,
  copy: Copy,
): Promise<ShownCapture["lookedFor"]> {
  const rows: Omit<LookedFor, "found">[] = [];
  const open: Printing[] = [];
  for (const printing of await printingsBefore(reader, copy)) {
    const { id, quote, siglum, exact, lang } = printing;
    const isEditable = await mayChange(reader, member, quote);
    if (isEditable === null) continue;
    const [confirmed] = await reader
      .select({ result: sightings.result, exact: sightings.exact, at: sightings.confirmedAt })
      .from(sightings)
      .where(and(eq(sightings.attestation, id), eq(sightings.capture, copy.id)))
      .orderBy(desc(sightings.confirmedAt), desc(sightings.id))
      .limit(1);
    rows.push({ id, quote, siglum, exact, lang, isEditable, confirmed: confirmed ?? null });
    if (!confirmed) open.push(printing);
  }
  const looked = await lookFor(copy.text, open);
  const found = new Map(looked.ok ? looked.value.map((one, n) => [open[n]?.id, one]) : []);
  return {
    refusal: looked.ok ? null : (looked.refusals[0] ?? null),
    rows: rows.map((row) => ({ ...row, found: found.get(row.id) ?? UNSEARCHED })),
  };
}

const UNSEARCHED: Reanchored = { kind: "unsearched" };

/** Whether the member may change a quote; null where they do not see it. */
async function mayChange(reader: Reader, member: Member, id: string): Promise<boolean | null> {
  const [row] = await reader
    .select()
    .from(quotes)
    .where(and(eq(quotes.id, id), ownedBy(member, quotes.createdBy)))
    .limit(1);
  if (!row) return null;
  const [edition] = await reader
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.record, id))
    .limit(1);
  const { createdBy, state } = row;
  const subject = { createdBy, isPublished: edition !== undefined, isWithdrawn: state === "withdrawn" };
  return mayEdit(member, subject) === null;
}

/** The newest copy of each printing's source in which nobody has looked for its words yet. */
export async function copiesUnseen(
  reader: Reader,
  printings: readonly { id: string; source: string; capture: string }[],
): Promise<Map<string, string>> {
  const unseen = new Map<string, string>();
  for (const { id, source, capture } of printings) {
    const [newest] = await reader
      .select({ id: captures.id })
      .from(captures)
      .where(inArray(captures.source, [...(await leadingTo(reader, [source])).keys()]))
      .orderBy(desc(captures.takenAt), desc(captures.id))
      .limit(1);
    if (!newest || newest.id === capture) continue;
    const [seen] = await reader
      .select({ id: sightings.id })
      .from(sightings)
      .where(and(eq(sightings.attestation, id), eq(sightings.capture, newest.id)))
      .limit(1);
    if (!seen) unseen.set(id, newest.id);
  }
  return unseen;
}
