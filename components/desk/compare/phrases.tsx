import { Along, localLabels, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import { Submit } from "@/components/desk/form/submit";
import { LocalField } from "@/components/desk/form/text-area";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import { deskCompareQuery } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { phrasesAt, phrasesShown } from "@/domain/desk/compare/place";
import { placesOf } from "@/domain/phrases/places";
import type { CompareActions } from "./actions";
import { Chip } from "./chip";

type Props = Context & { comparison: DeskComparison; actions: CompareActions };

/** The columns of the table: each phrase named, merged with the next, or split at a word of the base. */
export function Phrases(props: Props) {
  const { comparison, actions, t } = props;
  const { phrases, editor, canUndo } = comparison;
  const words = t.compareDesk;
  const [at] = phrasesAt(comparison);
  const { from, to } = phrasesShown(comparison);
  if (!editor.isEditable || (phrases.length === 0 && !canUndo)) return null;
  return (
    <Section
      id="phrases"
      title={words.phrases}
      note={words.phrasesNote}
      aside={
        canUndo ? (
          <DeskForm id="phrases-undo" action={actions.undo}>
            <Along fields={{ quote: editor.id, _at: deskCompareQuery(comparison.address) }} />
            <Submit className="sm" pressedBy="u">
              {words.undo}
            </Submit>
          </DeskForm>
        ) : undefined
      }
    >
      <ol className="phrases">
        {phrases.slice(from, to).map((phrase, n) => (
          <PhraseItem key={phrase.id} {...props} n={from + n} at={at} />
        ))}
      </ol>
    </Section>
  );
}

type ItemProps = Props & {
  n: number;
  /** Number of the phrase that the keys act on. */
  at: number | undefined;
};

function PhraseItem({ n, ...props }: ItemProps) {
  const { comparison, actions, at, lang, t } = props;
  const { phrases, phrasingVersion, editor } = comparison;
  const phrase = phrases[n];
  const words = t.compareDesk;
  if (!phrase) return null;
  // The last one has no next: it is the next of the one before it.
  const mergedAt = at === undefined ? undefined : Math.min(at, phrases.length - 1);
  const along = { quote: editor.id, phrase: phrase.id, _at: deskCompareQuery(comparison.address) };
  return (
    <li aria-current={n + 1 === at ? "true" : undefined}>
      <Chip numbers={[n + 1]} t={t} /> {phrase.name ? <Local text={phrase.name} {...{ lang, t }} /> : null}
      <div className="acts">
        <DeskForm id={`name-${phrase.id}`} action={actions.name}>
          <Fold label={words.nameOf(n + 1)} isPart>
            <VersionField value={phrasingVersion} />
            <Along fields={along} />
            <LocalField
              name="name"
              labels={localLabels({ t, lang }, words.name)}
              value={phrase.name}
              rows={1}
            />
            <Submit className="sm">{words.saveName}</Submit>
          </Fold>
        </DeskForm>
        <Split {...props} n={n} />
        {n + 1 < phrases.length ? (
          <DeskForm id={`join-${phrase.id}`} action={actions.join} label={words.mergeOf(n + 1)}>
            <VersionField value={phrasingVersion} />
            <Along fields={along} />
            <Submit className="sm" {...(n + 1 === mergedAt ? { pressedBy: "+" } : {})}>
              {words.merge}
            </Submit>
          </DeskForm>
        ) : null}
      </div>
    </li>
  );
}

/** Where a phrase of the base can be split: before each of its words but the first. */
function Split({ n, at, comparison, actions, t }: ItemProps) {
  const { phrases, phrasingVersion, editor, group } = comparison;
  const phrase = phrases[n];
  const words = t.compareDesk;
  // The base has it, or whoever does.
  const holder = [group?.base, ...editor.printings].find((one) =>
    phrase?.printings.some(({ id }) => id === one?.id),
  );
  const stretch = phrase?.printings.find(({ id }) => id === holder?.id)?.stretches[0];
  if (!phrase || !holder || !stretch) return null;
  const places = placesOf(holder.exact, holder.lang).filter(
    ({ start, end }) => start > stretch.start && end <= stretch.end,
  );
  if (places.length === 0) return null;
  return (
    <DeskForm id={`split-${phrase.id}`} action={actions.split}>
      <Fold label={words.splitOf(n + 1)} isPart {...(n + 1 === at ? { pressedBy: "-" } : {})}>
        <VersionField value={phrasingVersion} />
        <Along
          fields={{
            quote: editor.id,
            phrase: phrase.id,
            attestation: holder.id,
            _at: deskCompareQuery(comparison.address),
          }}
        />
        <SelectField
          name="at"
          label={words.splitBefore(holder.siglum)}
          options={places.map(({ start, text }) => ({
            value: String(start),
            label: text,
            lang: holder.lang,
          }))}
        />
        <Submit className="sm">{words.split}</Submit>
      </Fold>
    </DeskForm>
  );
}
