import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { type EvidenceRow, isOver, type ProposalPage } from "@/domain/desk/proposal";
import { StanceIcon } from "./stance-icon";

type Props = Pick<Context, "t"> & { page: ProposalPage; hasKeys: boolean; open: FormAction };

/** The pieces of evidence a text rests on, with which of them who decides has opened. */
export function Evidence({ page, hasKeys, open, t }: Props) {
  const words = t.review;
  const opened = page.evidence.filter((one) => one.isOpened).length;
  const nextId = page.evidence.find((one) => !one.isOpened)?.id;
  return (
    <>
      <h2 id="evidence">
        {words.evidence}{" "}
        {mayOpen(page) ? <span className="lbl">{words.opened(opened, page.evidence.length)}</span> : null}
      </h2>
      {page.evidence.length === 0 ? <p className="lbl">{words.noEvidence}</p> : null}
      <ul className="ev">
        {page.evidence.map((piece) => (
          <li key={piece.id}>
            <Piece {...{ piece, page, open, hasKeys, t }} isNext={piece.id === nextId} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether opening a piece still counts for something: it goes with a decision. */
const mayOpen = (page: ProposalPage): boolean => page.bars.open === null && !isOver(page);

/** A piece of evidence; opening it is recorded, so it is a button for who decides and a link for others. */
function Piece({ piece, page, open, hasKeys, isNext, t }: Props & { piece: EvidenceRow; isNext: boolean }) {
  const words = t.review;
  const told = <PieceWords {...{ piece, t }} isCounted={mayOpen(page)} />;
  if (!mayOpen(page) || piece.isOpened) {
    return <a href={`/desk/proposals/${page.id}/evidence/${piece.id}`}>{told}</a>;
  }
  return (
    <DeskForm id={`open-${piece.id}`} action={open}>
      {told}
      <input type="hidden" name="proposal" value={page.id} />
      <input type="hidden" name="evidence" value={piece.id} />
      <Submit className="sm" {...(isNext && hasKeys ? { pressedBy: "o" } : {})}>
        {words.open}
      </Submit>
    </DeskForm>
  );
}

function PieceWords({ piece, isCounted, t }: Pick<Props, "t"> & { piece: EvidenceRow; isCounted: boolean }) {
  const words = t.review;
  return (
    <>
      <span className="m">
        <span className="st">
          <StanceIcon stance={piece.stance} />
          {t.vocabulary.stance[piece.stance]}
        </span>
        {isCounted ? (
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
