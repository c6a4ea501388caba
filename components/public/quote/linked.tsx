import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { recordHref } from "@/components/public/parts/sources";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { RecordRow } from "@/domain/public/pages";

type Props = Context & { body: QuoteBody; linked: readonly RecordRow[] };

/** Published quotes that this one repeats, answers or corrects. */
export function Linked({ body, linked, lang, t }: Props) {
  const rows = body.links.flatMap((link) => {
    const record = linked.find((one) => one.id === link.to);
    return record ? [{ link, record }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section id="h-linked" title={t.record.linked.heading}>
      <ul className="ruled">
        {rows.map(({ link, record }) => (
          <li key={link.id}>
            <p className="note">
              {t.vocabulary.quoteLink[link.kind]}{" "}
              <bdi>{record.card.speakers.map(({ name }) => name).join(", ")}</bdi>
            </p>
            <p className="q said" {...printedIn(record.card.lang, record.card.words ?? "")}>
              <a href={recordHref("quote", record.id)}>
                <Visible text={record.card.words ?? ""} t={t} />
              </a>
            </p>
            {link.note ? (
              <p className="note">
                <Local text={link.note} {...{ lang, t }} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
