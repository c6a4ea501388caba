import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, localLineOrNone, versionField } from "@/domain/input/fields";
import { named } from "@/domain/phrases/edits";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { arePhrases, deskPhrasing, keepPhrasing, stalePhrases } from "./_kernel/load-phrasing";
import { unknownField } from "./_kernel/refusals";

/** Names a phrase for readers, in two or three words; without a name it is known by its number. */
export const namePhrase = defineCommand({
  name: "phrase.name",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    phrase: idField,
    name: localLineOrNone("label"),
  }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, ...by }) => {
    const { phrase, name = {} } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    if (!arePhrases(subject, [phrase])) return unknownField("phrase");
    const after = named(subject.phrasing, phrase, name);
    return ok(await keepPhrasing(tx, { subject, ...by }, after, { phrase }));
  },
});
