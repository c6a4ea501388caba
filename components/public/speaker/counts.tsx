import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { Status } from "@/components/public/parts/status";
import type { CardVerdict } from "@/domain/edition/card";
import type { SpeakerPage } from "@/domain/public/pages";
import { DEFAULT_SCALES } from "@/domain/review/default-scales";

/** How many quotes of each attribution were published: counts of what was checked, never a score. */
export function Counts({ page, lang, t }: Context & { page: SpeakerPage }) {
  const counts = page.counts.filter((one) => one.kind === "quote");
  if (counts.length === 0) return null;
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const words = t.pages.speaker;
  const sorted = [...counts].sort((a, b) => b.count - a.count || (a.rating < b.rating ? -1 : 1));
  return (
    <Section id="h-counts" title={words.counts} aside={<p>{words.notSample}</p>}>
      <p>{words.checked(total, 0)}</p>
      <table className="ledger mt-3">
        <caption className="visually-hidden">{words.countsOf}</caption>
        <thead>
          <tr>
            <th scope="col">{t.record.answers.attribution}</th>
            <th scope="col">{words.quotes}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ rating, count }) => {
            const verdict = ratingOf(rating, page);
            return (
              <tr key={rating}>
                <th scope="row">{verdict ? <Status isBare {...{ verdict, lang, t }} /> : rating}</th>
                <td>{count}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

type Shown = Pick<CardVerdict, "axis" | "standing" | "label">;

// Its words as a published verdict has them, else as the scale that every desk starts with.
function ratingOf(key: string, { mentions }: SpeakerPage): Shown | undefined {
  const printed = mentions
    .flatMap((one) => one.record.card.verdicts)
    .find((verdict) => verdict.axis === "attribution" && verdict.key === key);
  if (printed) return printed;
  const scale = DEFAULT_SCALES.find((one) => one.axis === "attribution");
  const rating = scale?.ratings.find((one) => one.key === key);
  return rating && { axis: "attribution", standing: rating.standing, label: rating.label };
}
