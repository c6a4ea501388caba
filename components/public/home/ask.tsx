import { PasteField } from "@/components/public/check/paste-field";
import type { Context } from "@/components/public/parts/context";
import { SearchForm } from "@/components/public/search/search-form";
import { AXES } from "@/domain/vocabulary";

/** The search, a quote somebody saw, and the three questions that every record answers. */
export function Ask({ t }: { t: Context["t"] }) {
  return (
    <div className="ask">
      <SearchForm id="s" t={t} />
      <PasteField t={t} />
      <div className="asked">
        <p className="small mb-2">{t.pages.home.threeQuestions}</p>
        <ul className="questions">
          {AXES.map((axis) => (
            <li key={axis}>
              <a href={`/method#${axis}`}>{t.record.answers[axis]}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
