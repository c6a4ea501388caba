import { Along, localLabels, optionsOf, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { ByRules } from "@/components/desk/printing/by-rules";
import type { Context } from "@/components/public/parts/context";
import { Local } from "@/components/public/parts/text";
import { deskCompareQuery } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import type { DeskDifference } from "@/domain/desk/compare/differences";
import { phrasesAt } from "@/domain/desk/compare/place";
import { numbersInShort } from "@/domain/phrases/numbers";
import { noteProposed } from "@/messages/variance-text";
import type { CompareActions } from "./actions";

type Props = Context & { comparison: DeskComparison; actions: CompareActions };
type Current = Props & { current: DeskDifference };

/** The difference that is decided: its words, what the rules say of it, its class and weight. */
export function Panel(props: Props) {
  const { comparison, lang, t } = props;
  const { current, group, differences, editor } = comparison;
  const words = t.compareDesk;
  if (!current || !group) return null;
  const phrases = numbersInShort(phrasesAt(comparison));
  const title = [
    words.between(group.base.siglum, current.to.siglum),
    ...(phrases === "" ? [] : [words.inPhrases(phrases)]),
  ].join(", ");
  return (
    <Section id="difference" title={title} note={words.numbered(current.number, differences.all.length)}>
      <Words {...props} current={current} />
      <ByRules proposal={current.proposal} printedLang={current.to.lang} {...{ lang, t }} />
      {current.recorded ? <Decided recorded={current.recorded} {...props} current={current} /> : null}
      {editor.isEditable ? (
        <Decide key={`${current.number} ${current.recorded?.version}`} {...props} current={current} />
      ) : null}
    </Section>
  );
}

function Words({ current, comparison, t }: Current) {
  const { lemma, text, sigla, to } = current;
  const words = t.compareDesk;
  const lang = comparison.group?.base.lang ?? to.lang;
  const others = sigla.filter((one) => one !== to.siglum);
  return (
    <div className="app">
      <p>
        {lemma === "" ? (
          <i className="lemma">{words.om}</i>
        ) : (
          <Printed words={lemma} lang={lang} t={t} className="q lemma" />
        )}{" "}
        {text === "" ? <i>{words.om}</i> : <Printed words={text} lang={to.lang} t={t} />}{" "}
        <b className="sig">{to.siglum}</b>
      </p>
      {others.length === 0 ? null : <p className="s">{words.alsoIn(others.join(", "))}</p>}
    </div>
  );
}

/** The letters of the two printings whose words are decided: of a step of the way, where it was recorded there. */
function lettersOf({ current: { recorded, to }, comparison: { editor, group } }: Current): [string, string] {
  const letter = (id: string) => editor.printings.find((one) => one.id === id)?.siglum ?? "";
  return recorded ? [letter(recorded.from), letter(recorded.to)] : [group?.base.siglum ?? "", to.siglum];
}

/** That it is decided, and for which printings; and how, to who cannot change it. */
function Decided({ recorded, ...props }: Current & { recorded: NonNullable<DeskDifference["recorded"]> }) {
  const { comparison, lang, t } = props;
  const { category, materiality, note } = recorded;
  const words = t.compareDesk;
  if (comparison.editor.isEditable) return <p className="s">{words.decidedFor(...lettersOf(props))}</p>;
  const { variance, materiality: weights } = t.vocabulary;
  return (
    <>
      <p>
        {words.decided} {variance[category]} · <b>{weights[materiality]}</b>
      </p>
      <p>
        <Local text={note} {...{ lang, t }} />
      </p>
    </>
  );
}

/** The one after it that is still to be decided, round and round; where none is, the one after it. */
function nextOf(all: readonly DeskDifference[], current: DeskDifference): DeskDifference {
  const later = all.filter(({ number }) => number > current.number);
  const others = [...later, ...all.filter(({ number }) => number < current.number)];
  return others.find((one) => !one.recorded) ?? later[0] ?? current;
}

function Decide(props: Current) {
  const { current, comparison, actions, t } = props;
  const { recorded, number } = current;
  const words = t.compareDesk;
  const here = (difference: number) => deskCompareQuery({ ...comparison.address, difference });
  return (
    <>
      <DeskForm id="difference-form" action={recorded ? actions.editDifference : actions.addDifference}>
        <Theirs
          values={{ ...t.vocabulary.variance, ...t.vocabulary.materiality, ...t.vocabulary.varianceScope }}
        />
        <Of {...props} />
        <Along fields={{ _at: here(nextOf(comparison.differences.all, current).number) }} />
        <Judged {...props} />
        <ExactWords {...props} />
        <Submit isMain pressedBy="a">
          {words.saveAndNext}
        </Submit>
      </DeskForm>
      {recorded ? (
        <DeskForm id="difference-remove" action={actions.removeDifference}>
          <VersionField value={recorded.version} />
          <Along fields={{ variance: recorded.id, _at: here(number) }} />
          <Submit className="sm">{words.remove}</Submit>
        </DeskForm>
      ) : null}
    </>
  );
}

/** Which difference it is: the one recorded, or the two printings that it lies between. */
function Of({ current: { recorded, to }, comparison: { editor, group } }: Current) {
  if (!recorded) return <Along fields={{ quote: editor.id, from: group?.base.id, to: to.id }} />;
  return (
    <>
      <VersionField value={recorded.version} />
      <Along fields={{ variance: recorded.id }} />
    </>
  );
}

/** Its class, weight and scope, and why: as recorded, else as the rules propose. */
function Judged({ current: { recorded, proposal }, lang, t }: Current) {
  const words = t.compareDesk;
  return (
    <>
      <RadioField
        name="category"
        label={words.category}
        options={optionsOf(t.vocabulary.variance)}
        value={recorded?.category ?? proposal.category}
      />
      <RadioField
        name="materiality"
        label={words.weight}
        options={optionsOf(t.vocabulary.materiality)}
        value={recorded?.materiality ?? proposal.materiality}
      />
      <RadioField
        name="scope"
        label={words.concerns}
        options={optionsOf(t.vocabulary.varianceScope)}
        value={recorded?.scope ?? "words"}
      />
      <LocalField
        name="note"
        labels={localLabels({ t, lang }, words.because)}
        value={recorded?.note ?? noteProposed(proposal)}
        rows={2}
      />
    </>
  );
}

function ExactWords(props: Current) {
  const { recorded, lemma, text } = props.current;
  const [from, into] = lettersOf(props);
  const words = props.t.compareDesk;
  const before = recorded ? recorded.before : lemma;
  const after = recorded ? recorded.after : text;
  return (
    <Fold label={words.exactWords} isPart>
      <TextArea name="before" label={words.before(from)} value={before} className="q" rows={2} />
      <TextArea name="after" label={words.before(into)} value={after} className="q" rows={2} />
    </Fold>
  );
}
