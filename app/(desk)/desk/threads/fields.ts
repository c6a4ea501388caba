import type { RecordKind } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

/** The fields of a quote or a claim that a remark can be about, by their names in a frozen body. */
export function fieldsOf(kind: RecordKind, t: Messages): { value: string; label: string }[] {
  const { editor, claimDesk, vocabulary } = t;
  const judged = (axis: "attribution" | "wording" | "veracity") => {
    const of = (part: string) => `${vocabulary.axis[axis]}: ${part}`;
    return [
      { value: `reviews.${axis}`, label: vocabulary.axis[axis] },
      { value: `reviews.${axis}.sentence`, label: of(editor.sentence) },
      { value: `reviews.${axis}.rationale`, label: of(editor.rationale) },
      { value: `reviews.${axis}.unknowns`, label: of(editor.unknowns) },
      { value: `reviews.${axis}.evidence`, label: of(editor.parts.evi) },
      { value: `reviews.${axis}.searches`, label: of(editor.parts.sea) },
    ];
  };
  if (kind === "claim") {
    return [
      { value: "text", label: claimDesk.words },
      { value: "occurrences", label: claimDesk.made },
      ...judged("veracity"),
    ];
  }
  return [
    { value: "speakers", label: editor.speaker },
    { value: "occasion", label: editor.parts.occ },
    { value: "date", label: t.record.fields.date },
    { value: "attestations", label: editor.parts.pri },
    ...judged("attribution"),
    ...judged("wording"),
  ];
}
