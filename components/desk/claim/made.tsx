import { Along, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import type { ClaimEditor, EditorOccurrence } from "@/domain/desk/claim-editor";

type Props = Context & { claim: ClaimEditor; remove: FormAction };

/** The words in which a claim is made: of a quote, or of a source in its own voice. */
export function Made({ claim, remove, lang, t }: Props) {
  const words = t.claimDesk;
  return (
    <Section
      id="oc"
      title={words.made}
      aside={
        claim.isEditable ? (
          <a className="btn sm r" href={`/desk/claims/${claim.id}/occurrences/new`}>
            {words.addOccurrence}
          </a>
        ) : null
      }
    >
      {claim.occurrences.length === 0 ? <p className="dim">{words.noOccurrence}</p> : null}
      <ul className="list">
        {claim.occurrences.map((one) => (
          <Occurrence key={one.id} one={one} {...{ claim, remove, lang, t }} />
        ))}
      </ul>
    </Section>
  );
}

function Occurrence({ one, claim, remove, t }: Props & { one: EditorOccurrence }) {
  const words = t.claimDesk;
  const name = one.publisher ?? one.title;
  return (
    <li>
      <span>
        {one.quote ? <a href={`/desk/q/${one.quote}`}>{words.inQuote}</a> : words.ownVoice}
        {one.speakers.map((speaker) => (
          <span key={speaker.id} className="s">
            <bdi>{speaker.name}</bdi>
          </span>
        ))}
      </span>
      <div>
        <Printed words={one.exact} lang={one.lang} t={t} />
        <span className="s">
          {one.publisher ? (
            <>
              <bdi>{one.publisher}</bdi> ·{" "}
            </>
          ) : null}
          <bdi lang={one.titleLang}>{one.title}</bdi>
        </span>
        {claim.isEditable ? (
          <DeskForm id={`occurrence-${one.id}`} action={remove}>
            <Along fields={{ occurrence: one.id }} />
            <Submit className="sm">
              {words.removeOccurrence}
              <span className="vh"> {words.fromText(name)}</span>
            </Submit>
          </DeskForm>
        ) : null}
      </div>
      <div className="ways">
        <a className="tbl-a" href={`/desk/sources/${one.source}?capture=${one.capture}`}>
          {words.read}
          <span className="vh">{t.editor.captureWhose(name)}</span>
        </a>
        {one.inArticle ? (
          <a className="tbl-a" href={`/desk/articles/${one.inArticle.id}#l${one.inArticle.line}`}>
            {words.inArticle}
            <span className="vh"> {words.fromText(name)}</span>
          </a>
        ) : null}
      </div>
    </li>
  );
}
