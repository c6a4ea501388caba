import type { Context } from "@/components/public/parts/context";

type Props = { next: string | undefined; newest: string | undefined; t: Context["t"] };

/** The way through a long list: to its next page, and back to its beginning. */
export function Older({ next, newest, t }: Props) {
  if (next === undefined && newest === undefined) return null;
  return (
    <nav className="row-links mt-6" aria-label={t.pages.list.nav}>
      {next === undefined ? null : (
        <a href={next} rel="next">
          {t.record.next}
        </a>
      )}
      {newest === undefined ? null : <a href={newest}>{t.record.newest}</a>}
    </nav>
  );
}
