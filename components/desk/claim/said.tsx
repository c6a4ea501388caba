import { Along, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { ClaimEditor } from "@/domain/desk/claim-editor";
import { ClaimFields } from "./claim-fields";

type Props = Context & { claim: ClaimEditor; save: FormAction; dropSpeaker: FormAction };

/** The claim in neutral words, and whom it is about. */
export function ClaimSaid({ claim, save, dropSpeaker, lang, t }: Props) {
  const words = t.claimDesk;
  return (
    <Section id="cl" title={words.words}>
      {claim.isEditable ? (
        <DeskForm id="claim-form" action={save} label={words.words}>
          <Theirs values={t.vocabulary.claimKind} />
          <Along fields={{ claim: claim.id }} />
          <VersionField value={claim.version} />
          <ClaimFields {...{ claim, lang, t }} />
          <Submit>{words.save}</Submit>
        </DeskForm>
      ) : (
        <p className="lead">
          <Local text={claim.text} {...{ lang, t }} />
        </p>
      )}
      <Speakers {...{ claim, t }} drop={dropSpeaker} />
    </Section>
  );
}

function Speakers({ claim, drop, t }: Pick<Props, "claim" | "t"> & { drop: FormAction }) {
  const words = t.claimDesk;
  return (
    <div className="field">
      <h3>{words.speakers}</h3>
      <p className="hint">{words.speakersNote}</p>
      {claim.speakers.length === 0 ? <p className="dim">{words.noSpeakers}</p> : null}
      <ul className="list">
        {claim.speakers.map((one) => (
          <li key={one.id}>
            <span />
            <bdi>{one.name}</bdi>
            {claim.isEditable ? (
              <DeskForm id={`drop-${one.id}`} action={drop}>
                <Along fields={{ claim: claim.id, speaker: one.id }} />
                <Submit className="sm">{words.dropSpeaker(one.name)}</Submit>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ul>
      {claim.isEditable ? (
        <a className="btn sm" href={`/desk/claims/${claim.id}/speakers`}>
          {words.changeSpeakers}
        </a>
      ) : null}
    </div>
  );
}
