import { Along, Printed } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { passageWords } from "@/components/desk/papers/evidence-form";
import { Frozen } from "@/components/desk/papers/frozen";
import { PassageField } from "@/components/desk/papers/passage-field";
import type { Context } from "@/components/public/parts/context";
import type { SourceEditor } from "@/domain/desk/lists";

type Printing = { id: string; exact: string; lang: string };
type Common = Context & { claim: string; save: FormAction };

/** The claim is made in the words of one of these printings. */
export function InPrintings({ claim, printings, save, t }: Common & { printings: readonly Printing[] }) {
  if (printings.length === 0) return null;
  return (
    <section aria-labelledby="in-printing">
      <h2 id="in-printing">{t.claimDesk.inPrinting}</h2>
      <ul className="list">
        {printings.map(({ id, exact, lang }) => (
          <li key={id}>
            <span />
            <Printed words={exact} lang={lang} t={t} />
            <DeskForm id={`in-${id}`} action={save}>
              <Along fields={{ claim, attestation: id }} />
              <Submit className="sm">{t.claimDesk.thisPrinting}</Submit>
            </DeskForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OwnVoice = Common & { source: SourceEditor };

/** The claim is made in words of the source itself, marked in its frozen text. */
export function InOwnVoice({ claim, source, save, t }: OwnVoice) {
  const words = t.claimDesk;
  const { shown } = source;
  if (!shown) return <p className="note warn">{t.papers.noCapture}</p>;
  return (
    <section aria-labelledby="own-voice">
      <h2 id="own-voice">{words.inSource}</h2>
      <DeskForm id="occurrence-form" action={save} label={words.inSource}>
        <Along fields={{ claim, capture: shown.id }} />
        <PassageField text={shown.text} lang={source.lang} label={words.passage} words={passageWords(t)} />
        <Submit isMain>{words.addOccurrence}</Submit>
      </DeskForm>
      <h3 className="frozen-head">{t.papers.frozen}</h3>
      <Frozen text={shown.text} lang={source.lang} label={t.papers.frozen} t={t} />
    </section>
  );
}
