import { Fragment } from "react";
import { Icon } from "@/components/desk/icon";
import type { OccasionHint } from "@/domain/intake/occasion-hint";
import type { PassageView } from "@/domain/intake/views";
import type { Messages } from "@/messages/messages";

const FIRST = 2;

/** Why the passage was proposed: the reasons in a line, the points when opened. */
export function Why({ passage, t }: { passage: PassageView; t: Messages }) {
  const { confirm, why } = t.intake;
  const { proposed } = passage;
  if (!proposed) return <p className="s">{confirm.byHand}</p>;
  const inWords = proposed.reasons.map(({ rule, note, points }) => ({
    rule,
    points,
    words: `${why[rule] ?? rule}${note === undefined ? "" : ` (${note})`}`,
  }));
  const main = [...inWords].sort((a, b) => b.points - a.points).slice(0, FIRST);
  return (
    <details className="why-d">
      <summary>
        {confirm.why} {main.map((one) => one.words).join(", ")}
      </summary>
      <ul className="why">
        {inWords.map(({ rule, points, words }) => (
          <li key={rule}>
            <b>{points > 0 ? `+${points}` : points}</b>
            {words}
          </li>
        ))}
        <li>
          <b>{proposed.confidence}</b>
          {confirm.confidence(proposed.confidence)}
        </li>
      </ul>
      {proposed.hint ? <Occasion hint={proposed.hint} t={t} /> : null}
    </details>
  );
}

/** What to look at before deciding, in sight. */
export function Cautions({ passage, t }: { passage: PassageView; t: Messages }) {
  const { cautions = [], alternatives = [] } = passage.proposed ?? {};
  if (cautions.length === 0) return null;
  const other = alternatives[0]?.name;
  return (
    <ul className="check">
      {cautions.map((kind) => (
        <li key={kind}>
          <Icon name="problem" />
          <span>
            {t.intake.cautions[kind]}
            {kind === "speaker-conflict" && other !== undefined ? (
              <>
                : <bdi>{other}</bdi>
              </>
            ) : null}
            .
          </span>
        </li>
      ))}
    </ul>
  );
}

function Occasion({ hint, t }: { hint: OccasionHint; t: Messages }) {
  const { confirm, why } = t.intake;
  const words = [hint.text, hint.place].flatMap((one) => one ?? []);
  const reasons = hint.reasons?.map((one) => why[one] ?? one) ?? [];
  return (
    <p className="s">
      {confirm.hint}{" "}
      {words.map((one, index) => (
        <Fragment key={one}>
          {index > 0 ? ", " : null}
          <q>{one}</q>
        </Fragment>
      ))}
      {reasons.length > 0 ? ` (${reasons.join(", ")})` : null}
    </p>
  );
}
