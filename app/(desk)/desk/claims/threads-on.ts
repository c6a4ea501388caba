import type { ClaimEditor } from "@/domain/desk/claim-editor";
import type { Messages } from "@/messages/messages";

type Text = { kind: "attestation" | "capture"; id: string; label: string };

/** The texts of a claim in which words can be marked: where it is made, and what stands for or against it. */
export function textsOf({ occurrences, reviews }: ClaimEditor): Text[] {
  const found = new Map<string, Text>();
  for (const { attestation, exact, capture, publisher, title } of occurrences) {
    const name = [publisher, title].filter(Boolean).join(" · ");
    if (attestation)
      found.set(attestation, { kind: "attestation", id: attestation, label: exact.slice(0, 80) });
    found.set(capture, { kind: "capture", id: capture, label: name });
  }
  for (const { capture, source } of reviews.flatMap((review) => review.evidence)) {
    const name = [source.publisher, source.title].filter(Boolean).join(" · ");
    found.set(capture, { kind: "capture", id: capture, label: name });
  }
  return [...found.values()];
}

/** The fields of a claim that a remark can be about. */
export const fieldsOf = (t: Messages): { value: string; label: string }[] => [
  { value: "text", label: t.claimDesk.words },
  { value: "occurrences", label: t.claimDesk.made },
  { value: "reviews.veracity", label: t.vocabulary.axis.veracity },
  { value: "reviews.veracity.sentence", label: t.editor.sentence },
  { value: "reviews.veracity.rationale", label: t.editor.rationale },
  { value: "reviews.veracity.unknowns", label: t.editor.unknowns },
  { value: "reviews.veracity.evidence", label: t.claimDesk.parts.evi },
];
