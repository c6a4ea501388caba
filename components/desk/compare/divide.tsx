import { Along, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Submit } from "@/components/desk/form/submit";
import { VersionField } from "@/components/desk/form/theirs";
import { NotYetNote } from "@/components/desk/not-yet";
import type { Context } from "@/components/public/parts/context";
import { deskCompareHref, deskCompareQuery } from "@/domain/desk/compare/address";
import type { DeskComparison, SeenProposal } from "@/domain/desk/compare/comparison";
import { stretchesOf } from "@/domain/phrases/phrasing";
import { isBase } from "@/domain/phrases/propose";
import type { CompareActions } from "./actions";
import { PhrasedWords } from "./chip";

type Props = Context & { comparison: DeskComparison; actions: CompareActions };

/** How the rules would divide the quote, or what is not divided yet: seen here, stored when it is confirmed. */
export function Divide({ comparison, actions, ...context }: Props) {
  const { proposal, editor } = comparison;
  const words = context.t.compareDesk;
  if (!editor.isEditable) return null;
  return (
    <Section
      id="divide"
      title={words.division}
      note={proposal ? noteOf(comparison, proposal, context.t) : undefined}
    >
      {proposal ? <Proposed {...{ comparison, proposal, actions }} {...context} /> : null}
      <Proposing {...{ comparison }} {...context} />
      <Anew {...{ comparison }} {...context} />
    </Section>
  );
}

const undivided = ({ editor, phrasing }: DeskComparison) =>
  editor.printings.filter((one) => stretchesOf(phrasing, one.id).length === 0);

function noteOf(comparison: DeskComparison, { base }: SeenProposal, t: Context["t"]): string {
  const words = t.compareDesk;
  if (!base) {
    return words.extend(
      undivided(comparison)
        .map((one) => one.siglum)
        .join(", "),
    );
  }
  const isReplacing = comparison.phrases.length > 0;
  return isReplacing
    ? `${words.divideAfter(base.siglum)} ${words.replaces}`
    : `${words.undivided} ${words.divideAfter(base.siglum)}`;
}

function Proposed({ comparison, proposal, actions, t }: Props & { proposal: SeenProposal }) {
  const { editor, phrasingVersion, address } = comparison;
  const words = t.compareDesk;
  const { after: _, ...back } = address;
  const shown = proposal.base ? editor.printings : undivided(comparison);
  return (
    <>
      <ul className="proposed">
        {shown.map((printing) => (
          <li key={printing.id}>
            <b className="sig">{printing.siglum}</b>
            <ProposedWords {...{ proposal, printing, t }} />
          </li>
        ))}
      </ul>
      <DeskForm id="divide-form" action={actions.divide}>
        <VersionField value={phrasingVersion} />
        <Along
          fields={{
            quote: editor.id,
            base: proposal.base?.id,
            hash: proposal.hash,
            _at: deskCompareQuery(back),
          }}
        />
        <Submit>{proposal.base ? words.divide : words.extendDo}</Submit>
      </DeskForm>
    </>
  );
}

/** Says of a proposal that is not there yet why, and the way to look again. */
function Proposing({
  comparison: { proposing, address, editor },
  t,
}: Pick<Props, "comparison"> & { t: Context["t"] }) {
  const again = `${deskCompareHref(editor.id, address)}#divide`;
  return <NotYetNote notYet={proposing} pending={t.compareDesk.proposing} again={again} t={t} />;
}

/** Asks for a proposal after another printing. */
function Anew({ comparison, t }: Pick<Props, "comparison"> & { t: Context["t"] }) {
  const { editor, address, group, proposal } = comparison;
  const words = t.compareDesk;
  const chosen = address.after ?? group?.base.siglum;
  const bases = editor.printings.filter(isBase);
  if (bases.length === 0) return <p className="hint">{words.notABase}</p>;
  return (
    <form method="get" action="#divide" className="switches">
      {group ? <input type="hidden" name="base" value={group.base.siglum} /> : null}
      <label htmlFor="after">{words.anew}</label>
      <select id="after" name="after" key={chosen} defaultValue={proposal?.base?.siglum ?? chosen}>
        {bases.map((one) => (
          <option key={one.id} value={one.siglum}>
            {one.siglum}
          </option>
        ))}
      </select>
      <button type="submit" className="btn sm">
        {words.propose}
      </button>
    </form>
  );
}

type Shown = {
  proposal: SeenProposal;
  printing: DeskComparison["editor"]["printings"][number];
  t: Context["t"];
};

function ProposedWords({ proposal, printing, t }: Shown) {
  const own = proposal.proposal.stretches.filter((one) => one.attestation === printing.id);
  if (own.length === 0) return <Printed words={printing.exact} lang={printing.lang} t={t} />;
  return (
    <PhrasedWords
      pieces={own.map(({ start, exact, phrases }) => ({ start, text: exact, numbers: phrases }))}
      {...{ printing, t }}
    />
  );
}
