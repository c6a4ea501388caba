import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Find } from "@/components/desk/papers/find";
import { SourceRows } from "@/components/desk/papers/source-rows";
import { Turning } from "@/components/desk/people/turning";
import { mayPropose } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import { readCursor } from "@/domain/queue/tabs";
import { sourceList } from "@/queries/desk/source-list";

export default async function SourcesPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await searchParams;
  const [find, after] = [one(asked.find), one(asked.after)];
  const cursor = after === undefined ? undefined : readCursor(after);
  if (reachOf(member) === "none" || cursor === null) notFound();
  const { rows, next } = await sourceList(member, { find, after: cursor });
  const words = t.papers;
  return (
    <DeskFrame
      {...visit}
      section="sources"
      title={words.title}
      acts={
        mayPropose(member) === null ? (
          <a className="btn pri" href="/desk/sources/new">
            {words.begin}
          </a>
        ) : null
      }
      keys={[[["j", "k"], t.desk.sheet.does.next]]}
    >
      <Find
        action="/desk/sources"
        label={words.find}
        hint={words.findHint}
        button={words.button}
        value={find}
      />
      {rows.length === 0 ? <p className="note">{find ? words.noneFound : words.none}</p> : null}
      <SourceRows {...{ rows, lang, t }} />
      <Turning page="/desk/sources" {...{ find, after, next }} newest={words.newest} more={words.more} />
    </DeskFrame>
  );
}
