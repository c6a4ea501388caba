import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { RecordMeta } from "@/components/desk/record/record-meta";
import { type Context, plain } from "@/components/public/parts/context";
import { nameOf } from "@/components/public/parts/sources";
import { edtfInWords } from "@/domain/dates/in-words";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import { Along, optionsOf } from "./parts";

type Props = Context & { editor: QuoteEditor };

/** "Li Shangfu, Kremlin, 16 April 2023": what a quote is called at the desk. */
export function quoteTitle({ editor, lang, t }: Props): string {
  const names = editor.speakers.map((one) => nameOf(one, lang)).join(", ");
  const { occasion, date } = editor;
  const place = occasion?.place ?? (occasion ? plain(occasion.title, lang) : "");
  return t.editor.heading(names, place, date ? edtfInWords(date, lang) : "");
}

/** Title, way back and state of a quote, for the frame. */
export function editorHead({ editor, lang, t }: Props) {
  return {
    title: quoteTitle({ editor, lang, t }),
    crumb: (
      <>
        <a href="/desk/q">{t.editor.crumb}</a> / {t.editor.quote} <span className="mono">{editor.id}</span>
      </>
    ),
    meta: <RecordMeta record={editor} {...{ lang, t }} />,
  };
}

/** Freezes the quote as a proposal; while a guard fails the button leads to what is missing. */
export function SubmitForm({ editor, submit, t }: Props & { submit: FormAction }) {
  if (!editor.maySubmit) return null;
  const words = t.editor;
  if (editor.practice) return <p className="lbl">{words.neverPublic}</p>;
  const { update, correction, clarification } = t.vocabulary.change;
  return (
    <DeskForm id="submit-form" action={submit} className="submit">
      <Along fields={{ record: editor.id }} />
      {editor.state.edition ? (
        <SelectField
          name="change"
          label={words.change}
          options={optionsOf({ update, correction, clarification })}
          value={editor.state.opened ?? "update"}
        />
      ) : null}
      <Submit isMain {...(editor.failures.length > 0 ? { barredBy: "why" } : {})}>
        {words.submit}
      </Submit>
    </DeskForm>
  );
}
