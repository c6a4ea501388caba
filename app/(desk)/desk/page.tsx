import { notFound, redirect } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Key } from "@/components/desk/key";
import { Queue } from "@/components/desk/queue/queue";
import { sectionsOf } from "@/components/desk/sections";
import { mayPropose } from "@/domain/access/policies";
import { QUEUE_TABS, readCursor, tabsOf } from "@/domain/queue/tabs";
import { queuePage } from "@/queries/desk/queue";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QueuePage({ searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const { view, after } = await searchParams;
  const [first] = tabsOf(member.role);
  // Who has no part in editorial work lands where theirs is.
  if (!first) redirect(sectionsOf(member.role)[0]?.href ?? "/desk/me");
  const tab = view === undefined ? first : QUEUE_TABS.find((one) => one === view);
  const cursor = typeof after === "string" ? readCursor(after) : undefined;
  if (!tab || cursor === null) notFound();
  const page = await queuePage(member, tab, cursor);
  if (!page) notFound();
  const words = t.queue;
  const isAtWork = mayPropose(member) === null;
  return (
    <DeskFrame
      {...visit}
      section="queue"
      title={words.titled(words.tabs[tab])}
      heading={words.title}
      acts={
        isAtWork ? (
          <a className="btn pri" href="/desk/articles/new" data-key="n">
            {t.desk.begin.article} {hasKeys ? <Key name="n" /> : null}
          </a>
        ) : null
      }
      keys={[
        [["j", "k"], words.keys.rows],
        [["Enter"], words.keys.open],
        ...(isAtWork ? [[["n"], words.keys.article] as const] : []),
        [["g", "r"], words.keys.review],
      ]}
    >
      <Queue {...{ page, lang, t }} role={member.role} isFurther={cursor !== undefined} />
    </DeskFrame>
  );
}
