import type { Context } from "@/components/public/parts/context";

/** What each mark means: a line, and the word for it. */
export function Key({ t }: { t: Context["t"] }) {
  const { key, om, omKey } = t.record.printing;
  return (
    <p className="note key">
      <span>
        <mark className="v-sub">{key.other}</mark>
      </span>
      <span>
        <mark className="v-add">{key.added}</mark>
      </span>
      <span>
        <mark className="v-mov">{key.moved}</mark>
      </span>
      <span>
        <span className="v-om" /> {key.omitted}
      </span>
      <span>
        <mark className="v-cut">…</mark> {key.cut}
      </span>
      <span>
        <i>{om}</i> {omKey}
      </span>
    </p>
  );
}
