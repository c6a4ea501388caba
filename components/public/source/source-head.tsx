import type { Context } from "@/components/public/parts/context";
import { ShortDate } from "@/components/public/parts/dates";
import { printerOf, Title } from "@/components/public/parts/sources";
import type { CreditBody, SourceBody } from "@/domain/edition/body-parts";
import { languageName } from "@/domain/text/languages";

/** Kind and language, the title as printed, who printed it and when, who wrote and translated it. */
export function SourceHead({ source, lang, t }: Context & { source: SourceBody }) {
  const words = t.pages.source;
  const { agency, publisher, seenThrough } = source;
  return (
    <header className="head leaf">
      <div className="wide">
        <p className="small">
          {words.kicker(t.vocabulary.sourceKind[source.kind], languageName(source.lang, lang))}
        </p>
        <h1 className="title title-source mt-1.5">
          <Title source={source} t={t} />
        </h1>
        <p className="subtitle">
          <bdi>{printerOf(source)}</bdi>, <ShortDate date={source.published} {...{ lang, t }} />.
          <Credit before={words.by} names={source.authors} t={t} />
          <Credit before={words.translatedBy} names={source.translators} t={t} />
          {agency && agency.id !== publisher?.id ? (
            <>
              {" "}
              {words.agency}
              <bdi>{agency.name}</bdi>.
            </>
          ) : null}
          {seenThrough && publisher ? (
            <>
              {" "}
              {words.through}
              <bdi>{seenThrough.name}</bdi>.
            </>
          ) : null}
        </p>
      </div>
    </header>
  );
}

type CreditProps = { before: string; names: readonly CreditBody[]; t: Context["t"] };

function Credit({ before, names, t }: CreditProps) {
  if (names.length === 0) return null;
  return (
    <>
      {" "}
      {before}
      {names.map(({ name, basis }, n) => (
        <span key={name}>
          {n === 0 ? null : ", "}
          <bdi>{name}</bdi>
          {basis === "stated" ? null : (
            <>
              {" "}
              (<span className="prov">{t.record.provenance[basis]}</span>)
            </>
          )}
        </span>
      ))}
      .
    </>
  );
}
