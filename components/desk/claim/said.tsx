import { Along, localAlong, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Standing, Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import type { ClaimEditor } from "@/domain/desk/claim-editor";
import { ClaimFields } from "./claim-fields";

type Props = Context & { claim: ClaimEditor; save: FormAction };

/** The claim in neutral words, and whom it is about. */
export function ClaimSaid({ claim, save, lang, t }: Props) {
  const words = t.claimDesk;
  return (
    <Section id="cl" title={words.words}>
      {claim.isEditable ? (
        <DeskForm id="claim-form" action={save} label={words.words}>
          <Theirs values={t.vocabulary.claimKind} />
          <Along fields={{ claim: claim.id }} />
          <Standing fields={{ speakers: undefined, ...speakersAlong(claim.speakers) }} />
          <VersionField value={claim.version} />
          <ClaimFields {...{ claim, lang, t }} />
          <Submit>{words.save}</Submit>
        </DeskForm>
      ) : (
        <p className="lead">
          <Local text={claim.text} {...{ lang, t }} />
        </p>
      )}
      <Speakers {...{ claim, save, lang, t }} />
    </Section>
  );
}

const speakersAlong = (speakers: ClaimEditor["speakers"]): Record<string, string> =>
  Object.fromEntries(speakers.map(({ id }, n) => [`speakers.${n}`, id]));

/** The whole claim as it stands, but for its speakers: what a form that changes only them sends along. */
export const claimAlong = (
  { id, version, text, kind, lang, asOf }: ClaimEditor,
  speakers: ClaimEditor["speakers"],
): Record<string, string | number | null> => ({
  ...{ claim: id, version, kind, lang, asOf },
  ...localAlong("text", text),
  ...speakersAlong(speakers),
});

function Speakers({ claim, save, t }: Props) {
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
              <DeskForm id={`drop-${one.id}`} action={save}>
                <Along
                  fields={claimAlong(
                    claim,
                    claim.speakers.filter((other) => other !== one),
                  )}
                />
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
