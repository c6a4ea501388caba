import { Along, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import { anchor } from "@/domain/attestation/anchor";
import { instantInWords } from "@/domain/dates/in-words";
import type { SourceEditor } from "@/domain/desk/lists";
import { Copies, SilentEdit } from "./copies";
import { Frozen, type InPortions, type Marked } from "./frozen";
import { LookedForHere, type SightingActions } from "./looked-for";

type Props = Context & {
  source: SourceEditor;
  /** Words that a link points at, besides the printings. */
  span: { start: number; end: number };
  /** The portion of a long text that is asked for, from 1. */
  portion: number | undefined;
  keepCopy: FormAction;
  sightings: SightingActions;
};

/** The frozen text of a source with its printings marked, what was changed in silence, and its other copies. */
export function SourcePlate({ source, span, portion, keepCopy, sightings, lang, t }: Props) {
  const words = t.papers;
  const { shown } = source;
  return (
    <>
      <section className="sec">
        <h2 id="frozen-title">{words.frozen}</h2>
        {shown ? (
          <>
            <p className="lbl">
              {words.capturedOn(
                instantInWords(shown.takenAt, lang),
                t.vocabulary.captureMethod[shown.method],
              )}
              . {words.hash} <span className="mono">{shown.textSha256.slice(0, 16)}</span>.{" "}
              {shown.printings.length > 0 ? words.marked : null}
            </p>
            <Frozen
              text={shown.text}
              lang={source.lang}
              marks={marksOf(source, span, t)}
              label={words.frozen}
              portioned={portionsOf(source, span, portion)}
              t={t}
            />
          </>
        ) : (
          <p className="dim">{words.noCapture}</p>
        )}
      </section>
      {shown ? (
        <div id="again">
          <LookedForHere {...{ shown, source, lang, t }} actions={sightings} />
          <SilentEdit {...{ shown, source, lang, t }} />
        </div>
      ) : null}
      <Copies {...{ source, lang, t }} />
      {source.isEditable ? <AddCopy {...{ source, keepCopy, t }} /> : null}
    </>
  );
}

/** A span that a link points at comes first, so that the page opens there. */
function marksOf({ shown }: SourceEditor, span: Props["span"], t: Context["t"]): Marked[] {
  if (!shown) return [];
  const pointed = anchor(shown.text, span.start, span.end);
  const printed = shown.printings.map((one) => ({
    ...{ start: one.start, end: one.end },
    href: `/desk/q/${one.quote}/printings/${one.id}`,
    label: t.papers.printing(one.siglum),
  }));
  if (!pointed) return printed;
  const { start, end } = pointed;
  return printed.some((one) => one.start === start && one.end === end)
    ? printed
    : [{ start, end, label: t.papers.markedWords }, ...printed];
}

const portionsOf = (
  { id, shown }: SourceEditor,
  span: Props["span"],
  asked: Props["portion"],
): InPortions => ({
  asked,
  at: shown && anchor(shown.text, span.start, span.end) ? span.start : undefined,
  hrefOf: (portion) => `/desk/sources/${id}?capture=${shown?.id}&portion=${portion}`,
});

function AddCopy({ source, keepCopy, t }: Pick<Props, "source" | "keepCopy" | "t">) {
  const words = t.papers;
  return (
    <section className="sec" id="add">
      <h2>{words.addCapture}</h2>
      <DeskForm id="capture-form" action={keepCopy} label={words.addCapture}>
        <Fold label={words.addCaptureNote} isPart>
          <Along fields={{ source: source.id }} />
          <TextArea name="text" label={words.text} rows={12} className="q" lang={source.lang} />
          <SelectField
            name="method"
            label={words.method}
            options={optionsOf(t.vocabulary.captureMethod)}
            value="paste"
          />
          <Submit>{words.keep}</Submit>
        </Fold>
      </DeskForm>
    </section>
  );
}
