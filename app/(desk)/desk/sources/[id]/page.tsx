import { notFound } from "next/navigation";
import { type Asked, one, partAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { leadOn } from "@/app/(desk)/desk/merges/page-of";
import { DeskFrame } from "@/components/desk/frame";
import { Merges } from "@/components/desk/merge/merges";
import { SourceForm } from "@/components/desk/papers/source-form";
import { SourcePlate } from "@/components/desk/papers/source-plate";
import { mayMerge } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { mergesOf } from "@/queries/desk/merging/merges";
import { publisherChoices, sourceEditor } from "@/queries/desk/source-editor";
import { confirmSeen, confirmUnchangedOnes, keepCopy, save } from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function SourcePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const { id } = await params;
  await leadOn(member, "source", id);
  const read = readId(id);
  const asked = await searchParams;
  const looked = { part: partAsked(asked.looked), printing: one(asked.printing) };
  const source = read.ok ? await sourceEditor(member, read.id, one(asked.capture), looked) : null;
  if (!source) notFound();
  const publishers = source.isEditable ? await publisherChoices(member, undefined) : [];
  return (
    <DeskFrame
      {...visit}
      section="sources"
      title={source.title}
      heading={<bdi lang={source.lang}>{source.title}</bdi>}
      crumb={
        <>
          <a href="/desk/sources">{t.desk.sections.sources}</a> / <span className="mono">{source.id}</span>
        </>
      }
      meta={
        <>
          <span>{t.vocabulary.sourceKind[source.kind]}</span>
          {source.publisher ? <bdi>{source.publisher.name}</bdi> : null}
          <a href={`/sources/${source.id}`}>{t.papers.publicPage}</a>
          {source.isEditable ? null : <span>{t.editor.readOnly}</span>}
        </>
      }
    >
      <SourcePlate
        {...{ source, lang, t, keepCopy }}
        sightings={{ confirm: confirmSeen, confirmUnchanged: confirmUnchangedOnes }}
        portion={partAsked(asked.portion)}
        span={{ start: Number(one(asked.start)), end: Number(one(asked.end)) }}
      />
      {source.isEditable ? (
        <section className="sec" id="about">
          <h2>{t.papers.about}</h2>
          <SourceForm key={source.version} {...{ source, save, publishers, lang, t }} />
        </section>
      ) : null}
      <Merges
        {...{ lang, t }}
        kind="source"
        id={source.id}
        merges={await mergesOf(member, "source", source.id)}
        mayMerge={mayMerge(member) === null}
      />
    </DeskFrame>
  );
}
