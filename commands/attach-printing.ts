import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { indexAttestation } from "@/db/grams";
import { siglaEver } from "@/db/merge/quotes";
import { fullBar } from "@/db/printings";
import { attestations } from "@/db/schema/attestation";
import { quotes } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { anchor, isSameText } from "@/domain/attestation/anchor";
import { cutAt, cutBehind } from "@/domain/attestation/cut-place";
import { nextSiglum } from "@/domain/attestation/sigla";
import type { ElisionBody } from "@/domain/edition/quote-body";
import { basisField, idField, languageField, localBlock, offset } from "@/domain/input/fields";
import { ok, type Result, refuse } from "@/domain/refusal";
import { lineOfText, quotedText } from "@/domain/text/checks";
import { ELISION_KINDS, FORMS, RELATIONS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { captureOf, type DeskQuote, deskQuote } from "./_kernel/load";
import { areSpeakers } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

const elision = z.strictObject({
  kind: z.enum(ELISION_KINDS, { error: "not_in_list" }),
  /** The words behind which it lies, as printed; they go before a place. */
  behind: quotedText("quote").optional(),
  at: offset.optional(),
  note: lineOfText("title").optional(),
});

/** What is said of a printing besides its words and where they stand. */
export const particulars = {
  lang: languageField,
  form: z.enum(FORMS, { error: "not_in_list" }),
  relation: z.enum(RELATIONS, { error: "not_in_list" }),
  translator: lineOfText("name").optional(),
  translatorBasis: basisField.optional(),
  machineTranslated: z.boolean({ error: "wrong_type" }).default(false),
  attribution: quotedText("credit").optional(),
  speakersAsPrinted: z.array(idField).max(10, "too_long").default([]),
  elisions: z.array(elision).max(50, "too_long").default([]),
  note: localBlock("note").optional(),
};

/** A printing as somebody attaches it. */
export const printingInput = z.strictObject({
  quote: idField,
  capture: idField,
  start: offset,
  end: offset,
  /** The words as the form showed them: they must be those of the capture at that place. */
  exact: quotedText("quote"),
  ...particulars,
  isLeading: z.boolean({ error: "wrong_type" }).default(false),
  isOriginal: z.boolean({ error: "wrong_type" }).default(false),
});

type Input = z.output<typeof printingInput>;

/** Attaches a printing of a quote, anchored in a capture; the first one leads until another is chosen. */
export const attachPrinting = defineCommand({
  name: "attestation.attach",
  input: printingInput,
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const capture = await captureOf(tx, input.capture);
    if (!capture) return unknownField("capture");
    const found = anchor(capture.text, input.start, input.end);
    if (!found) return refuse({ kind: "invalid", rule: "range-outside-text", field: "start" });
    if (!isSameText(found.exact, input.exact))
      return refuse({ kind: "invalid", rule: "words-differ-from-capture", field: "exact" });
    const said = particularsOf(input, found.exact);
    if (!said.ok) return said;
    if (!(await areSpeakers(tx, input.speakersAsPrinted))) return unknownField("speakersAsPrinted");
    const full = await fullBar(tx, [subject.row.id], 1, "quote");
    if (full) return refuse(full);
    const id = newId();
    await tx.insert(attestations).values({
      ...found,
      ...said.value,
      id,
      quote: subject.row.id,
      siglum: nextSiglum(await siglaEver(tx, subject.row.id)),
      source: capture.source,
      capture: capture.id,
      proposedBy: { by: "person" },
      confirmedBy: actor.id,
      confirmedAt: now,
    });
    await indexAttestation(tx, id, found.exact);
    await lead(tx, subject, id, input);
    const place = { quote: subject.row.id, capture: capture.id, start: found.start, end: found.end };
    return ok({ value: { attestation: id }, log: { subject: id, body: place }, edited: [subject.row.id] });
  },
});

type Particulars = z.output<z.ZodObject<typeof particulars>>;

/** The columns that say how the words are printed; the words themselves stand in the capture. */
export function particularsOf(input: Particulars, exact: string) {
  const cuts = input.elisions.map((one, n) => placedCut(one, { exact, lang: input.lang }, n));
  const refusals = cuts.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refuse(...refusals);
  return ok({
    lang: input.lang,
    form: input.form,
    relation: input.relation,
    translator: input.translator ?? null,
    translatorBasis: input.translator === undefined ? null : (input.translatorBasis ?? "stated"),
    machineTranslated: input.machineTranslated,
    attribution: input.attribution ?? null,
    speakersAsPrinted: input.speakersAsPrinted,
    elisions: cuts.flatMap((one) => (one.ok ? [one.value] : [])),
    note: input.note ?? null,
  });
}

/** A cut with its place in the printing's words: behind those that are said, else at its offset, if it has any. */
function placedCut(
  { kind, behind, at, note }: Particulars["elisions"][number],
  printing: { exact: string; lang: string },
  n: number,
): Result<ElisionBody> {
  const said = { kind, ...(note === undefined ? {} : { note }) };
  if (behind === undefined && at === undefined) return ok(said);
  const field = `elisions.${n}`;
  const place =
    behind === undefined
      ? cutAt(printing, at ?? 0, `${field}.at`)
      : cutBehind(printing, behind, `${field}.behind`);
  return place.ok ? ok({ ...said, at: place.value }) : place;
}

async function lead(tx: Tx, { row }: DeskQuote, id: string, { isLeading, isOriginal }: Input): Promise<void> {
  const change = {
    ...(isLeading || row.leading === null ? { leading: id } : {}),
    ...(isOriginal ? { original: "found" as const, originalAttestation: id } : {}),
  };
  if (Object.keys(change).length > 0) {
    await tx
      .update(quotes)
      .set({ ...change, version: row.version + 1 })
      .where(eq(quotes.id, row.id));
  }
}
