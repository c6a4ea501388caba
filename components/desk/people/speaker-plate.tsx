import { BasisMark } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local } from "@/components/public/parts/text";
import type { SpeakerEditor } from "@/domain/desk/lists";
import type { RoleBody } from "@/domain/edition/body-parts";
import { QuoteRows } from "./quote-rows";

/** A speaker to read: names, roles and facts where they cannot be changed, and what they said. */
export function SpeakerPlate({ speaker, lang, t }: Context & { speaker: SpeakerEditor }) {
  return (
    <>
      {speaker.isEditable ? null : <Read {...{ speaker, lang, t }} />}
      <section className="sec">
        <h2>{t.people.said}</h2>
        {speaker.quotes.length === 0 ? <p className="dim">{t.people.noQuotes}</p> : null}
        <QuoteRows rows={speaker.quotes} {...{ lang, t }} />
      </section>
    </>
  );
}

function Read({ speaker, lang, t }: Context & { speaker: SpeakerEditor }) {
  const words = t.people;
  return (
    <div className="facts">
      {speaker.names.map((name) => (
        <div key={`${name.lang} ${name.text}`}>
          <span className="k">{t.vocabulary.nameKind[name.kind]}</span>
          <div className="v">
            <bdi lang={name.lang}>{name.text}</bdi>
          </div>
        </div>
      ))}
      {speaker.roles.map((role) => (
        <div key={role.id}>
          <span className="k">{words.roles}</span>
          <div className="v">
            <Local text={role.title} {...{ lang, t }} /> <Held role={role} {...{ lang, t }} />
          </div>
        </div>
      ))}
      {speaker.facts.map((fact) => (
        <div key={`${fact.date} ${fact.sentence.en}`}>
          <span className="k">{fact.date === null ? words.facts : <Day edtf={fact.date} lang={lang} />}</span>
          <div className="v">
            <Local text={fact.sentence} {...{ lang, t }} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Held({ role, lang, t }: Context & { role: RoleBody }) {
  if (role.asOf !== undefined) return <Day edtf={role.asOf} lang={lang} />;
  if (role.from === undefined && role.until === undefined) return null;
  const unknown = <BasisMark basis="not_known">{t.vocabulary.basis.not_known}</BasisMark>;
  return (
    <span className="dim">
      {role.from === undefined ? unknown : <Day edtf={role.from} lang={lang} />} –{" "}
      {role.until === undefined ? unknown : <Day edtf={role.until} lang={lang} />}
    </span>
  );
}
