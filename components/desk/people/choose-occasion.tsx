import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { type Context, plain } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local } from "@/components/public/parts/text";
import type { OccasionRow } from "@/domain/desk/lists";
import type { QuoteEditor } from "@/domain/desk/quote-editor";

type Props = Context & { editor: QuoteEditor; rows: readonly OccasionRow[]; save: FormAction };

/** Occasions, each with a button that says the quote on it. */
export function ChooseOccasion({ editor, rows, save, lang, t }: Props) {
  const words = t.people;
  const form = (occasion: OccasionRow | null, label: string) => (
    <DeskForm id={`choose-${occasion?.id ?? "none"}`} action={save}>
      <Theirs values={Object.fromEntries(rows.map((row) => [row.id, plain(row.title, lang)]))} />
      <VersionField value={editor.version} />
      <Along fields={{ quote: editor.id, occasion: occasion?.id ?? "" }} />
      <Submit className="sm">{label}</Submit>
    </DeskForm>
  );
  return (
    <>
      {rows.length === 0 ? <p className="note">{words.noOccasions}</p> : null}
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.date === null ? "" : <Day edtf={row.date} lang={lang} />}</span>
            <div>
              <a href={`/desk/occasions/${row.id}`}>
                <Local text={row.title} {...{ lang, t }} />
              </a>
              <span className="s">
                {t.vocabulary.occasionKind[row.kind]}
                {row.place === null ? null : <>, {row.place}</>} · {words.quotes(row.quotes)}
              </span>
            </div>
            {row.id === editor.occasion?.id ? <b>{words.chosen}</b> : form(row, words.chooseIt)}
          </li>
        ))}
      </ul>
      {editor.occasion ? form(null, words.leaveOpen) : null}
    </>
  );
}
