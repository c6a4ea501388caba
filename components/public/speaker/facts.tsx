import { Fragment } from "react";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Section } from "@/components/public/parts/section";
import { printerOf, sourceHref } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { NamedSpeaker } from "@/domain/public/pages";

type Props = Context & { speaker: NamedSpeaker; sources: readonly SourceBody[] };

/** What happened before and since, each with its source. */
export function Facts({ speaker: { facts = [] }, sources, lang, t }: Props) {
  if (facts.length === 0) return null;
  const words = t.pages.speaker;
  return (
    <Section id="h-facts" title={words.facts} aside={<p>{words.factsNote}</p>}>
      <dl className="facts">
        {facts.map(({ date = "", sentence, source: id }) => {
          const source = sources.find((one) => one.id === id);
          return (
            <Fragment key={`${date} ${id} ${Object.values(sentence)[0]}`}>
              <dt>
                <Day edtf={date} lang={lang} />
              </dt>
              <dd>
                <Local text={sentence} {...{ lang, t }} />{" "}
                {source ? (
                  <a className="note" href={sourceHref(source.id)}>
                    <bdi>{printerOf(source)}</bdi>
                  </a>
                ) : null}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </Section>
  );
}
