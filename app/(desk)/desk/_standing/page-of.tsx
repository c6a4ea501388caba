import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Standing } from "@/components/desk/publish/standing";
import { plain } from "@/components/public/parts/context";
import type { RecordStanding } from "@/domain/desk/standing";
import { readId } from "@/domain/ids";
import type { RecordKind } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { recordStanding } from "@/queries/desk/standing";
import * as actions from "./actions";

/** The page on which a published quote or claim is corrected, retracted or suspended. */
export async function standingPage(kind: RecordKind, id: string) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId(id);
  const page = read.ok ? await recordStanding(member, kind, read.id) : null;
  if (!page) notFound();
  const isQuote = kind === "quote";
  const who = page.card.speakers[0]?.name || plain(page.card.text ?? {}, lang);
  return (
    <DeskFrame
      {...visit}
      section={isQuote ? "quotes" : "claims"}
      title={t.standing.title(who)}
      crumb={
        <a href={isQuote ? `/desk/q/${page.id}` : `/desk/claims/${page.id}`}>
          {isQuote ? t.editor.quote : t.claimDesk.claim} <span className="mono">{page.id}</span>
        </a>
      }
      meta={<span>{whatReadersSee(page, t)}</span>}
    >
      <Standing {...{ page, actions, t }} />
    </DeskFrame>
  );
}

function whatReadersSee({ edition, isRetracted, suspension }: RecordStanding, t: Messages): string {
  if (suspension) return t.record.tombstone.suspended;
  return isRetracted ? t.record.tombstone.retracted : t.standing.edition(edition);
}
