import { When } from "@/components/desk/admin/when";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { DeclaredConflict } from "@/domain/desk/conflict";

type Own = Context & { conflicts: readonly DeclaredConflict[]; withdraw: FormAction };

/** Conflicts of interest of one's own that stand, each with its reason and its end. */
export function OwnConflicts({ conflicts, withdraw, lang, t }: Own) {
  const words = t.people.conflict;
  return (
    <section className="sec narrow" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.own}</h2>
      <p className="dim">{conflicts.length === 0 ? words.noneDeclared : words.effect}</p>
      {conflicts.map((one) => (
        <div key={one.id}>
          <h3>
            <a href={`/desk/speakers/${one.with}`}>
              <bdi>{one.name}</bdi>
            </a>
          </h3>
          <Declared conflict={one} {...{ withdraw, lang, t }} />
        </div>
      ))}
    </section>
  );
}

type WithSpeaker = Context & {
  speaker: { id: string; name: string };
  conflict: DeclaredConflict | undefined;
  declare: FormAction;
  withdraw: FormAction;
};

/** On the page of a speaker: whether one has a conflict of interest with them, and the way to say so. */
export function ConflictWith({ speaker, conflict, declare, withdraw, lang, t }: WithSpeaker) {
  const words = t.people.conflict;
  return (
    <section className="sec narrow" aria-labelledby="conflict">
      <h2 id="conflict">{words.title}</h2>
      <p className="dim">{words.effect}</p>
      {conflict ? (
        <Declared {...{ conflict, withdraw, lang, t }} />
      ) : (
        <DeskForm id="conflict-form" action={declare} label={words.title}>
          <Fold label={words.declare}>
            <input type="hidden" name="with" value={speaker.id} />
            <TextArea name="note" label={words.why} hint={words.whyHint} rows={3} />
            <Submit>{words.declareWith(speaker.name)}</Submit>
          </Fold>
        </DeskForm>
      )}
    </section>
  );
}

function Declared({
  conflict,
  withdraw,
  lang,
  t,
}: Context & { conflict: DeclaredConflict; withdraw: FormAction }) {
  const words = t.people.conflict;
  return (
    <>
      <p>
        <bdi>{conflict.note}</bdi>{" "}
        <span className="lbl">
          {words.declared} <When at={conflict.declaredAt} lang={lang} />
        </span>
      </p>
      <DeskForm id={`withdraw-${conflict.id}`} action={withdraw} label={words.withdraw}>
        <input type="hidden" name="conflict" value={conflict.id} />
        <Submit className="sm">
          {words.withdraw} <span className="vh">{conflict.name}</span>
        </Submit>
      </DeskForm>
    </>
  );
}
