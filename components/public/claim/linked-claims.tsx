import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { recordHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local } from "@/components/public/parts/text";
import type { ClaimLinkBody } from "@/domain/edition/claim-body";
import type { ClaimPage } from "@/domain/public/pages";

/** Other claims that this one repeats, narrows, contradicts; and how. Unpublished ones are not named. */
export function LinkedClaims({ page, lang, t }: Context & { page: ClaimPage }) {
  const known = page.edition.body.links.filter((link) => page.linked.some((row) => row.id === link.to));
  if (known.length === 0) return null;
  return (
    <Section id="h-linked" title={t.pages.claim.linked}>
      <ul className="ruled">
        {known.map((link) => (
          <Linked key={link.id} {...{ link, page, lang, t }} />
        ))}
      </ul>
    </Section>
  );
}

function Linked({ link, page, lang, t }: Context & { link: ClaimLinkBody; page: ClaimPage }) {
  const row = page.linked.find((one) => one.id === link.to);
  if (!row) return null;
  return (
    <li className="small">
      {t.pages.claim.link(t.vocabulary.claimLink[link.kind])}
      <a href={recordHref("claim", row.id)}>
        <Local text={row.card.text ?? {}} {...{ lang, t }} />
      </a>{" "}
      {row.card.verdicts.map((verdict) => (
        <Status key={verdict.axis} verdict={verdict} {...{ lang, t }} />
      ))}
    </li>
  );
}
