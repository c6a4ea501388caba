import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Found } from "@/components/desk/people/found";
import { deskSearch } from "@/queries/desk/search";

export default async function DeskSearchPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const found = await deskSearch(member, one((await searchParams).q) ?? "");
  if (!found) notFound();
  return (
    <DeskFrame {...visit} section={null} title={t.people.searchTitle(found.query)}>
      <Found {...{ found, lang, t }} />
    </DeskFrame>
  );
}
