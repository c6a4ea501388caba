import { type Context, plain } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { WorkCard } from "@/domain/queue/card";
import type { RecordWork } from "@/domain/queue/work";

type Props = Context & {
  rows: readonly { work: RecordWork; card: WorkCard }[];
  href?: (id: string) => string;
};

/** Claims as lines, each one link. */
export function ClaimRows({ rows, href = (id) => `/desk/claims/${id}`, lang, t }: Props) {
  return (
    <ol className="rows">
      {rows.map(({ work, card }) => (
        <li key={work.id}>
          <div>
            <span className="st">{work.edition ? t.queue.edition(work.edition) : t.claimDesk.draft}</span>
          </div>
          <div className="tt">
            <a className="t" data-row href={href(work.id)}>
              <span className="clip">
                <Local text={card.text ?? {}} {...{ lang, t }} />
              </span>
            </a>
            <span className="s">
              {[
                card.rating ? plain(card.rating, lang) : t.queue.notJudged,
                t.queue.occurrences(card.printings),
              ].join(" · ")}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
