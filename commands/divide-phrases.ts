import "server-only";
import { z } from "zod";
import { phraseProposal } from "@/db/phrases";
import { mayEdit } from "@/domain/access/policies";
import { hashField, idField, versionField } from "@/domain/input/fields";
import type { Phrasing } from "@/domain/phrases/phrasing";
import { type Proposal, proposalHash } from "@/domain/phrases/propose";
import { ok, refuse } from "@/domain/refusal";
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
 * have no phrases yet. The hash is that of the proposal that was seen; another one is not stored in its place.
 */
export const dividePhrases = defineCommand({
  name: "phrase.divide",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    base: idField.optional(),
    hash: hashField,
  }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, ...by }) => {
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    const { base } = input;
    if (base !== undefined && !printingIn(subject, base).ok) return unknownField("base");
    const proposal = await phraseProposal(tx, subject.quote, { ...subject, base });
    if (!proposal) return refuse({ kind: "invalid", rule: "not-a-base", field: "base" });
    if (proposalHash(proposal) !== input.hash) return refuse({ kind: "conflict", rule: "proposal-moved" });
    const divided = asPhrasing(proposal, base === undefined ? subject : null, by.newId);
    const told = base === undefined ? {} : { base };
    return ok(await keepPhrasing(tx, { subject, ...by }, divided, told));
  },
});

/** A proposal with ids: those of the phrases that are kept, or new ones. */
function asPhrasing(proposal: Proposal, kept: DeskPhrasing | null, newId: () => string): Phrasing {
  const phrases = kept?.phrasing.phrases ?? Array.from({ length: proposal.phrases }, () => ({ id: newId() }));
  const stretches = proposal.stretches.map((one) => ({
    ...one,
    phrases: one.phrases.flatMap((number) => phrases[number - 1]?.id ?? []),
  }));
  return { phrases, stretches };
}
