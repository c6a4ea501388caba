import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadingTo } from "@/db/merge/standing";
import { editions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import { sightings } from "@/db/schema/sighting";
import { captures } from "@/db/schema/source";
import { printingsBefore } from "@/db/sightings";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import type { CaptureMark, LookedFor } from "@/domain/desk/lists";
import { reanchored } from "@/domain/reanchor/reanchor";
import { ownedBy } from "./visible";

type Copy = Pick<CaptureMark, "id" | "takenAt"> & { source: string; text: string };

/** The printings of earlier copies looked for in this one, with what a person confirmed of them last. */
export async function lookedFor(reader: Reader, member: Member, copy: Copy): Promise<LookedFor[]> {
  const printings = await printingsBefore(reader, copy);
  const found = reanchored(copy.text, printings);
  const looked: LookedFor[] = [];
  for (const [n, { id, quote, siglum, exact, lang }] of printings.entries()) {
    const [row] = await reader
      .select()
      .from(quotes)
      .where(and(eq(quotes.id, quote), ownedBy(member, quotes.createdBy)))
      .limit(1);
    const one = found[n];
    if (!row || !one) continue;
    const [confirmed] = await reader
      .select({ result: sightings.result, exact: sightings.exact, at: sightings.confirmedAt })
      .from(sightings)
      .where(and(eq(sightings.attestation, id), eq(sightings.capture, copy.id)))
      .orderBy(desc(sightings.confirmedAt), desc(sightings.id))
      .limit(1);
    const [edition] = await reader
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.record, quote))
      .limit(1);
    const subject = {
      createdBy: row.createdBy,
      isPublished: edition !== undefined,
      isWithdrawn: row.state === "withdrawn",
    };
    const isEditable = mayEdit(member, subject) === null;
    looked.push({ id, quote, siglum, exact, lang, isEditable, found: one, confirmed: confirmed ?? null });
  }
  return looked;
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
