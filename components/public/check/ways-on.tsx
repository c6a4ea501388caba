import type { Context } from "@/components/public/parts/context";

/** What one can do where nothing like the words is published. */
export function WaysOn({ t }: { t: Context["t"] }) {
  const words = t.finding.nothing;
  return (
    <section className="ways-on" aria-labelledby="h-ways">
      <h2 className="group-head" id="h-ways">
        {words.ways}
      </h2>
      <ul className="ruled">
        <li className="small">{words.fewer}</li>
        <li className="small">{words.original}</li>
        <li className="small">
          <a href="/search">{words.search}</a>
        </li>
      </ul>
    </section>
  );
}
