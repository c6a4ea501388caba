import { BasisMark } from "@/components/desk/intake/basis";
import { printedIn } from "@/components/public/parts/text";
import { hasCutSign } from "@/domain/intake/dots";
import type { ArticleView, PassageView } from "@/domain/intake/views";
import { BASES, FORMS } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { FactRadio, FactSelect, FactText } from "./facts";

const MEANINGS = ["cut", "nothing", "unknown"] as const;

const dotsOf = ({ elisions }: PassageView) => {
  const [first] = elisions ?? [];
  if (!first) return "unknown";
  return first.kind === "false" ? "nothing" : "cut";
};

type Props = { article: ArticleView; passage: PassageView; t: Messages };

/** Who says it and on what ground, in which form, and what its dots stand for. */
export function CardFacts({ article, passage, t }: Props) {
  const { confirm } = t.intake;
  return (
    <div className="facts">
      <Speakers {...{ article, passage, t }} />
      <FactText name="someoneElse" label={confirm.someoneElse} className="wide" />
      <FactText
        name="attribution"
        label={confirm.asPrinted}
        value={passage.attribution}
        className="q wide"
        {...printedIn(article.lang, passage.attribution ?? "")}
      />
      <FactRadio
        name="basis"
        label={confirm.basis}
        value={passage.basis === "not_known" ? "stated" : passage.basis}
        options={BASES.filter((one) => one !== "not_known").map((value) => ({
          value,
          label: t.vocabulary.basis[value],
        }))}
      />
      <FactRadio
        name="form"
        label={confirm.form}
        value={passage.form}
        options={FORMS.map((value) => ({ value, label: confirm.forms[value] }))}
      />
      {hasCutSign(passage.exact) ? (
        <FactRadio
          name="dots"
          label={confirm.dots}
          value={dotsOf(passage)}
          options={MEANINGS.map((value) => ({ value, label: confirm.dotsKinds[value] }))}
        />
      ) : null}
    </div>
  );
}

/** The one who says it, and who else does. */
function Speakers({ article, passage, t }: Props) {
  const { confirm } = t.intake;
  const options = article.choices.map(({ value, name, isOnRecord, isMeant }) => ({
    value,
    label: isOnRecord ? confirm.onRecord(name) : name,
    group: isMeant ? confirm.mayBeMeant : confirm.alsoNamed,
  }));
  const others = Math.max(1, passage.who.length - 1);
  return (
    <>
      <FactSelect
        name="who.0"
        label={confirm.speaker}
        value={passage.who[0]}
        options={options}
        none={t.desk.choose}
        after={<BasisMark basis={passage.basis} t={t} />}
      />
      {Array.from({ length: others }, (_, index) => `who.${index + 1}`).map((name, index) => (
        <FactSelect
          key={name}
          name={name}
          label={confirm.together}
          value={passage.who[index + 1]}
          options={options}
          none={confirm.nobodyElse}
        />
      ))}
    </>
  );
}
