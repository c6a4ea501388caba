import { Icon, type IconName } from "@/components/desk/icon";
import { type Context, plain } from "@/components/public/parts/context";
import { dayInWords } from "@/components/public/parts/dates";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { ProposalPage } from "@/domain/desk/proposal";
import type { ProposalState } from "@/domain/vocabulary";
import { shortHash } from "./decide";

const SIGNS: Record<ProposalState, IconName> = {
  in_review: "eye",
  changes_requested: "speech",
  approved: "done",
  published: "done",
  withdrawn: "rejected",
};

type Props = Context & { page: ProposalPage };

/** Who speaks, or what is claimed: how a proposal is called in one line. */
export const whoIn = ({ page, lang }: Pick<Props, "page" | "lang">): string =>
  page.card.speakers[0]?.name || (page.card.text ? plain(page.card.text, lang) : page.record);

/** Title, place and particulars of a proposal. */
export function headOf({ page, lang, t }: Props) {
  const words = t.review;
  const who = whoIn({ page, lang });
  return {
    title: words.title(page.number, who),
    crumb: (
      <>
        <a href="/desk?view=review">{words.toReview}</a> / {words.proposal(page.number)}{" "}
        {words.ofRecord[page.kind]} <span className="mono">{page.record}</span>
      </>
    ),
    heading: <Heading {...{ page, lang, t }} />,
    meta: (
      <>
        <span className="st">
          <Icon name={SIGNS[page.state]} />
          {t.vocabulary.proposalState[page.state]}
        </span>
        <span>{words.by(page.submittedBy, dayInWords(page.submittedAt, lang))}</span>
        <span>{page.former ? words.againstEdition(page.former.number) : words.first}</span>
        <span>
          {words.hash} <span className="mono">{shortHash(page.hash)}</span>
        </span>
      </>
    ),
  };
}

/** The words themselves, or the claim. */
export function Heading({ page, lang, t }: Props) {
  const { words, text, lang: of, speakers } = page.card;
  const name = speakers[0]?.name;
  return (
    <>
      {name ? (
        <>
          <bdi>{name}</bdi>:{" "}
        </>
      ) : null}
      {words ? (
        <span className="u words" {...printedIn(of, words)}>
          <Visible text={words} t={t} />
        </span>
      ) : text ? (
        <span className="words">{plain(text, lang)}</span>
      ) : null}
    </>
  );
}
