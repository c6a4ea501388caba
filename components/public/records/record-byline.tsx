import { type Context, plain } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { speakerHref } from "@/components/public/parts/sources";
import type { RecordRow } from "@/domain/public/pages";

/** Who spoke and when, above a record in a list; a claim says that it is one. */
export function RecordByline({ row: { kind, card }, lang, t }: Context & { row: RecordRow }) {
  return (
    <p className="small">
      {kind === "claim" ? t.pages.list.claim : null}
      {kind === "claim" && card.speakers.length > 0 ? t.pages.list.inQuoteOf : null}
      {card.speakers.map((speaker, n) => (
        <span key={speaker.id}>
          {n === 0 ? null : "; "}
          <a className="who-link" href={speakerHref(speaker.id)}>
            <bdi>{speaker.name}</bdi>
          </a>
        </span>
      ))}
      {kind === "quote" && card.speakers.length === 0 ? t.record.unknownSpeaker : null}
      {card.date === "" ? null : (
        <>
          {", "}
          <Day edtf={card.date} lang={lang} />
        </>
      )}
    </p>
  );
}

/** A record's name in one line, for titles and lists: "Li Shangfu, 16 April 2023", or the claim itself. */
export function recordName({ card }: RecordRow, { lang, t }: Context, day: (edtf: string) => string): string {
  if (card.text !== undefined) return plain(card.text, lang);
  const names = card.speakers.map((speaker) => speaker.name).join(", ");
  return `${names === "" ? t.record.unknownSpeaker : names}, ${day(card.date)}`;
}
