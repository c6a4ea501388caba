import type { AttestationBody, SightingBody } from "@/domain/edition/quote-body";
import type { Context } from "./context";
import { WordsChanged } from "./copy-changes";
import { dayInWords } from "./dates";

type Props = Context & { printing: AttestationBody };

/** What became of a printing's words on the page they were copied from; nothing where nobody looked again. */
export function SeenAgain({ printing, lang, t }: Props) {
  const { seenAgain = [] } = printing;
  // That words were still there says little once they were looked at again.
  const told = seenAgain.filter((one, n) => n === seenAgain.length - 1 || !isUnchanged(one));
  return told.map((one) => (
    <p key={one.id} className="seen-again">
      {isUnchanged(one) ? t.sightings.unchanged : null}
      {one.result === "edited" ? <strong>{t.sightings.changed}</strong> : null}
      {one.result === "gone" ? <strong>{t.sightings.vanished}</strong> : null}{" "}
      {t.sightings.seen(dayInWords(one.takenAt, lang))}
      {one.exact === undefined ? (
        "."
      ) : (
        <>
          : <WordsChanged was={printing.exact} now={one.exact} of={printing.lang} {...{ lang, t }} />
        </>
      )}
    </p>
  ));
}

const isUnchanged = ({ result }: SightingBody): boolean => result === "same" || result === "moved";
