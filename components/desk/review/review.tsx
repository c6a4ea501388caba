import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { EvidenceRow, ProposalPage } from "@/domain/desk/proposal";
import { Checks } from "./checks";
import { Decisions } from "./decisions";
import { Diff } from "./diff";
import { StanceIcon } from "./stance-icon";

type Props = Context & { page: ProposalPage; hasKeys: boolean; open: FormAction };

/** A proposal under review: the evidence, what changes, and what a decision stands on. */
export function Review({ page, hasKeys, open, lang, t }: Props) {
  const words = t.review;
  const opened = page.evidence.filter((one) => one.isOpened).length;
  const nextId = page.evidence.find((one) => !one.isOpened)?.id;
  return (
    <div className="rev">
      <aside className="l" aria-labelledby="evidence">
        <h2 id="evidence">
          {words.evidence} <span className="lbl">{words.opened(opened, page.evidence.length)}</span>
        </h2>
        {page.evidence.length === 0 ? <p className="lbl">{words.noEvidence}</p> : null}
        <ul className="ev">
          {page.evidence.map((piece) => (
            <li key={piece.id}>
              <Piece {...{ piece, page, open, hasKeys, t }} isNext={piece.id === nextId} />
            </li>
          ))}
        </ul>
      </aside>
      <section className="c" aria-labelledby="changes">
        <h2 id="changes">
          {page.former ? words.changes : words.everythingNew}{" "}
          <span className="lbl">
            {page.former ? words.against(page.changes.length, page.former.number) : words.first}
          </span>
        </h2>
        {page.changes.length === 0 ? <p>{words.noChange}</p> : <Diff {...{ page, lang, t }} />}
      </section>
      <aside className="r" aria-label={words.checks}>
        <Checks {...{ page, lang, t }} />
        <Decisions {...{ page, lang, t }} />
      </aside>
    </div>
  );
}

type PieceProps = Pick<Props, "page" | "open" | "hasKeys" | "t"> & { piece: EvidenceRow; isNext: boolean };

/** A piece of evidence; opening it is recorded, so it is a button for who decides and a link for others. */
function Piece({ piece, page, open, hasKeys, isNext, t }: PieceProps) {
  const words = t.review;
  const mark = { "data-row": true, ...(isNext ? { "data-key": "o" } : {}) };
  const told = <PieceWords {...{ piece, t }} canOpen={page.bars.open === null} />;
  if (page.bars.open !== null || piece.isOpened) {
    return (
      <a href={`/desk/proposals/${page.id}/evidence/${piece.id}`} {...mark}>
        {told}
      </a>
    );
  }
  return (
    <DeskForm id={`open-${piece.id}`} action={open} label={words.open}>
      {told}
      <input type="hidden" name="proposal" value={page.id} />
      <input type="hidden" name="evidence" value={piece.id} />
      <Submit className="sm" {...(isNext && hasKeys ? { pressedBy: "o" } : {})}>
        {words.open}
      </Submit>
    </DeskForm>
  );
}

function PieceWords({ piece, canOpen, t }: { piece: EvidenceRow; canOpen: boolean; t: Context["t"] }) {
  const words = t.review;
  return (
    <>
      <span className="m">
        <span className="st">
          <StanceIcon stance={piece.stance} />
          {t.vocabulary.stance[piece.stance]}
        </span>
        {canOpen || piece.isOpened ? (
          <span className={piece.isOpened ? undefined : "un"}>
            <Icon name={piece.isOpened ? "box-done" : "box"} />{" "}
            {piece.isOpened ? words.isOpened : words.notOpened}
          </span>
        ) : null}
      </span>
      <span className="q" {...printedIn(piece.lang, piece.passage)}>
        <Visible text={piece.passage} t={t} />
      </span>
      <span className="m">
        <bdi>{piece.from}</bdi>
      </span>
    </>
  );
}
