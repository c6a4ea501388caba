import { notFound } from "next/navigation";
import { type Asked, every, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { saveSpeakers } from "@/app/(desk)/desk/q/actions";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { FindSpeakers } from "@/components/desk/people/find-speakers";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import { WhoSpeaks } from "@/components/desk/people/who-speaks";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { speakerList } from "@/queries/desk/speakers";
import { speakingRows } from "@/queries/desk/speaking";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function QuoteSpeakersPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable) notFound();
  const asked = await searchParams;
  const find = one(asked.find);
  const speaking = await speakingRows(member, editor.speakers, every(asked.speaker));
  const page = `/desk/q/${editor.id}/speakers`;
  const ids = speaking.map((row) => row.id);
  const found = find ? (await speakerList(member, { find })).rows : [];
  const withOne = (id: string) =>
    `${page}?${new URLSearchParams([...new Set([...ids, id])].map((each) => ["speaker", each]))}`;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.people.inQuote}
      crumb={<a href={`/desk/q/${editor.id}`}>{quoteTitle({ editor, lang, t })}</a>}
    >
      <WhoSpeaks
        key={ids.join(" ")}
        quote={editor.id}
        version={editor.version}
        rows={speaking}
        save={saveSpeakers}
        {...{ page, lang, t }}
      />
      <section className="sec">
        <h2>{t.people.add}</h2>
        <FindSpeakers {...{ page, find, t }} />
        {find && found.length === 0 ? <p className="note">{t.lists.speakers.noneFound}</p> : null}
        <SpeakerRows rows={found} {...{ lang, t }} href={(row) => withOne(row.id)} />
        <p>
          <a className="tbl-a" href="/desk/speakers/new">
            {t.people.makeFirst}
          </a>
        </p>
      </section>
    </DeskFrame>
  );
}
