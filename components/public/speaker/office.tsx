import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { nameOf } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import type { RoleBody } from "@/domain/edition/body-parts";
import type { NamedSpeaker } from "@/domain/public/pages";

/** The office held on the day of the words; an unknown end is not "to the present". */
export function Office({ speaker, lang, t }: Context & { speaker: NamedSpeaker }) {
  const { role } = speaker;
  const about = <AboutNames {...{ speaker, lang, t }} />;
  if (!role) {
    return (
      <Section id="h-names" title={t.pages.speaker.names} isMajor>
        <p className="small">{about}</p>
      </Section>
    );
  }
  return (
    <Section id="h-office" title={t.pages.speaker.office} isMajor aside={<p>{about}</p>}>
      <dl className="facts">
        <dt>
          <Term {...{ role, lang, t }} />
        </dt>
        <dd>
          <Local text={role.title} {...{ lang, t }} />
          {role.organisation === undefined ? null : (
            <>
              , <bdi>{role.organisation}</bdi>
            </>
          )}
        </dd>
      </dl>
    </Section>
  );
}

function Term({ role: { from, until, asOf }, lang, t }: Context & { role: RoleBody }) {
  const words = t.pages.speaker;
  const day = (edtf: string) => edtfInWords(edtf, lang);
  if (from === undefined && until === undefined) {
    return asOf === undefined ? words.termNotKnown : words.seenIn(day(asOf));
  }
  return (
    <>
      <span className="nb">{from === undefined ? words.noStart : day(from)}</span>
      {" – "}
      <span className="nb">{until === undefined ? words.noEnd : day(until)}</span>
    </>
  );
}

function AboutNames({ speaker, lang, t }: Context & { speaker: NamedSpeaker }) {
  const { names, familyNameFirst, wikidata } = speaker;
  const words = t.pages.speaker;
  const slips = names.filter((one) => one.kind === "misspelling" || one.kind === "former");
  const family = nameOf(speaker, lang).split(" ")[0] ?? "";
  return (
    <>
      {familyNameFirst ? `${words.familyFirst(family)} ` : null}
      {slips.length === 0 ? null : (
        <>
          {words.alsoPrinted}
          {slips.map((one, n) => (
            <span key={`${one.lang} ${one.text}`}>
              {n === 0 ? null : ", "}
              <bdi lang={one.lang}>{one.text}</bdi>
            </span>
          ))}
          .{" "}
        </>
      )}
      {wikidata === undefined ? words.noWikidata : <Wikidata id={wikidata} />}
    </>
  );
}

const Wikidata = ({ id }: { id: string }) => (
  <>
    Wikidata <a href={`https://www.wikidata.org/wiki/${id}`}>{id}</a>.
  </>
);
