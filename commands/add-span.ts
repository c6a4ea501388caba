import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { firstAnchor } from "@/domain/attestation/anchor";
import { idField, offset } from "@/domain/input/fields";
import { proposedElisions } from "@/domain/intake/dots";
import { stripOf } from "@/domain/intake/strip";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { FORMS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { closed, deskArticle, keepAdded, spansOf } from "./_kernel/load-article";

/** Adds a passage that the extraction missed: words of the frozen text, to the letter, from a place on. */
export const addSpan = defineCommand({
  name: "span.add",
  input: z.strictObject({
    article: idField,
    exact: quotedText("quote"),
    /** Where to look from, when the words stand more than once. */
    from: offset.default(0),
    form: z.enum(FORMS, { error: "not_in_list" }).default("full"),
  }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const barred = closed(subject);
    if (barred) return barred;
    const words = input.exact.trim();
    const place = firstAnchor(subject.text.slice(input.from), words);
    if (!place) return refuse({ kind: "invalid", rule: "words-not-in-article", field: "exact" });
    const [start, end] = [input.from + place.start, input.from + place.end];
    const article = subject.row.id;
    const before = await spansOf(tx, article);
    const twin = before.find((one) => one.start === start && one.end === end);
    if (twin) return refuse({ kind: "invalid", rule: "passage-there-already", field: "exact" });
    const row = await keepAdded(tx, {
      ...{ article, member: actor.id, at: now, act: newId(), newId },
      values: {
        ...{ start, end, form: input.form, state: "proposed", elisions: proposedElisions(words) },
        ...{ speakers: [], speakerNames: [], speakerBasis: "stated", attribution: null },
        ...{ note: null, quote: null, decidedBy: null, decidedAt: null },
      },
    });
    const label = stripOf([...before, row]).find((one) => one.id === row.id)?.label ?? "1";
    return ok({
      value: { article, span: row.id, passage: label },
      log: { subject: row.id, body: { article, start, end } },
    });
  },
});
