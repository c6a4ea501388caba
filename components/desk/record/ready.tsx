import type { Context } from "@/components/public/parts/context";
import type { EditorState } from "@/domain/desk/quote-editor";

type Props = Pick<Context, "t"> & {
  record: { isEditable: boolean; maySubmit: boolean; practice: boolean; state: EditorState };
  ready: string;
};

/** What is said of a record that lacks nothing: that it can be submitted, or who does that. */
export function Ready({ record, ready, t }: Props) {
  const { isEditable, maySubmit, practice, state } = record;
  if (maySubmit || !isEditable) return <p>{ready}</p>;
  if (practice) return <p>{t.editor.neverPublic}</p>;
  return state.edition === null ? <p>{t.editor.othersSubmit}</p> : null;
}
