import type { ReactNode } from "react";
import { wayOn } from "@/components/desk/form/way-on";
import { Icon } from "@/components/desk/icon";
import { Ready } from "@/components/desk/record/ready";
import type { Context } from "@/components/public/parts/context";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "@/messages/refusal-text";

type Props = Context & { editor: QuoteEditor; children: ReactNode };

/** Where a guard's field stands on the page. */
const PLACES = [
  ["reviews.attribution", "#attr"],
  ["reviews.wording", "#word"],
  ["attestations", "#pri"],
  ["speakers", "#said"],
] as const;

const placeOf = (refusal: Refusal): string =>
  wayOn(refusal) ?? PLACES.find(([start]) => refusal.field?.startsWith(start))?.[1] ?? "#said";

/** What still stands in the way of submitting, each with the way to it; what holds already; then threads and whose work it is. */
export function Side({ editor, children, t }: Props) {
  const words = t.editor;
  const { failures, printings, reviews } = editor;
  const fails = (field: string) => failures.some((one) => one.field?.startsWith(field));
  const judged = new Set(
    reviews.filter((one) => one.axis === "wording" && one.rating !== null).map((one) => one.attestation),
  );
  const unjudged = printings.length - judged.size;
  return (
    <aside className="side" aria-label={words.before}>
      <h2 id="why" tabIndex={-1}>
        {words.before}
      </h2>
      <ul className="check">
        {fails("speakers") ? null : <Holds>{words.has.speaker}</Holds>}
        {printings.length > 0 ? <Holds>{words.has.printings(printings.length)}</Holds> : null}
        {fails("reviews.attribution") || fails("attestations") ? null : (
          <Holds>{words.has.attribution}</Holds>
        )}
        {failures.map((failure) => (
          <li key={`${failure.rule} ${failure.field}`}>
            <Icon name="box" />
            <span className="todo">
              <a href={placeOf(failure)}>{refusalText(t, failure)}</a>
            </span>
          </li>
        ))}
        {editor.state.openThreads > 0 ? (
          <li>
            <Icon name="box" />
            <span>
              <a href="#threads">{words.threads(editor.state.openThreads)}</a>
            </span>
          </li>
        ) : null}
        {editor.facts.isCircularRisk ? (
          <li>
            <Icon name="problem" />
            <span className="todo">
              <a href="#pri">{words.circular}</a>
            </span>
          </li>
        ) : null}
        {unjudged > 0 ? (
          <li>
            <Icon name="box" />
            <span>
              <a href="#word">{words.unreviewed(unjudged)}</a>
              <small>{words.unreviewedNote}</small>
            </span>
          </li>
        ) : null}
      </ul>
      {failures.length === 0 ? <Ready record={editor} ready={words.ready} t={t} /> : null}
      {children}
    </aside>
  );
}

const Holds = ({ children }: { children: string }) => (
  <li>
    <Icon name="box-done" />
    <span>{children}</span>
  </li>
);
