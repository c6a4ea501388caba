import type { QueuePage } from "@/domain/queue/pages";
import type { Role } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

type Props = { page: QueuePage; role: Role; t: Messages };

/** An empty view: what will be here, and one act. */
export function Empty({ page, role, t }: Props) {
  const { title, says } = t.queue.empty[page.tab];
  const way = wayOn(page, role, t);
  return (
    <section className="empty" aria-labelledby="empty">
      <h2 id="empty">{title}</h2>
      <p>{role === "contributor" ? `${says} ${t.queue.firstArticle}` : says}</p>
      {role === "auditor" ? null : (
        <a className="btn" href={way.href}>
          {way.act}
        </a>
      )}
    </section>
  );
}

/** To a view in which something waits, never to another empty one; else a new article begins the work. */
function wayOn({ tab, tabs }: QueuePage, role: Role, { queue: { ways } }: Messages) {
  if (tab === "corrections") return { href: "/corrections", act: ways.corrections };
  for (const other of ["review", "unassigned"] as const) {
    const count = tabs.find((one) => one.tab === other)?.count ?? 0;
    if (count > 0 && role !== "contributor") return { href: `/desk?view=${other}`, act: ways[other](count) };
  }
  return { href: "/desk/articles/new", act: ways.article };
}
