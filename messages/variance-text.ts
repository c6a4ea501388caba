import type { VarianceProposal, VarianceReason } from "@/domain/variance/difference";
import { type LocalText, UI_LANGS } from "@/domain/vocabulary";
import { type Messages, messagesIn } from "./messages";

/** A reason of the rules in words, with what it saw on either side. */
function reasonText({ variance }: Messages, { rule, from, to }: VarianceReason): string {
  const why = variance.why[rule];
  if (from === undefined && to === undefined) return why;
  return `${why}: ${from ?? variance.nothing} ${variance.became} ${to ?? variance.nothing}`;
}

/** What the note of a difference may begin with, in each language of the interface. */
export const noteProposed = ({ reasons }: VarianceProposal): LocalText =>
  Object.fromEntries(
    UI_LANGS.map((lang) => {
      const text = reasons.map((reason) => reasonText(messagesIn(lang), reason)).join("; ");
      return [lang, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
    }),
  );
