import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField, SelectField, TextField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local, Visible } from "@/components/public/parts/text";
import type { Judged } from "@/domain/desk/quote-editor";
import { judgementName } from "./evidence";
import { localLabels, optionsOf, Section } from "./parts";

type Props = Context & { editor: Judged; save: FormAction; today: string };

/** Searches made, also those that found nothing. */
export function Searches({ editor, save, today, hasKeys, lang, t }: Props & { hasKeys: boolean }) {
  const words = t.editor;
  const searches = editor.reviews.flatMap((review) => review.searches);
  return (
    <Section id="sea" title={words.parts.sea} note={words.searchHint}>
      {searches.length === 0 ? <p className="dim">{words.noSearch}</p> : null}
      <ul className="list">
        {searches.map((search) => (
          <li key={search.id}>
            <span className="st">
              <Icon name={search.result === "found" ? "done" : "to-decide"} />
              {search.result === "found" ? words.foundCount(search.found) : t.vocabulary.searchResult.none}
            </span>
            <div>
              <Local text={search.sought} {...{ lang, t }} />
              <span className="mono dim s">
                <Local text={search.place} {...{ lang, t }} /> · <Visible text={search.query} t={t} />
              </span>
            </div>
            <span className="lbl">
              <Day edtf={search.at} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
      {editor.isEditable && editor.reviews.length > 0 ? (
        <SearchForm {...{ editor, save, today, hasKeys, lang, t }} />
      ) : null}
    </Section>
  );
}

/** Which judgement an entry belongs to: one of those that stand. */
export function JudgementField({ editor, t }: Pick<Props, "editor" | "t">) {
  return (
    <SelectField
      name="review"
      label={t.editor.ofJudgement}
      options={editor.reviews.map((one) => ({ value: one.id, label: judgementName(editor, one, t) }))}
    />
  );
}

function SearchForm({ editor, save, today, hasKeys, lang, t }: Props & { hasKeys: boolean }) {
  const words = t.editor;
  return (
    <DeskForm id="search-form" action={save} label={words.logSearch}>
      <Fold label={words.logSearch} {...(hasKeys ? { pressedBy: "s" } : {})}>
        <JudgementField {...{ editor, t }} />
        <LocalField name="sought" labels={localLabels({ t, lang }, words.sought)} rows={2} />
        <LocalField name="place" labels={localLabels({ t, lang }, words.place)} rows={1} />
        <TextArea name="query" label={words.query} rows={2} className="mono" />
        <div className="two">
          <TextField name="at" label={words.searchedOn} value={today} className="mono" />
          <RadioField
            name="result"
            label={words.result}
            options={optionsOf(t.vocabulary.searchResult)}
            value="none"
          />
        </div>
        <TextArea name="note" label={words.note} rows={2} />
        <Submit>{words.save}</Submit>
      </Fold>
    </DeskForm>
  );
}
