import type { Context } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { ProposalPage } from "@/domain/desk/proposal";
import { Check } from "./check";

/** The right of reply: whether somebody is owed one, who was asked and whether they answered. */
export function Reply({ page, lang, t }: Context & { page: ProposalPage }) {
  const { contacts, isReplyOwed } = page;
  const words = t.review.reply;
  if (isReplyOwed) {
    return (
      <Check holds={false} note={words.owedNote}>
        {words.owed}
      </Check>
    );
  }
  if (contacts.length === 0) return <Check holds>{words.nobody}</Check>;
  const said = contacts.map(({ party, askedAt, answeredAt, hasAnswered }) => {
    if (askedAt === null) return words.waived(party);
    const asked = words.asked(party, edtfInWords(askedAt, lang));
    const answer = answeredAt ? words.answeredOn(edtfInWords(answeredAt, lang)) : words.answered;
    return `${asked}, ${hasAnswered ? answer : words.noAnswer}`;
  });
  return (
    <Check holds note={said.join("; ")}>
      {words.offered}
    </Check>
  );
}
