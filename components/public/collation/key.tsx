import type { Context } from "@/components/public/parts/context";

/** What each mark means: a line, and the word for it. */
export function Key({ t, isPhrased }: { t: Context["t"]; isPhrased: boolean }) {
  const { key, om, omKey, omPhrase } = t.record.printing;
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
        <i>{om}</i> {isPhrased ? omPhrase : omKey}
      </span>
    </p>
  );
}
