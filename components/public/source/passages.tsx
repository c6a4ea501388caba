import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { SourcePassage } from "@/domain/public/pages";
import { Passage, type Printed } from "./passage";

type Props = Context & { source: SourceBody; passages: readonly SourcePassage[] };

/** The passages that published records hold, as printed, in the order of the text, each with its note. */
export function Passages({ source, passages, lang, t }: Props) {
  const printed = passages.filter((one): one is Printed => one.kind !== "evidence");
  const words = t.pages.source;
  if (printed.length === 0) {
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
      {printed.map((passage, n) => (
        <Passage key={keyOf(passage)} number={n + 1} {...{ passage, source, lang, t }} />
      ))}
    </section>
  );
}

const keyOf = (passage: Printed): string =>
  passage.kind === "printing" ? passage.attestation.id : passage.occurrence.id;
