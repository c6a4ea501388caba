import type { Context } from "@/components/public/parts/context";

type Props = {
  id: string;
  t: Context["t"];
  value?: string;
  /** Why the query cannot be read; shown at the field. */
  error?: string;
  isLarge?: boolean;
};

/** The search field. Every published printing, name and title is searched, in any script. */
export function SearchForm({ id, value = "", error, isLarge, t }: Props) {
  return (
    <search>
      <form action="/search">
        <label className="small mb-2 block" htmlFor={id}>
          {t.pages.home.search}
        </label>
        {error === undefined ? null : (
          <p className="small mb-2" id={`${id}-error`} role="alert">
            <b>{error}</b>
          </p>
        )}
        <div className="field max-w-(--measure)">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={value}
            className={isLarge ? "text-lead" : undefined}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
          />
          <button type="submit">{t.pages.home.button}</button>
        </div>
      </form>
    </search>
  );
}
