import type { ReactNode } from "react";
import { Section } from "@/components/public/parts/section";
import type { HousePart, HouseText } from "@/messages/en/house";

type Props = {
  text: HouseText;
  /** Said under the title, besides the subtitle. */
  note?: string;
  /** What follows the paragraphs of a part. */
  after?: (part: HousePart) => ReactNode;
};

/** A text of the house: its parts hang their headings, each can be linked to. */
export function HousePage({ text, note, after }: Props) {
  return (
    <article>
      <header className="head leaf">
        <div className="wide">
          <h1 className="title">{text.title}</h1>
          <p className="subtitle max-w-(--measure)">{text.subtitle}</p>
          {note === undefined ? null : <p className="small mt-3">{note}</p>}
        </div>
      </header>
      {text.parts.map((part) => (
        <div key={part.id} id={part.id}>
          <Section id={`h-${part.id}`} title={part.title} isMajor>
            <div className="stack">
              {part.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            {after?.(part)}
            {part.link ? (
              <p className="row-links mt-4">
                <a href={part.link.href}>{part.link.words}</a>
              </p>
            ) : null}
          </Section>
        </div>
      ))}
    </article>
  );
}
