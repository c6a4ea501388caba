import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { type Option, SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import type { PhrasedPrinting, PhrasesPage } from "@/domain/desk/phrases";
import type { Phrase } from "@/domain/phrases/phrasing";

export type PrintingActions = { add: FormAction; assign: FormAction; move: FormAction; split: FormAction };

type Props = Context & { page: PhrasesPage; printing: PhrasedPrinting; actions: PrintingActions };

/** What can be changed of the phrases in one printing, without scripts: words are chosen from lists. */
export function PrintingForms({ page, printing, actions, lang, t }: Props) {
  const words = t.phrases;
  const { id, siglum, places, pieces } = printing;
  const along = <Along fields={{ quote: page.quote, attestation: id }} />;
  const starts = places.map((one) => ({ value: String(one.start), label: one.text }));
  const ends = places.map((one) => ({ value: String(one.end), label: one.text }));
  const edges = pieces.filter((one) => one.start > 0 && one.numbers.length > 0);
  const version = <VersionField value={page.version} />;
  const numbered = phraseOptions(page.phrases, { lang, t });
  return (
    <details>
      <summary className="btn sm">{words.change(siglum)}</summary>
      <DeskForm id={`assign-${id}`} action={actions.assign} label={words.assign}>
        <Fold label={words.assign} isPart>
          {version}
          {along}
          <div className="two">
            <SelectField name="start" label={words.from} options={starts} />
            <SelectField name="end" label={words.to} options={ends} value={ends.at(-1)?.value} />
          </div>
          <SelectField name="phrases" label={words.says} options={numbered} none={words.unsaid} />
          <Submit className="sm">{words.assignDo}</Submit>
        </Fold>
      </DeskForm>
      <DeskForm id={`add-${id}`} action={actions.add} label={words.add}>
        <Fold label={words.add} isPart>
          {version}
          {along}
          <div className="two">
            <SelectField name="start" label={words.from} options={starts} />
            <SelectField name="end" label={words.to} options={ends} value={ends.at(-1)?.value} />
          </div>
          <Submit className="sm">{words.addDo}</Submit>
        </Fold>
      </DeskForm>
      {edges.length === 0 ? null : (
        <DeskForm id={`move-${id}`} action={actions.move} label={words.move}>
          <Fold label={words.move} isPart>
            {version}
            {along}
            <div className="two">
              <SelectField
                name="at"
                label={words.edge}
                options={edges.map(({ start, text }) => ({ value: String(start), label: text.trim() }))}
              />
              <SelectField name="to" label={words.moveTo} options={starts} />
            </div>
            <Submit className="sm">{words.moveDo}</Submit>
          </Fold>
        </DeskForm>
      )}
      <DeskForm id={`split-${id}`} action={actions.split} label={words.split}>
        <Fold label={words.split} isPart>
          {version}
          {along}
          <div className="two">
            <SelectField name="phrase" label={words.phrase} options={numbered} />
            <SelectField name="at" label={words.before} options={starts} />
          </div>
          <Submit className="sm">{words.splitDo}</Submit>
        </Fold>
      </DeskForm>
    </details>
  );
}

/** Phrases by number and name. */
export const phraseOptions = (phrases: readonly Phrase[], { lang }: Context): Option[] =>
  phrases.map(({ id, name }, at) => {
    const said = name?.[lang] ?? Object.values(name ?? {})[0];
    return { value: id, label: said === undefined ? `${at + 1}` : `${at + 1} ${said}` };
  });
