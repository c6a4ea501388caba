import type { Context } from "@/components/public/parts/context";
import { DateWithBasis } from "@/components/public/parts/dates";
import { nameOf, speakerHref } from "@/components/public/parts/sources";
import { Local, Visible } from "@/components/public/parts/text";
import type { SpeakerBody } from "@/domain/edition/body-parts";
import { languageName } from "@/domain/text/languages";
import { printingHref, type Reading } from "./reading";

/** Who, where, when, in which language, and how we know. */
export function Byline({
  reading,
  title: Title = "h1",
  lang,
  t,
}: Context & {
  reading: Reading;
  /** Its heading: that of the page, or one under it. */
  title?: "h1" | "h3";
}) {
  const { body } = reading;
  return (
    <header className="byline leaf">
      <div className="wide">
        <Title className="who">
          {body.speakers.length === 0 ? t.record.unknownSpeaker : null}
          {body.speakers.map((speaker, n) => (
            <Who key={speaker.id} {...{ speaker, lang, t }} isFirst={n === 0} />
          ))}
        </Title>
        <p className="small where">
          <Occasion {...{ reading, lang, t }} />
          <DateWithBasis date={body.date} {...{ lang, t }} />
          {endOf(body.date.note)} <Spoken {...{ reading, lang, t }} />
        </p>
      </div>
    </header>
  );
}

const endOf = (text: string | undefined): string =>
  text !== undefined && /[.!?…]["”»]?$/u.test(text) ? "" : ".";

function Who({ speaker, isFirst, lang, t }: Context & { speaker: SpeakerBody; isFirst: boolean }) {
  const { part, role } = speaker;
  const words = t.record.byline;
  const before = part === "on_behalf_of" ? words.onBehalfOf : part === "relayed_by" ? words.relayedBy : "";
  return (
    <>
      {isFirst ? null : "; "}
      {before === "" ? null : `${before} `}
      <a href={speakerHref(speaker.id)}>
        <bdi>{nameOf(speaker, lang)}</bdi>
      </a>
      {role ? (
        <>
          , <Local text={role.title} {...{ lang, t }} />
        </>
      ) : null}
    </>
  );
}

function Occasion({ reading: { body }, lang, t }: Context & { reading: Reading }) {
  const { occasion } = body;
  if (!occasion) return null;
  return (
    <>
      <Local text={occasion.title} {...{ lang, t }} />.{" "}
      {occasion.place === undefined ? null : (
        <>
          <bdi>{occasion.place}</bdi>
          {occasion.placeBasis === undefined ? null : (
            <>
              {" "}
              (<Visible text={occasion.placeBasis} t={t} />)
            </>
          )}
          ,{" "}
        </>
      )}
    </>
  );
}

function Spoken({ reading, lang, t }: Context & { reading: Reading }) {
  const { originalLang, original, originalAttestation } = reading.body;
  const words = t.record.byline;
  const printing = reading.printing(originalAttestation);
  return (
    <>
      {originalLang === undefined ? words.language : words.spokenIn(languageName(originalLang, lang))};{" "}
      {words.original[original]}
      {printing ? (
        <>
          {words.recordedIn}
          <a href={printingHref(printing)}>{printing.siglum}</a>
        </>
      ) : null}
      .
    </>
  );
}
