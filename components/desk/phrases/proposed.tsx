import { Along, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import type { PhraseProposal, PhrasesPage } from "@/domain/desk/phrases";
import { Chips } from "./chips";

type Props = Pick<Context, "t"> & { page: PhrasesPage };

/** Asks for a proposal after one of the printings that others may be measured by. */
export function Begin({ page, t }: Props) {
  const bases = page.printings.filter((one) => one.isBase);
  if (bases.length === 0) return null;
  return (
    <form method="get" className="opts">
      <label htmlFor="base">{t.phrases.begin}</label>
      <select id="base" name="base" defaultValue={page.proposal?.base}>
        {bases.map(({ id, siglum }) => (
          <option key={id} value={id}>
            {siglum}
          </option>
        ))}
      </select>
      <button type="submit" className="btn">
        {t.phrases.propose}
      </button>
    </form>
  );
}

/** What the rules propose, to be confirmed as it is shown. */
export function Proposed({
  page,
  proposal,
  divide,
  t,
}: Props & { proposal: PhraseProposal; divide: FormAction }) {
  const words = t.phrases;
  const base = page.printings.find((one) => one.id === proposal.base);
  const isReplacing = base !== undefined && page.phrases.length > 0;
  return (
    <Section
      id="proposal"
      title={base ? words.proposal(base.siglum) : words.proposalRest}
      note={isReplacing ? words.replaces : undefined}
    >
      <ul className="list">
        {proposal.printings.map(({ id, siglum, lang, pieces }) => (
          <li key={id}>
            <b className="sig">{siglum}</b>
            <Chips {...{ pieces, lang, t }} />
          </li>
        ))}
      </ul>
      {page.isEditable ? (
        <DeskForm id="divide" action={divide} label={words.confirm}>
          <VersionField value={page.version} />
          <Along fields={{ quote: page.quote, base: proposal.base, hash: proposal.hash }} />
          <Submit className="pri">{words.confirm}</Submit>
        </DeskForm>
      ) : null}
    </Section>
  );
}
