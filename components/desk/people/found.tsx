import type { ReactNode } from "react";
import { SourceRows } from "@/components/desk/papers/source-rows";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { DeskFound } from "@/domain/desk/lists";
import { QuoteRows } from "./quote-rows";
import { SpeakerRows } from "./speaker-rows";

/** What a search over the desk gave, by kind. */
export function Found({ found, lang, t }: Context & { found: DeskFound }) {
  const { quotes, claims, speakers, sources } = found;
  const { sections } = t.desk;
  if (found.query === "") return <p className="note">{t.people.searchEmpty}</p>;
  if ([quotes, claims, speakers, sources].every((rows) => rows.length === 0)) {
    return <p className="note">{t.people.searchNone}</p>;
  }
  return (
    <>
      <Group title={sections.quotes} isEmpty={quotes.length === 0}>
        <QuoteRows rows={quotes} {...{ lang, t }} />
      </Group>
      <Group title={sections.claims} isEmpty={claims.length === 0}>
        <ul className="rows found">
          {claims.map((claim) => (
            <li key={claim.id}>
              <a className="t" data-row href={`/desk/claims/${claim.id}`}>
                <Local text={claim.text} {...{ lang, t }} />
              </a>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={sections.speakers} isEmpty={speakers.length === 0}>
        <SpeakerRows rows={speakers} {...{ lang, t }} />
      </Group>
      <Group title={sections.sources} isEmpty={sources.length === 0}>
        <SourceRows rows={sources} {...{ lang, t }} />
      </Group>
    </>
  );
}

const Group = ({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) =>
  isEmpty ? null : (
    <section className="sec">
      <h2>{title}</h2>
      {children}
    </section>
  );
