import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import type { SourceBody } from "@/domain/edition/body-parts";

/** Slips and debris of the text, as printed, each with what it is. */
export function Anomalies({ source, lang, t }: Context & { source: SourceBody }) {
  const { anomalies = [] } = source;
  if (anomalies.length === 0) return null;
  return (
    <Section id="h-slips" title={t.pages.source.anomalies}>
      <ul className="ruled frozen">
        {anomalies.map(({ exact, note }) => (
          <li key={exact}>
            <p {...printedIn(source.lang, exact)}>
              <span className="slip">
                <Visible text={exact} t={t} />
              </span>
            </p>
            <p className="note">
              <Local text={note} {...{ lang, t }} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
