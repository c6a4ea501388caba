import type { WorkCard } from "./card";
import type { QueueCursor, QueueTab } from "./tabs";
import type { Waiting } from "./waiting";
import type { ArticleWork, RecordWork } from "./work";

/** What a list shows of an article. */
export type ArticleCard = { title: string; lang: string; publisher: string | null; published: string | null };

type RowOf<Work, Card> = { work: Work; card: Card; at: string; waiting: Waiting };

/** A line of the queue: the work, what is shown of it, and who it waits for. */
export type QueueRow =
  | ({ kind: "article" } & RowOf<ArticleWork, ArticleCard>)
  | ({ kind: "record" } & RowOf<RecordWork, WorkCard>);

export type QueuePage = {
  tab: QueueTab;
  tabs: readonly { tab: QueueTab; count: number }[];
  rows: readonly QueueRow[];
  next?: QueueCursor;
  /** When it was read: ages are counted from here. */
  at: string;
};
