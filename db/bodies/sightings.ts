import { asc, eq, inArray } from "drizzle-orm";
import type { SightingBody } from "@/domain/edition/quote-body";
import type { Reader } from "../client";
import { sightings } from "../schema/sighting";
import { captures } from "../schema/source";
import { present } from "./present";

/** What was confirmed of printings in newer copies, by printing: of each copy the last, oldest copy first. */
export async function sightingBodies(
  tx: Reader,
  attestations: readonly string[],
): Promise<Map<string, SightingBody[]>> {
  if (attestations.length === 0) return new Map();
  const rows = await tx
    .select({
      ...{ id: sightings.id, attestation: sightings.attestation, capture: sightings.capture },
      ...{ takenAt: captures.takenAt, result: sightings.result, exact: sightings.exact },
    })
    .from(sightings)
    .innerJoin(captures, eq(captures.id, sightings.capture))
    .where(inArray(sightings.attestation, [...attestations]))
    .orderBy(asc(captures.takenAt), asc(captures.id), asc(sightings.confirmedAt), asc(sightings.id));
  const last = new Map(rows.map((row) => [`${row.attestation} ${row.capture}`, row]));
  const bodies = new Map<string, SightingBody[]>();
  for (const { attestation, exact, ...row } of last.values()) {
    const body = { ...row, ...present({ exact: row.result === "edited" ? exact : null }) };
    bodies.set(attestation, [...(bodies.get(attestation) ?? []), body]);
  }
  return bodies;
}
