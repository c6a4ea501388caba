import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import { z } from "zod";
import { database, type Tx } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { quotes } from "@/db/schema/quote";
import { sightings } from "@/db/schema/sighting";
import type { captures } from "@/db/schema/source";
import { isOpenIn, printingsBefore } from "@/db/sightings";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { anchor } from "@/domain/attestation/anchor";
import { idField, offset } from "@/domain/input/fields";
import { type Reanchored, resultAt } from "@/domain/reanchor/reanchor";
import { ok, type Result, refuse } from "@/domain/refusal";
import { lookFor } from "@/workers/desk";
import { defineCommand } from "./_kernel/define-command";
import { captureOf, deskQuote } from "./_kernel/load";
import { deskPrinting } from "./_kernel/load-parts";
import { deskSource } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

type Printing = typeof attestations.$inferSelect;
type Capture = typeof captures.$inferSelect;
type Row = typeof sightings.$inferInsert;

const which = { attestation: idField, capture: idField };

/**
 * What is found in a copy of printings of earlier ones, by printing. Neither the words of a printing nor those
 * of a copy ever change, so that what was found before the transaction holds within it.
 */
async function foundIn(
  copy: string,
  printings: SQL | undefined,
): Promise<Result<ReadonlyMap<string, Reanchored>>> {
  const { reader } = await database();
  const capture = await captureOf(reader, copy);
  const sought = capture ? await printingsBefore(reader, capture, printings) : [];
  const found = await lookFor(capture?.text ?? "", sought);
  if (!found.ok) return found;
  return ok(new Map(found.value.map((one, n) => [sought[n]?.id ?? "", one])));
}

/**
 * Confirms what became of a printing's words in a newer copy of its source: they, or others, stand at a place,
 * or they are gone. The printing itself stays as it is.
 */
export const confirmSighting = defineCommand({
  name: "sighting.confirm",
  input: z.discriminatedUnion("found", [
    z.strictObject({
      ...which,
      found: z.literal("here"),
      start: offset,
      end: offset,
    }),
    z.strictObject({ ...which, found: z.literal("gone") }),
  ]),
  prepare: ({ attestation, capture }) => foundIn(capture, eq(attestations.id, attestation)),
  subject: (tx, input) => deskPrinting(tx, input.attestation),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, prepared: found, actor, now, newId }) => {
    const capture = await captureOf(tx, input.capture);
    const [isBefore] = capture ? await printingsBefore(tx, capture, eq(attestations.id, row.id)) : [];
    const proposed = found.get(row.id);
    if (!capture || !isBefore || !proposed) return unknownField("capture");
    const seen = seenIn(capture, row, input, proposed);
    if (!seen.ok) return seen;
    const made = { ...seen.value, ...{ id: newId(), confirmedBy: actor.id, confirmedAt: now } };
    await tx.insert(sightings).values(made);
    const { source } = capture;
    const body = { quote: row.quote, capture: capture.id, result: made.result };
    return ok({ value: { source, ...body }, log: { subject: row.id, body }, edited: [row.quote] });
  },
});

type Seen = Omit<Row, "id" | "confirmedBy" | "confirmedAt">;

function seenIn(
  capture: Capture,
  row: Printing,
  input: { found: "gone" } | { found: "here"; start: number; end: number },
  proposed: Reanchored,
): Result<Seen> {
  const about = { attestation: row.id, capture: capture.id };
  if (input.found === "gone") {
    if (proposed.kind === "same" || proposed.kind === "moved") {
      return refuse({ kind: "conflict", rule: "words-still-there", field: "found" });
    }
    const proposedBy = proposed.kind === "gone" ? "software" : "person";
    return ok({ ...about, result: "gone", proposedBy });
  }
  const place = anchor(capture.text, input.start, input.end);
  if (!place) return refuse({ kind: "invalid", rule: "range-outside-text", field: "start" });
  const { start, end, exact } = place;
  const isProposed = "place" in proposed && proposed.place.start === start && proposed.place.end === end;
  const proposedBy = isProposed ? "software" : "person";
  return ok({ ...about, ...{ start, end, exact, proposedBy }, result: resultAt(row, place) });
}

/** Condition on printings and their quotes: those that the page of a copy offers a member to confirm. */
const openTo = (actor: Member, capture: string): SQL | undefined =>
  and(isOpenIn(capture), ownedBy(actor, quotes.createdBy));

/**
 * Confirms at once every printing of a source that stands word for word in a newer copy and was not looked for
 * there yet; those of records that the member may not change are left to others.
 */
export const confirmUnchanged = defineCommand({
  name: "sighting.confirm-unchanged",
  input: z.strictObject({ source: idField, capture: idField }),
  prepare: ({ capture }, actor) => foundIn(capture, openTo(actor, capture)),
  subject: (tx, input) => deskSource(tx, input.source),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, prepared: found, actor, now, newId }) => {
    const capture = await captureOf(tx, input.capture);
    if (capture?.source !== row.id) return unknownField("capture");
    const made: (Row & { quote: string })[] = [];
    const printings = await printingsBefore(tx, capture, openTo(actor, capture.id));
    const editable = await editableAmong(tx, actor, printings);
    for (const printing of printings) {
      const one = found.get(printing.id);
      if (!editable.has(printing.quote)) continue;
      if (one?.kind !== "same" && one?.kind !== "moved") continue;
      const { start, end, exact } = one.place;
      made.push({
        ...{ id: newId(), attestation: printing.id, capture: capture.id, quote: printing.quote },
        ...{ result: one.kind, start, end, exact, proposedBy: "software" },
        ...{ confirmedBy: actor.id, confirmedAt: now },
      });
    }
    if (made.length === 0) return refuse({ kind: "conflict", rule: "none-unchanged", field: "capture" });
    await tx.insert(sightings).values(made.map(({ quote: _, ...sighting }) => sighting));
    const seen = made.map((one) => one.attestation);
    return ok({
      value: { source: row.id, capture: capture.id },
      log: { subject: row.id, body: { capture: capture.id, attestations: seen } },
      edited: [...new Set(made.map((one) => one.quote))],
    });
  },
});

/** The quotes of some printings that the member may change. */
async function editableAmong(tx: Tx, actor: Member, printings: readonly Printing[]): Promise<Set<string>> {
  const editable = new Set<string>();
  for (const id of new Set(printings.map((one) => one.quote))) {
    const quote = await deskQuote(tx, id);
    if (quote && mayEdit(actor, quote) === null) editable.add(id);
  }
  return editable;
}
