import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import { carriedPlaces } from "@/domain/phrases/carry";
import { joined, split } from "@/domain/phrases/edits";
import type { Printed } from "@/domain/phrases/phrasing";
import { ok, refuse } from "@/domain/refusal";
import { isSameLanguage } from "@/domain/text/languages";
import { defineCommand } from "./_kernel/define-command";
import { arePhrases, deskPhrasing, keepPhrasing, printingIn, stalePhrases } from "./_kernel/load-phrasing";
import { unknownField } from "./_kernel/refusals";

/**
 * Divides a phrase at a place of one printing. In printings of the same language the place is found again where their
 * words agree; the others say both parts in one stretch, until a person tells them apart.
 */
export const splitPhrase = defineCommand({
  name: "phrase.split",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    phrase: idField,
    attestation: idField,
    at: offset,
  }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, ...by }) => {
    const { phrase, at } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    if (!arePhrases(subject, [phrase])) return unknownField("phrase");
    const printing = printingIn(subject, input.attestation);
    if (!printing.ok) return printing;
    const cut = { printing: printing.value, at };
    const added = by.newId();
    const after = split(subject.phrasing, phrase, cut, carried(subject.printings, cut), added);
    if (!after.ok) return after;
    const told = { phrase, second: added, attestation: input.attestation, at };
    return ok(await keepPhrasing(tx, { subject, ...by }, after.value, told));
  },
});

function carried(printings: readonly Printed[], { printing, at }: { printing: Printed; at: number }) {
  const alike = printings.filter((one) => one.id !== printing.id && isSameLanguage(one.lang, printing.lang));
  return alike.flatMap((one) => {
    const place = carriedPlaces(printing, one, [at]).get(at);
    return place === undefined ? [] : [{ printing: one, at: place }];
  });
}

/** Makes one phrase of a phrase and the next one, in every printing. */
export const joinPhrases = defineCommand({
  name: "phrase.join",
  input: z.strictObject({ quote: idField, version: versionField, phrase: idField }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, ...by }) => {
    const { phrase } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    if (!arePhrases(subject, [phrase])) return unknownField("phrase");
    const after = joined(subject.phrasing, phrase, subject.printings);
    if (!after) return refuse({ kind: "conflict", rule: "no-next-phrase", field: "phrase" });
    const told = { phrase, joined: after.gone };
    return ok(await keepPhrasing(tx, { subject, ...by }, after.phrasing, told));
  },
});
