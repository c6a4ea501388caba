import { Area } from "@/components/desk/form/area";
import { InItsText } from "@/components/desk/printing/in-its-text";
import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import type { Anchored } from "@/domain/attestation/anchor";
import type { SourceEditor } from "@/domain/desk/lists";
import { Frozen } from "./frozen";
import { TakeSelection } from "./take-selection";

/** Longest words that an address carries; longer ones are selected in the text. */
export const LONGEST_WORDS = 1200;

type Props = Context & {
  source: SourceEditor;
  /** Page that asks, without its query. */
  page: string;
  /** What was looked for, and where it stands. */
  words: string | undefined;
  places: readonly Anchored[];
  /** What else the address carries on. */
  along?: Readonly<Record<string, string>>;
};

const addressOf = ({ page, source, along }: Pick<Props, "page" | "source" | "along">) =>
  `${page}?${new URLSearchParams({ ...along, source: source.id, capture: source.shown?.id ?? "" })}`;

/** Finds words in the frozen text of a source: pasted, or selected; where they stand twice, one is chosen. */
export function ChooseWords({ source, page, words, places, along = {}, t }: Props) {
  const { shown } = source;
  if (!shown) return <p className="note warn">{t.papers.noCapture}</p>;
  const address = addressOf({ page, source, along });
  return (
    <>
      <form action={page}>
        {Object.entries({ ...along, source: source.id, capture: shown.id }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} defaultValue={value} />
        ))}
        <div className={words !== undefined && places.length === 0 ? "field bad" : "field"}>
          <label htmlFor="words">{t.papers.words}</label>
          <p className="hint" id="words-hint">
            {t.papers.wordsHint}
          </p>
          {words !== undefined && places.length === 0 ? (
            <p className="err" id="words-error" role="alert">
              {t.desk.error}{" "}
              {words.length > LONGEST_WORDS ? t.papers.tooLongWords(LONGEST_WORDS) : t.papers.notFound}
            </p>
          ) : null}
          <Area
            id="words"
            name="words"
            className="q"
            rows={3}
            maxLength={LONGEST_WORDS}
            lang={source.lang}
            defaultValue={words}
            aria-describedby={
              words !== undefined && places.length === 0 ? "words-hint words-error" : "words-hint"
            }
          />
        </div>
        <p className="actbar">
          <button type="submit" className="btn pri">
            {t.papers.look}
          </button>
          <TakeSelection address={address}>{t.papers.take}</TakeSelection>
        </p>
      </form>
      {places.length > 1 ? <Places {...{ places, address, source, t }} /> : null}
      <h2>{t.papers.frozen}</h2>
      <Frozen text={shown.text} lang={source.lang} marks={places} label={t.papers.frozen} t={t} />
    </>
  );
}

function Places({
  places,
  address,
  source,
  t,
}: Pick<Props, "places" | "source" | "t"> & { address: string }) {
  return (
    <section className="note">
      <h2>{t.papers.hits(places.length)}</h2>
      <ol className="places">
        {places.map((place) => (
          <li key={place.start}>
            <span className="q" {...printedIn(source.lang, place.exact)}>
              <InItsText place={place} t={t} />
            </span>{" "}
            <a className="btn sm" href={`${address}&start=${place.start}&end=${place.end}`}>
              {t.papers.thisPlace}
              <span className="vh">, {t.papers.foundAt(place.start, place.end)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
