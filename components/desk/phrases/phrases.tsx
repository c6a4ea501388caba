import { Along, localLabels, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import type { PhrasesPage } from "@/domain/desk/phrases";
import { Chips } from "./chips";
import { type PrintingActions, PrintingForms } from "./printing-forms";
import { Begin, Proposed } from "./proposed";

type Actions = PrintingActions & { divide: FormAction; join: FormAction; name: FormAction; undo: FormAction };
type Props = Context & { page: PhrasesPage; actions: Actions };

/** The phrases of a quote in all its printings: proposed by rules, confirmed and changed by a person. */
export function Phrases({ page, actions, lang, t }: Props) {
  const words = t.phrases;
  const isDivided = page.phrases.length > 0;
  return (
    <>
      {page.isEditable ? <Begin {...{ page, t }} /> : null}
      {page.proposal === null ? null : (
        <Proposed {...{ page, t }} proposal={page.proposal} divide={actions.divide} />
      )}
      <Section id="printings" title={words.printings} note={isDivided ? words.hint : words.notDivided}>
        <ul className="list">
          {page.printings.map((printing) => (
            <li key={printing.id} id={`p-${printing.id}`}>
              <b className="sig">{printing.siglum}</b>
              <div>
                <Chips pieces={printing.pieces} lang={printing.lang} t={t} />
                <span className="s">{t.vocabulary.relation[printing.relation]}</span>
                {page.isEditable && isDivided ? (
                  <PrintingForms {...{ page, printing, actions, lang, t }} />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
        {page.isEditable && isDivided ? (
          <DeskForm id="undo-phrases" action={actions.undo}>
            <Along fields={{ quote: page.quote }} />
            <Submit className="sm">{words.undo}</Submit>
          </DeskForm>
        ) : null}
      </Section>
      {isDivided ? <Names {...{ page, actions, lang, t }} /> : null}
    </>
  );
}

function Names({ page, actions, lang, t }: Props) {
  const words = t.phrases;
  const along = (phrase: string) => (
    <>
      <VersionField value={page.version} />
      <Along fields={{ quote: page.quote, phrase }} />
    </>
  );
  return (
    <Section id="names" title={words.names} note={words.namesHint}>
      <ul className="list">
        {page.phrases.map(({ id, name }, at) => (
          <li key={id}>
            <b className="chip">{at + 1}</b>
            {page.isEditable ? (
              <div>
                <DeskForm id={`name-${id}`} action={actions.name} label={words.number(at + 1)}>
                  {along(id)}
                  <LocalField
                    name="name"
                    labels={localLabels({ t, lang }, words.name)}
                    value={name}
                    rows={1}
                  />
                  <Submit className="sm">{words.nameDo}</Submit>
                </DeskForm>
                {at + 1 === page.phrases.length ? null : (
                  <DeskForm id={`join-${id}`} action={actions.join}>
                    {along(id)}
                    <Submit className="sm">{words.join(at + 1, at + 2)}</Submit>
                  </DeskForm>
                )}
              </div>
            ) : (
              <span lang={name?.[lang] === undefined ? Object.keys(name ?? {})[0] : lang}>
                {name?.[lang] ?? Object.values(name ?? {})[0]}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
