import { Find } from "@/components/desk/lists/find";
import { NotYetNote } from "@/components/desk/not-yet";
import { AcrossRows } from "@/components/desk/papers/across-rows";
import { SourceRows } from "@/components/desk/papers/source-rows";
import { QuoteRows } from "@/components/desk/people/quote-rows";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import type { Context } from "@/components/public/parts/context";
import type { PrintingAcross } from "@/domain/anchors/across";
import type { QuoteRow, SourceRow, SpeakerRow } from "@/domain/desk/lists";
import type { MergeKind } from "@/domain/merge/fields";
import type { MergeSide } from "@/domain/merge/views";
import type { NotYet } from "@/domain/refusal";
import { NameOf } from "./sides";

type Props = Context & {
  kind: MergeKind;
  name: MergeSide["name"];
  page: string;
  find: string | undefined;
  candidates: {
    across: readonly PrintingAcross[];
    quotes: readonly QuoteRow[];
    speakers: readonly SpeakerRow[];
    sources: readonly SourceRow[];
    notYet: NotYet | null;
  };
};

/** The first step of a merge: which other record is the same. */
export function Choose({ kind, name, page, find, candidates, lang, t }: Props) {
  const words = t.merging;
  const { across, quotes, speakers, sources, notYet } = candidates;
  const href = (row: { id: string }) => `${page}?with=${row.id}`;
  const isEmpty = across.length + quotes.length + speakers.length + sources.length === 0;
  return (
    <div className="choose">
      <p className="lead">
        <NameOf {...{ name, kind, t }} />
      </p>
      <h2>{words.choose[kind]}</h2>
      <p className="dim">{words.chooseNote}</p>
      <Find action={page} label={words.find} hint={words.findHint} button={t.lists.button} value={find} />
      <h3>{find ? words.found : words.suggested[kind]}</h3>
      <NotYetNote notYet={notYet} pending={words.seeking} again={page} t={t} />
      {isEmpty && notYet === null ? <p className="note">{words.none}</p> : null}
      {quotes.length > 0 ? <QuoteRows rows={quotes} {...{ href, lang, t }} /> : null}
      {across.length > 0 ? <AcrossRows rows={across} {...{ page, lang, t }} /> : null}
      {speakers.length > 0 ? <SpeakerRows rows={speakers} {...{ href, lang, t }} /> : null}
      {sources.length > 0 ? <SourceRows rows={sources} {...{ href, lang, t }} /> : null}
    </div>
  );
}
