import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { LogEntries } from "@/components/desk/admin/log";
import { DeskFrame } from "@/components/desk/frame";
import { logPage } from "@/queries/desk/admin/log";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LogPage({ searchParams }: Props) {
  const visit = await deskVisit();
  const { before } = await searchParams;
  const isFurther = before !== undefined;
  if (isFurther && !/^[1-9]\d{0,14}$/.test(String(before))) notFound();
  const page = await logPage(visit.member, isFurther ? Number(before) : undefined);
  if (!page) notFound();
  const words = visit.t.account.log;
  return (
    <DeskFrame
      {...visit}
      section="log"
      title={words.title}
      meta={
        <>
          <span>{page.isWhole ? words.whole : words.own}</span>
          <a href="/log">{words.verify}</a>
        </>
      }
      keys={[[["j", "k"], visit.t.account.members.rowKeys]]}
    >
      <LogEntries {...visit} {...page} isFurther={isFurther} />
    </DeskFrame>
  );
}
