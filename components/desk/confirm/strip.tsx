import Link from "next/link";
import type { ArticleView, StripCell } from "@/domain/intake/views";
import type { Messages } from "@/messages/messages";
import { cellName, passageHref, StateIcon } from "./states";

type Props = { article: ArticleView; t: Messages };

/** The rail: one link per passage, quoted words first, then reported speech. */
export function Strip({ article, t }: Props) {
  const { confirm } = t.intake;
  const reported = article.strip.filter((one) => one.form === "indirect");
  const quoted = article.strip.filter((one) => one.form !== "indirect");
  const current = article.passage?.id;
  const order = [...quoted, ...reported];
  const here = order.findIndex((one) => one.id === current);
  const keys = new Map([
    [order[here + 1]?.id, "j"],
    [order[here - 1]?.id, "k"],
  ]);
  const cell = (one: StripCell) => (
    <Link
      key={one.id}
      href={passageHref(article.id, one.label)}
      scroll={false}
      prefetch={false}
      aria-current={one.id === current ? "step" : undefined}
      aria-label={cellName(one, t)}
      data-key={keys.get(one.id)}
    >
      {one.label}
      <StateIcon state={one.state} />
    </Link>
  );
  return (
    <nav aria-label={confirm.passages}>
      <div className="strip">
        {quoted.map(cell)}
        {reported.length > 0 ? (
          <>
            <span className="sep" />
            <span className="lbl">{confirm.reported}</span>
            {reported.map(cell)}
          </>
        ) : null}
      </div>
    </nav>
  );
}
