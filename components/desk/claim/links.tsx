import { Along, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { ClaimEditor } from "@/domain/desk/claim-editor";

type Props = Context & { claim: ClaimEditor; unlink: FormAction };

/** How the claim stands to others: said here of them, and there of this one. */
export function Links({ claim, unlink, lang, t }: Props) {
  const words = t.claimDesk;
  return (
    <Section
      id="li"
      title={words.links}
      note={words.linksNote}
      aside={
        claim.isEditable ? (
          <a className="btn sm r" href={`/desk/claims/${claim.id}/links/new`}>
            {words.addLink}
          </a>
        ) : null
      }
    >
      {claim.links.length === 0 ? <p className="dim">{words.noLinks}</p> : null}
      <ul className="list">
        {claim.links.map(({ id, kind, other, isOurs }) => (
          <li key={id}>
            <span>
              {isOurs ? null : `${words.linkedBy} `}
              {t.vocabulary.claimLink[kind]}
            </span>
            <a href={`/desk/claims/${other.id}`}>
              <Local text={other.text} {...{ lang, t }} />
            </a>
            {isOurs && claim.isEditable ? (
              <DeskForm id={`link-${id}`} action={unlink}>
                <Along fields={{ link: id }} />
                <Submit className="sm">{words.unlink}</Submit>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
