import type { SourceBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { Context } from "./context";
import { DayOf, dayInWords, ShortDate } from "./dates";
import { printedIn, Visible } from "./text";

/** Own address of a source, a speaker, a record. */
export const sourceHref = (id: string): string => `/sources/${id}`;
export const speakerHref = (id: string): string => `/speakers/${id}`;
export const recordHref = (kind: "quote" | "claim", id: string): string =>
  `/${kind === "quote" ? "q" : "claims"}/${id}`;

/** Who printed it, for readers; the title where no publisher is known. */
export const printerOf = (source: SourceBody): string =>
  source.publisher?.name ?? source.seenThrough?.name ?? source.agency?.name ?? source.title;

/** An abbreviation that the name itself gives: "Agence France-Presse (AFP)". */
export const shortName = (name: string): string => /\((\p{Lu}{2,6})\)/u.exec(name)?.[1] ?? name;

/** Who wrote it, in short: the agency, else the printer. */
export const writerOf = (source: SourceBody): string => shortName(source.agency?.name ?? printerOf(source));

/** The usual name of a speaker in the language of the interface, else the first recorded. */
export function nameOf(speaker: Pick<SpeakerBody, "names">, lang: string): string {
  const usable = speaker.names.filter((name) => name.kind !== "misspelling" && name.kind !== "former");
  return (usable.find((name) => name.lang === lang) ?? usable[0] ?? speaker.names[0])?.text ?? "";
}

/** A title as printed, or our description in brackets. */
export function Title({ source, t }: { source: SourceBody; t: Context["t"] }) {
  if (source.titleKind === "descriptive") return <Visible text={t.record.inBrackets(source.title)} t={t} />;
  return (
    <bdi {...printedIn(source.lang, source.title)}>
      <Visible text={source.title} t={t} />
    </bdi>
  );
}

/** "Agence France-Presse, in The Moscow Times, 17 April 2023": who wrote, who printed, when. */
export function PrintedBy({ source, lang, t }: Context & { source: SourceBody }) {
  const { agency, publisher, seenThrough } = source;
  const writer = agency && agency.id !== publisher?.id ? agency : undefined;
  return (
    <>
      {writer ? (
        <>
          <bdi>{writer.name}</bdi>
          {t.record.printing.inPublisher}
        </>
      ) : null}
      <a href={sourceHref(source.id)}>
        <bdi>{printerOf(source)}</bdi>
      </a>
      {seenThrough && publisher ? (
        <>
          {t.record.printing.seenThrough}
          <bdi>{seenThrough.name}</bdi>
        </>
      ) : null}
      , <ShortDate date={source.published} {...{ lang, t }} />
    </>
  );
}

/** Title, printer, date and the copy that was read: the line under a piece of evidence. */
export function Cited({
  source,
  capture,
  lang,
  t,
}: Context & { source: SourceBody; capture?: string | undefined }) {
  const copy = source.captures.find((one) => one.id === capture);
  return (
    <>
      <a href={sourceHref(source.id)}>
        <Title source={source} t={t} />
      </a>
      {source.publisher ? (
        <>
          , <bdi>{source.publisher.name}</bdi>
        </>
      ) : null}
      , <ShortDate date={source.published} {...{ lang, t }} />.{" "}
      {copy ? <Captured instant={copy.takenAt} {...{ lang, t }} /> : t.record.evidence.noCapture}
    </>
  );
}

const Captured = ({ instant, lang, t }: Context & { instant: string }) => (
  <>
    {t.record.evidence.capturedSeen(dayInWords(instant, lang))}
    <DayOf instant={instant} lang={lang} />
  </>
);
