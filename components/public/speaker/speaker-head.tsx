import type { Context } from "@/components/public/parts/context";
import { nameOf } from "@/components/public/parts/sources";
import { Local, printedIn } from "@/components/public/parts/text";
import type { NameBody } from "@/domain/edition/body-parts";
import type { NamedSpeaker } from "@/domain/public/pages";

/** Names in every script recorded, and the title held on the day of the words. */
export function SpeakerHead({ speaker, lang, t }: Context & { speaker: NamedSpeaker }) {
  const { role } = speaker;
  const name = nameOf(speaker, lang);
  const others = otherNames(speaker.names, name);
  return (
    <header className="head leaf">
      <div className="wide">
        <h1 className="title">
          <bdi>{name}</bdi>
        </h1>
        {others.length === 0 ? null : (
          <p className="names mt-3">
            {others.map((one) => (
              <span key={one.text}>
                <bdi {...printedIn(one.lang, one.text)}>{one.text}</bdi>
              </span>
            ))}
          </p>
        )}
        {role ? (
          <p className="subtitle max-w-(--measure)">
            {t.pages.speaker.onTheDay}
            <Local text={role.title} {...{ lang, t }} />.
          </p>
        ) : null}
      </div>
    </header>
  );
}

// Each spelling once; misspellings and former names are told elsewhere.
function otherNames(names: readonly NameBody[], shown: string): NameBody[] {
  const usable = names.filter((one) => one.kind !== "misspelling" && one.kind !== "former");
  return [...new Map(usable.map((one) => [one.text, one])).values()].filter((one) => one.text !== shown);
}
