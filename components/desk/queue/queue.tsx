import type { Context } from "@/components/public/parts/context";
import type { QueuePage, QueueRow } from "@/domain/queue/pages";
import { cursorText, type QueueTab } from "@/domain/queue/tabs";
import type { Role } from "@/domain/vocabulary";
import { Empty } from "./empty";
import { Row } from "./row";

type Props = Context & { page: QueuePage; role: Role; isFurther: boolean };

const MOST = 1000;

/** Where a view of the queue stands, and a place in it. */
export const addressOf = (tab: QueueTab, after?: QueuePage["next"]): string =>
  `/desk?view=${tab}${after ? `&after=${cursorText(after)}` : ""}`;

/** One view of the queue: what waits for you, then what waits for others. */
export function Queue({ page, role, isFurther, ...context }: Props) {
  const { t } = context;
  const { tab, rows, next, at } = page;
  const yours = rows.filter(({ waiting }) => waiting.who === "you");
  const free = rows.filter(({ waiting }) => waiting.who === "any_member");
  const still = rows.filter(({ waiting }) => waiting.who === "nobody");
  const others = rows.filter((row) => ![...yours, ...free, ...still].includes(row));
  const group = { role, now: at, ...context };
  return (
    <>
      <Tabs {...{ page, t }} />
      {rows.length === 0 ? <Empty {...{ page, role, t }} /> : null}
      <Group id="yours" title={t.queue.forYou} rows={yours} {...group} />
      <Group id="free" title={t.queue.forAnyone} rows={free} {...group} />
      <Group id="others" title={t.queue.forOthers} rows={others} {...group} />
      <Group id="still" title={t.queue.asItStands} rows={still} {...group} />
      {next || isFurther ? (
        <nav className="pages" aria-label={t.queue.turning}>
          {isFurther ? <a href={addressOf(tab)}>{t.queue.newest}</a> : null}
          {next ? <a href={addressOf(tab, next)}>{t.queue.older}</a> : null}
        </nav>
      ) : null}
    </>
  );
}

function Tabs({ page, t }: Pick<Props, "page" | "t">) {
  return (
    <nav aria-label={t.queue.views}>
      <div className="tabs">
        {page.tabs.map(({ tab, count }) => (
          <a key={tab} href={addressOf(tab)} aria-current={tab === page.tab ? "page" : undefined}>
            {t.queue.tabs[tab]} <span className="n">{count >= MOST ? t.queue.many : count}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}

type GroupProps = Context & { id: string; title: string; rows: readonly QueueRow[]; role: Role; now: string };

function Group({ id, title, rows, ...row }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="grp">
        <h2 id={id}>{title}</h2>
        <p>{row.t.queue.inOrder(rows.length)}</p>
      </div>
      <ol className="rows">
        {rows.map((one) => (
          <Row key={`${one.kind} ${one.work.id}`} row={one} {...row} />
        ))}
      </ol>
    </section>
  );
}
