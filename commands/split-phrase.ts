import "server-only";
import { z } from "zod";
import { database } from "@/db/client";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import type { Carried } from "@/domain/phrases/carry";
import { joined, split } from "@/domain/phrases/edits";
import { ok, type Result, refuse } from "@/domain/refusal";
import { isSameLanguage } from "@/domain/text/languages";
import { placesIn } from "@/workers/desk";
import { defineCommand } from "./_kernel/define-command";
import {
  arePhrases,
  type DeskPhrasing,
  deskPhrasing,
  keepPhrasing,
  printingIn,
  stalePhrases,
} from "./_kernel/load-phrasing";
import { unknownField } from "./_kernel/refusals";

/**
 * Divides a phrase at a place of one printing. In printings of the same language the place is found again, before the
 * transaction, where their words agree; the others say both parts in one stretch, until a person tells them apart.
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
  prepare: async ({ quote, attestation, at }): Promise<Result<Carried>> => {
    const { reader } = await database();
    const subject = await deskPhrasing(reader, quote);
    if (!subject) return ok([]);
    const printing = printingIn(subject, attestation);
    if (!printing.ok) return ok([]);
    const from = printing.value;
    const alike = subject.printings.filter(
      (one) => one.id !== from.id && isSameLanguage(one.lang, from.lang),
    );
    return placesIn(from, alike, at);
  },
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, prepared, ...by }) => {
    const { phrase, at } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    if (!arePhrases(subject, [phrase])) return unknownField("phrase");
    const printing = printingIn(subject, input.attestation);
    if (!printing.ok) return printing;
    const cut = { printing: printing.value, at };
    const added = by.newId();
    const after = split(subject.phrasing, phrase, cut, carriedIn(subject, prepared), added);
    if (!after.ok) return after;
    const told = { phrase, second: added, attestation: input.attestation, at };
    return ok(await keepPhrasing(tx, { subject, ...by }, after.value, told));
  },
});

/** The places in the printings that still stand; one that was attached since has no phrases to divide. */
const carriedIn = ({ printings }: DeskPhrasing, carried: Carried) =>
  carried.flatMap(({ id, at }) =>
    printings.filter((one) => one.id === id).map((printing) => ({ printing, at })),
  );

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
