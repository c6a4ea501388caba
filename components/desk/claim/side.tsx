import type { ReactNode } from "react";
import { wayOn } from "@/components/desk/form/way-on";
import { Icon } from "@/components/desk/icon";
import { Ready } from "@/components/desk/record/ready";
import type { Context } from "@/components/public/parts/context";
import type { ClaimEditor } from "@/domain/desk/claim-editor";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "@/messages/refusal-text";

/** Where a guard's field stands on the page, the longest name first. */
const PLACES = [
  ["reviews.veracity.evidence", "#evi"],
  ["reviews.veracity.sentence", "#veracity-form-sentence"],
  ["reviews.veracity.rationale", "#veracity-form-rationale"],
  ["reviews.veracity.unknowns", "#veracity-form-unknowns"],
  ["reviews.veracity", "#ve"],
  ["occurrences", "#oc"],
] as const;

const placeOf = (refusal: Refusal): string =>
  wayOn(refusal) ?? PLACES.find(([start]) => refusal.field?.startsWith(start))?.[1] ?? "#cl";

type Props = Context & { claim: ClaimEditor; children: ReactNode };

/** What still stands in the way of submitting, each with the way to it; then threads and whose work it is. */
export function ClaimSide({ claim, children, t }: Props) {
  const words = t.claimDesk;
  const { failures } = claim;
  const { openThreads } = claim.state;
  const fails = (field: string) => failures.some((one) => one.field?.startsWith(field));
  const isJudged = !failures.some((one) => one.rule === "veracity-needed");
  const holds = [
    ...(fails("occurrences") ? [] : [words.has.made]),
    ...(isJudged && !fails("reviews.veracity.sentence") && !fails("reviews.veracity.rationale")
      ? [words.has.rating]
      : []),
    ...(isJudged && !fails("reviews.veracity.evidence") ? [words.has.evidence] : []),
    ...(isJudged && !fails("reviews.veracity.unknowns") ? [words.has.unknowns] : []),
  ];
  return (
    <aside className="side" aria-label={words.before}>
      <h2 id="why" tabIndex={-1}>
        {words.before}
      </h2>
      <ul className="check">
        {holds.map((one) => (
          <li key={one}>
            <Icon name="box-done" />
            <span>{one}</span>
          </li>
        ))}
        {failures.map((failure) => (
          <li key={`${failure.rule} ${failure.field}`}>
            <Icon name="box" />
            <span className="todo">
              <a href={placeOf(failure)}>{refusalText(t, failure)}</a>
            </span>
          </li>
        ))}
        {openThreads > 0 ? (
          <li>
            <Icon name="box" />
            <span>
              <a href="#threads">{t.editor.threads(openThreads)}</a>
            </span>
          </li>
        ) : null}
      </ul>
      {failures.length === 0 ? <Ready record={claim} ready={words.ready} t={t} /> : null}
      {children}
    </aside>
  );
}
