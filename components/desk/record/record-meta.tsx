import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { edtfInWords } from "@/domain/dates/in-words";
import type { EditorState } from "@/domain/desk/quote-editor";

type Props = Context & {
  record: { state: EditorState; isWithdrawn: boolean; isEditable: boolean; practice: boolean };
};

/** Under a record's title at the desk: where it stands between desk and public, and its open threads. */
export function RecordMeta({ record, lang, t }: Props) {
  const { edition, proposal, openThreads } = record.state;
  return (
    <>
      <span className="st">
        <Icon name={proposal?.state === "changes_requested" ? "speech" : proposal ? "eye" : "draft"} />
        {proposal ? (
          <a href={`/desk/proposals/${proposal.id}`}>
            {edition?.outOfSight
              ? t.record.tombstone[edition.outOfSight]
              : t.vocabulary.proposalState[proposal.state]}
          </a>
        ) : record.isWithdrawn ? (
          t.claimDesk.withdrawn
        ) : (
          t.claimDesk.draft
        )}
      </span>
      <span>
        {edition
          ? t.editor.lastEdition(edition.number, edtfInWords(edition.sealedAt.slice(0, 10), lang))
          : t.editor.notPublic}
      </span>
      {openThreads > 0 ? <a href="#threads">{t.editor.threads(openThreads)}</a> : null}
      {record.practice ? <span>{t.queue.practice}</span> : null}
      {record.isEditable ? null : <span>{t.editor.readOnly}</span>}
    </>
  );
}
