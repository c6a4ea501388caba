import type { Context } from "@/components/public/parts/context";

/** Before the first edition: what will stand here, and what can be read meanwhile. */
export function EmptyFront({ t }: { t: Context["t"] }) {
  return (
    <div className="plate leaf">
      <div className="hang">
        <p className="rubric">{t.pages.home.newly}</p>
      </div>
      <div className="wide">
        <h2 className="title">{t.pages.home.empty}</h2>
        <p className="subtitle max-w-(--measure)">{t.pages.home.emptyWay}</p>
        <p className="row-links mt-8">
          <a href="/method">{t.pages.home.readMethod}</a>
        </p>
      </div>
    </div>
  );
}
