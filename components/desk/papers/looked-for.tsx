import { Along, Printed } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { NotYetNote } from "@/components/desk/not-yet";
import { PortionNav, PortionWays } from "@/components/public/compare/portions";
import type { Context } from "@/components/public/parts/context";
import { Differing } from "@/components/public/parts/copy-changes";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { SilentChanges } from "@/domain/collation/analysis/silent";
import { instantInWords } from "@/domain/dates/in-words";
import type { LookedFor, ShownCapture, SourceEditor } from "@/domain/desk/lists";
import { percentOf } from "@/domain/percent";
import { wordsAround } from "@/domain/public/fragments";
import { type Candidate, candidatesOf } from "@/domain/reanchor/reanchor";
import { capital } from "@/messages/capital";

/** What a person says of words looked for: one printing, or all that are unchanged. */
export type SightingActions = { confirm: FormAction; confirmUnchanged: FormAction };

type Props = Context & { source: SourceEditor; shown: ShownCapture; actions: SightingActions };
type OneProps = Props & { one: LookedFor };

/** Every printing of an earlier copy, looked for in the one that is shown, for a person to confirm. */
export function LookedForHere({ source, shown, actions, lang, t }: Props) {
  const { rows, notYet, unset, isMore, isUnsearched, unchanged, part, parts } = shown.lookedFor;
  if (rows.length === 0) return null;
  const words = t.sightings;
  const hrefOf = (one: number) => `/desk/sources/${source.id}?capture=${shown.id}&looked=${one}#again`;
  const again = hrefOf(part).replace("&looked=1#", "#");
  const ways = { count: parts, number: part, hrefOf, words: words.parts, t };
  return (
    <section className="sec">
      <h2>{words.heading}</h2>
      <p className="lbl">{words.note}</p>
      <NotYetNote notYet={notYet} pending={words.looking} {...{ again, t }} />
      <NotYetNote notYet={unset} pending={words.comparing} {...{ again, t }} />
      {(isMore || isUnsearched) && notYet === null ? <p className="note warn">{words.tooMuch}</p> : null}
      {unchanged > 0 && source.isEditable ? (
        <DeskForm id="unchanged-form" action={actions.confirmUnchanged} label={words.heading}>
          <Along fields={{ source: source.id, capture: shown.id }} />
          <Submit isMain>{words.confirmUnchanged(unchanged)}</Submit>
        </DeskForm>
      ) : null}
      {parts > 1 ? <PortionNav {...ways} label={words.parts.label} /> : null}
      <ul className="places">
        {rows.map((one) => (
          <One key={one.id} {...{ one, source, shown, actions, lang, t }} />
        ))}
      </ul>
      <PortionWays {...ways} />
    </section>
  );
}

function One({ one, ...props }: OneProps) {
  const { lang, t } = props;
  const words = t.sightings;
  const { confirmed, found } = one;
  return (
    <li id={`again-${one.id}`}>
      <p>
        <a className="tbl-a" href={`/desk/q/${one.quote}/printings/${one.id}`}>
          {words.of(one.siglum)}
        </a>{" "}
        <span className="dim">
          {words.inQuote} <span className="mono">{one.quote}</span>
        </span>{" "}
        <b>{words.result[confirmed?.result ?? found.kind]}</b>{" "}
        <span className={confirmed ? "basis" : "basis inf"}>
          {confirmed ? words.confirmed : words.proposed}
        </span>
      </p>
      {confirmed ? (
        <>
          {confirmed.exact === null ? (
            <Words {...{ one, lang, t }} />
          ) : (
            <p>
              <Differing changes={one.changes[0]} of={one.lang} {...{ lang, t }} />
            </p>
          )}
          <p className="s">{words.confirmedOn(instantInWords(confirmed.at, lang))}</p>
        </>
      ) : (
        <Proposed {...{ one, ...props }} />
      )}
    </li>
  );
}

/** The words of a printing alone: long ones as far as the page has room for them. */
const Words = ({ one, lang, t }: Pick<OneProps, "one" | "lang" | "t">) => (
  <p>
    {one.changes.some(({ pieces }) => pieces.some((piece) => piece.cut)) ? (
      <Differing changes={one.changes[0]} of={one.lang} {...{ lang, t }} />
    ) : (
      <Printed words={one.exact} lang={one.lang} t={t} />
    )}
  </p>
);

function Proposed({ one, ...props }: OneProps) {
  const { lang, t } = props;
  const { found } = one;
  // What is still being looked for is neither here nor gone.
  if (props.shown.lookedFor.notYet?.kind === "pending") return <Words {...{ one, lang, t }} />;
  const candidates = candidatesOf(found);
  const isSure = found.kind === "same" || found.kind === "moved";
  return (
    <>
      {candidates.length === 0 ? <Words {...{ one, lang, t }} /> : null}
      {candidates.map((candidate, n) => (
        <At key={candidate.place.start} {...{ candidate, one, ...props }} changes={one.changes[n]} />
      ))}
      {one.isEditable && !isSure ? (
        <Confirm {...{ one, ...props }} found="gone" label={t.sightings.confirmGone} />
      ) : null}
    </>
  );
}

/** Signs of the words before and after a place that is not sure. */
const SHOWN = 60;

type AtProps = OneProps & { candidate: Candidate; changes: SilentChanges | undefined };

function At({ candidate: { place, likeness }, changes, one, ...props }: AtProps) {
  const { source, shown, lang, t } = props;
  const words = t.sightings;
  const { start, end, exact } = place;
  const isAmbiguous = one.found.kind === "ambiguous";
  const around = wordsAround({
    start,
    prefix: place.prefix.slice(-SHOWN),
    suffix: place.suffix.slice(0, SHOWN),
  });
  const { words: own, before, after } = likeness;
  const at = new URLSearchParams({
    ...{ capture: shown.id, start: String(start), end: String(end) },
  });
  return (
    <>
      <p className="q" {...printedIn(one.lang, exact)}>
        {isAmbiguous ? <Visible text={around.before} t={t} /> : null}
        <Differing changes={changes} of={one.lang} {...{ lang, t }} />
        {isAmbiguous ? <Visible text={around.after} t={t} /> : null}
      </p>
      <p className="s">
        <a href={`/desk/sources/${source.id}?${at}#marked`}>{capital(t.papers.foundAt(start, end))}</a>.{" "}
        {words.alike(percentOf(own), percentOf(before), percentOf(after))}
      </p>
      {one.isEditable ? (
        <Confirm
          {...{ one, ...props, place }}
          found="here"
          label={isAmbiguous ? words.confirmHere : words.confirm}
        />
      ) : null}
      {one.isEditable && exact !== one.exact ? (
        <p>
          <a href={`/desk/q/${one.quote}/printings/new?source=${source.id}&${at}`}>{words.furtherPrinting}</a>
        </p>
      ) : null}
    </>
  );
}

type ConfirmProps = OneProps & { found: "here" | "gone"; label: string; place?: Candidate["place"] };

function Confirm({ one, shown, actions, found, label, place, t }: ConfirmProps) {
  const where = place ? { start: place.start, end: place.end } : {};
  // Several printings have one letter, and one may stand in several places: each form has a name of its own.
  const of = [t.sightings.of(one.siglum), t.sightings.inQuote, one.quote].join(" ");
  const name = place ? `${of}, ${t.papers.foundAt(place.start, place.end)}` : of;
  return (
    <DeskForm
      id={`sighting-${one.id}-${found}${place ? `-${place.start}` : ""}`}
      action={actions.confirm}
      label={`${label}: ${name}`}
    >
      <Along fields={{ attestation: one.id, capture: shown.id, found, ...where }} />
      <Submit className="sm">
        {label}
        <span className="vh">: {name}</span>
      </Submit>
    </DeskForm>
  );
}
