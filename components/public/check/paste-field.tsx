import type { Context } from "@/components/public/parts/context";

/** The short way to the comparison: one field, on the front page. */
export function PasteField({ t }: { t: Context["t"] }) {
  return (
    <form action="/check" method="post">
      <label className="small" htmlFor="paste">
        {t.finding.title}
      </label>
      <div className="field">
        <input id="paste" type="text" name="q" dir="auto" autoComplete="off" />
        <button type="submit">{t.finding.compare}</button>
      </div>
    </form>
  );
}
