import type { QueueTab } from "@/domain/queue/tabs";
import type { Role } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

const WAY_ON: Record<QueueTab, string> = {
  mine: "/desk?view=review",
  review: "/desk?view=unassigned",
  unassigned: "/desk/articles/new",
  corrections: "/corrections",
  published: "/desk?view=review",
};

/** An empty view: what will be here, and one act. */
export function Empty({ tab, role, t }: { tab: QueueTab; role: Role; t: Messages }) {
  const { title, says, act } = t.queue.empty[tab];
  // A contributor reviews nothing: what they can do next is to take in an article.
  const isFirst = role === "contributor";
  return (
    <section className="empty" aria-labelledby="empty">
      <h2 id="empty">{title}</h2>
      <p>{isFirst ? `${says} ${t.queue.first.says}` : says}</p>
      {role === "auditor" ? null : (
        <a className="btn" href={isFirst ? "/desk/articles/new" : WAY_ON[tab]}>
          {isFirst ? t.queue.first.act : act}
        </a>
      )}
    </section>
  );
}
