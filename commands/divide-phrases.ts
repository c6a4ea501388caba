import "server-only";
import { z } from "zod";
import { database } from "@/db/client";
import { askedProposal } from "@/db/phrases";
import { mayEdit } from "@/domain/access/policies";
import { sha256Hex } from "@/domain/hash";
import { hashField, idField, versionField } from "@/domain/input/fields";
import type { Phrasing } from "@/domain/phrases/phrasing";
import { type AskedProposal, type Proposal, proposalHash } from "@/domain/phrases/propose";
import { ok, type Result, refuse } from "@/domain/refusal";
import { divisionOf } from "@/workers/desk";
import { madeAtLast } from "@/workers/works";
import { defineCommand } from "./_kernel/define-command";
import {
  type DeskPhrasing,
  deskPhrasing,
  keepPhrasing,
  printingIn,
  stalePhrases,
} from "./_kernel/load-phrasing";
import { unknownField } from "./_kernel/refusals";

/**
 * Confirms how the rules divide a quote into phrases: anew after a printing (`base`), or without one where printings
 * have no phrases yet. The hash is that of the proposal that was seen; another one is not stored in its place. It is
 * made before the transaction, and refused where what it rests on has changed since.
 */
export const dividePhrases = defineCommand({
  name: "phrase.divide",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    base: idField.optional(),
    hash: hashField,
  }),
  prepare: async ({ quote, base }): Promise<Result<Prepared>> => {
    const { reader } = await database();
    const subject = await deskPhrasing(reader, quote);
    const asked = subject && (await askedProposal(reader, quote, { ...subject, base }));
    if (!asked) return ok(null);
    const proposal = await madeAtLast(divisionOf(asked));
    return proposal.ok ? ok({ rests: restsOn(asked), proposal: proposal.value }) : proposal;
  },
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, prepared, ...by }) => {
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    const { base } = input;
    if (base !== undefined && !printingIn(subject, base).ok) return unknownField("base");
    const asked = await askedProposal(tx, subject.quote, { ...subject, base });
    if (!asked) return refuse({ kind: "invalid", rule: "not-a-base", field: "base" });
    const proposal = prepared?.rests === restsOn(asked) ? prepared.proposal : null;
    if (!proposal || proposalHash(proposal) !== input.hash)
      return refuse({ kind: "conflict", rule: "proposal-moved" });
    const divided = asPhrasing(proposal, base === undefined ? subject : null, by.newId);
    const told = base === undefined ? {} : { base };
    return ok(await keepPhrasing(tx, { subject, ...by }, divided, told));
  },
});

/** A proposal and what it was made from; none where nothing could be proposed. */
type Prepared = { rests: string; proposal: Proposal } | null;

const restsOn = (asked: AskedProposal): string => sha256Hex(JSON.stringify(asked));

/** A proposal with ids: those of the phrases that are kept, or new ones. */
function asPhrasing(proposal: Proposal, kept: DeskPhrasing | null, newId: () => string): Phrasing {
  const phrases = kept?.phrasing.phrases ?? Array.from({ length: proposal.phrases }, () => ({ id: newId() }));
  const stretches = proposal.stretches.map((one) => ({
    ...one,
    phrases: one.phrases.flatMap((number) => phrases[number - 1]?.id ?? []),
  }));
  return { phrases, stretches };
}
