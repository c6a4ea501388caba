import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import type { SourceBody } from "@/domain/edition/body-parts";
import { fragmentsOf, type Mark, paragraphsOf, placeIn } from "@/domain/public/fragments";
import type { SourcePassage } from "@/domain/public/pages";
import { type Noted, PrintedParagraph } from "./printed-paragraph";

type Props = Context & { source: SourceBody; passages: readonly SourcePassage[] };

/** What published records hold of the text, as printed and in its order; each passage has its note. */
export function Passages({ source, passages, lang, t }: Props) {
  const paragraphs = printedParagraphs(passages);
  const words = t.pages.source;
  if (paragraphs.length === 0) {
    return (
      <Section id="h-passages" title={words.passages} isMajor>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <section className="section section-major frozen" aria-labelledby="h-passages">
      <div className="leaf">
        <div className="hang">
          <h2 className="rubric" id="h-passages">
            {words.passages}
          </h2>
        </div>
        <p className="text note mb-4">{words.passagesNote}</p>
      </div>
      {paragraphs.map(({ key, ...paragraph }, n) => (
        <PrintedParagraph key={key} number={n + 1} {...{ paragraph, source, lang, t }} />
      ))}
    </section>
  );
}

type Keyed = Noted & { key: string };

// Printings have their place in the copy; a claim stands where its words are found, else by itself.
function printedParagraphs(passages: readonly SourcePassage[]): Keyed[] {
  const printings = passages.filter((one) => one.kind === "printing");
  const fragments = fragmentsOf(printings.map((one) => one.attestation));
  const alone = passages.filter(
    (one) =>
      one.kind === "occurrence" && !fragments.some((fragment) => placeIn(fragment, one.occurrence.exact)),
  );
  let n = 0;
  const inFragments = fragments.flatMap((fragment) => {
    const here = passages.flatMap((passage) => {
      const place = placeOf(passage, fragment);
      return place ? [{ passage, ...place }] : [];
    });
    const ordered = here.sort((a, b) => a.to - b.to || a.from - b.from);
    const notes = new Map(ordered.map(({ passage }) => [++n, passage]));
    const marks: Mark[] = ordered.map(({ from, to }, at) => ({ n: [...notes.keys()][at] ?? 0, from, to }));
    return paragraphsOf(fragment, marks).map(({ at, pieces }) => ({
      key: `${fragment.capture} ${fragment.from + at}`,
      pieces,
      notes,
    }));
  });
  const byThemselves = alone.flatMap((passage) => {
    if (passage.kind !== "occurrence") return [];
    n += 1;
    const { id, exact: text } = passage.occurrence;
    const pieces = [{ at: 0, text, marks: [n], ends: [n] }];
    return [{ key: id, pieces, notes: new Map([[n, passage as SourcePassage]]) }];
  });
  return [...inFragments, ...byThemselves];
}

function placeOf(passage: SourcePassage, fragment: ReturnType<typeof fragmentsOf>[number]) {
  if (passage.kind === "occurrence") return placeIn(fragment, passage.occurrence.exact);
  if (passage.kind === "evidence") return undefined;
  const { capture, start, end } = passage.attestation;
  const isHere =
    capture === fragment.capture && start >= fragment.from && end <= fragment.from + fragment.text.length;
  return isHere ? { from: start - fragment.from, to: end - fragment.from } : undefined;
}
