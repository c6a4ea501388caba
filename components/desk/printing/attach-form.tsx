import { Along, Printed } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { CheckField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { printedIn } from "@/components/public/parts/text";
import type { Anchored } from "@/domain/attestation/anchor";
import type { SourceEditor } from "@/domain/desk/lists";
import { capital } from "@/messages/capital";
import { InItsText } from "./in-its-text";
import { Particulars } from "./particulars";

type Props = Context & {
  quote: string;
  source: SourceEditor;
  place: Anchored;
  save: FormAction;
  back: string;
};

/** The last step of attaching: the words at their place, and what is said of them. */
export function AttachForm({ quote, source, place, save, back, lang, t }: Props) {
  const words = t.papers;
  return (
    <>
      <p className="lead">
        <Printed words={place.exact} lang={source.lang} t={t} className="u" />
      </p>
      <p className="s q" {...printedIn(source.lang, place.exact)}>
        <InItsText place={place} t={t} />
      </p>
      <p className="lbl">
        {capital(words.foundAt(place.start, place.end))}. <a href={back}>{words.otherWords}</a>
      </p>
      <DeskForm id="attach-form" action={save} label={words.attach}>
        <Along
          fields={{
            ...{ quote, capture: source.shown?.id, exact: place.exact },
            ...{ start: place.start, end: place.end },
          }}
        />
        <Particulars sourceLang={source.lang} {...{ lang, t }} />
        <CheckField name="isLeading" label={words.isLeading} />
        <CheckField name="isOriginal" label={words.isOriginal} />
        <Submit isMain>{words.attachIt}</Submit>
      </DeskForm>
    </>
  );
}
