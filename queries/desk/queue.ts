import "server-only";
import type { Member } from "@/domain/access/actor";
import type { QueuePage, QueueRow } from "@/domain/queue/pages";
import { type QueueCursor, type QueueTab, tabsOf } from "@/domain/queue/tabs";
import { waitingOf } from "@/domain/queue/waiting";
import { articlesInWork } from "./queue-articles";
import { countOf, keysOf } from "./queue-keys";
import { recordsInWork } from "./queue-records";

const PAGE = 30;

/** A page of one list of the queue; null where the member's role has no such list. */
export async function queuePage(
  member: Member,
  tab: QueueTab,
  after?: QueueCursor,
): Promise<QueuePage | null> {
  const tabs = tabsOf(member.role);
  if (!tabs.includes(tab)) return null;
  const keys = await keysOf(member, tab, PAGE + 1, after);
  const shown = keys.slice(0, PAGE);
  const ids = (kind: "record" | "article") => shown.filter((key) => key.kind === kind).map(({ id }) => id);
  const records = await recordsInWork(member, ids("record"));
  const articles = await articlesInWork(ids("article"));
  const rows = shown.flatMap(({ kind, id, at }): QueueRow[] => {
    if (kind === "article") {
      const found = articles.get(id);
      return found ? [{ kind, at, ...found, waiting: waitingOf(found.work, member) }] : [];
    }
    const found = records.get(id);
    return found ? [{ kind, at, ...found, waiting: waitingOf(found.work, member) }] : [];
  });
  const last = shown.at(-1);
  return {
    tab,
    tabs: await Promise.all(tabs.map(async (one) => ({ tab: one, count: await countOf(member, one) }))),
    rows,
    ...(keys.length > PAGE && last ? { next: { at: last.at, id: last.id } } : {}),
    at: new Date().toISOString(),
  };
}
