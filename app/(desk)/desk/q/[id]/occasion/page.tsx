import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { chooseOccasion } from "@/app/(desk)/desk/q/actions";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { Find } from "@/components/desk/lists/find";
import { ChooseOccasion } from "@/components/desk/people/choose-occasion";
import { readId } from "@/domain/ids";
import { occasionList } from "@/queries/desk/occasions";
import { quoteEditor } from "@/queries/desk/quote-editor";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function QuoteOccasionPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable) notFound();
  const find = one((await searchParams).find);
  const rows = await occasionList(member, find);
  const page = `/desk/q/${editor.id}/occasion`;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.people.occasions}
      crumb={<a href={`/desk/q/${editor.id}#occ`}>{quoteTitle({ editor, lang, t })}</a>}
      acts={
        <a className="btn" href={`/desk/occasions/new?quote=${editor.id}`}>
          {t.people.newOccasion}
        </a>
      }
    >
      <Find
        action={page}
        label={t.people.findOccasions}
        hint={t.people.findOccasionsHint}
        button={t.lists.button}
        value={find}
      />
      <ChooseOccasion {...{ editor, rows, lang, t }} save={chooseOccasion} />
    </DeskFrame>
  );
}
