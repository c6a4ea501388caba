import type { Context } from "@/components/public/parts/context";

/** Nothing like these words is published: what that means, what it does not, and what one can do. */
export function NothingFound({ t }: { t: Context["t"] }) {
  const words = t.finding.nothing;
  return (
    <div className="stack max-w-(--measure)">
      <p role="status">
        <b>{words.title}</b> {words.means}
      </p>
      <h3 className="group-head">{words.ways}</h3>
      <ul className="ruled">
        <li className="small">{words.fewer}</li>
        <li className="small">{words.original}</li>
        <li className="small">
          <a href="/search">{words.search}</a>
        </li>
      </ul>
    </div>
  );
}
