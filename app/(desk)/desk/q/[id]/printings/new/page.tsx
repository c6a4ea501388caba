import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { ChooseSource } from "@/components/desk/papers/choose-source";
import { ChooseWords } from "@/components/desk/papers/choose-words";
import { AttachForm } from "@/components/desk/printing/attach-form";
import { placesAsked } from "@/domain/attestation/places-asked";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { sourceEditor } from "@/queries/desk/source-editor";
import { sourceList } from "@/queries/desk/source-list";
import { attach } from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function AttachPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable) notFound();
  const asked = await searchParams;
  const source = asked.source
    ? await sourceEditor(member, one(asked.source) ?? "", one(asked.capture))
    : null;
  const page = `/desk/q/${editor.id}/printings/new`;
  const { words, places } = placesAsked(source?.shown?.text ?? "", {
    words: one(asked.words),
    start: one(asked.start),
    end: one(asked.end),
  });
  const [place] = places;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.papers.attach}
      crumb={<a href={`/desk/q/${editor.id}#pri`}>{quoteTitle({ editor, lang, t })}</a>}
    >
      {source === null ? (
        <ChooseSource
          {...{ page, lang, t }}
          find={one(asked.find)}
          rows={(await sourceList(member, { find: one(asked.find) })).rows}
        />
      ) : place && places.length === 1 ? (
        <AttachForm
          {...{ source, place, lang, t }}
          quote={editor.id}
          save={attach}
          back={`${page}?source=${source.id}&capture=${source.shown?.id ?? ""}`}
        />
      ) : (
        <ChooseWords {...{ source, page, words, places, lang, t }} />
      )}
    </DeskFrame>
  );
}
