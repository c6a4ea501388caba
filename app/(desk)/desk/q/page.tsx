import { notFound } from "next/navigation";
import { type Asked, listAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ListFrame } from "@/components/desk/lists/list-frame";
import { QuoteRows } from "@/components/desk/people/quote-rows";
import { reachOf } from "@/domain/access/reading";
import { readCursor } from "@/domain/queue/tabs";
import { quoteList } from "@/queries/desk/quote-list";

export default async function QuotesPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await listAsked(searchParams);
  const cursor = asked.after === undefined ? undefined : readCursor(asked.after);
  if (reachOf(member) === "none" || cursor === null) notFound();
  const { rows, next } = await quoteList(member, { find: asked.find, after: cursor });
  return (
    <ListFrame {...{ visit, next }} {...asked} section="quotes" page="/desk/q" isEmpty={rows.length === 0}>
      <QuoteRows {...{ rows, lang, t }} />
    </ListFrame>
  );
}
