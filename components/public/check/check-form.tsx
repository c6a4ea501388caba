import type { Context } from "@/components/public/parts/context";
import { MOST_ASKED } from "@/domain/finding/asked";
import { dirOf } from "@/domain/text/direction";

type Props = { t: Context["t"]; text?: string; by?: string; error?: string };

/** The field for a quote somebody saw, and who is said to have said it. Sent as a post: it may be long. */
export function CheckForm({ t, text = "", by = "", error }: Props) {
  const words = t.finding;
  const described = error === undefined ? "check-hint" : "check-error check-hint";
  return (
    <form action="/check" method="post" className="check-form">
      <label className="small" htmlFor="check-words">
        {words.words}
      </label>
      {error === undefined ? null : (
        <p className="small" id="check-error" role="alert">
          <b>{error}</b>
        </p>
      )}
      <textarea
        id="check-words"
        name="q"
        rows={5}
        defaultValue={text}
        dir={text === "" ? "auto" : dirOf("und", text)}
        aria-invalid={error === undefined ? undefined : true}
        autoFocus={error !== undefined}
        aria-describedby={described}
      />
      <p className="note" id="check-hint">
        {words.hint(MOST_ASKED)}
      </p>
      <label className="small" htmlFor="check-by">
        {words.by}
      </label>
      <input id="check-by" type="text" name="by" defaultValue={by} dir="auto" autoComplete="off" />
      <button type="submit">{words.compare}</button>
    </form>
  );
}
