import type { Span } from "@/domain/extraction/types";
import type { SpanState } from "@/domain/vocabulary";
import { proposedElisions } from "./dots";
import type { SpanValues } from "./span";

/**
 * The two passages that one becomes where other words begin in it (UTF-16 offsets into the untouched text);
 * null where those words do not stand in it with something before them. Blanks at the cut belong to neither.
 */
export function cutBefore(text: string, { start, end }: Span, words: string): [Span, Span] | null {
  const at = words === "" ? -1 : text.slice(0, end).indexOf(words, start);
  const first = at < 0 ? "" : text.slice(start, at).trimEnd();
  return first === ""
    ? null
    : [
        { start, end: start + first.length },
        { start: at, end },
      ];
}

type Placed = Span & { id: string; state: SpanState; attestation: string | null };

/** The passage that a passage can be joined with: the next in the text that is neither rejected nor sent. */
export const nextInText = <P extends Placed>(
  all: readonly P[],
  { id, start }: Span & { id: string },
): P | undefined =>
  all
    .filter((one) => one.id !== id && one.state !== "rejected" && one.attestation === null)
    .filter((one) => one.start >= start)
    .sort((a, b) => a.start - b.start)[0];

/** The values of a passage over other words: to be decided anew, and what its dots stand for asked anew. */
export const reshaped = (text: string, values: SpanValues, { start, end }: Span): SpanValues => ({
  ...values,
  ...{ start, end, state: "proposed", decidedBy: null, decidedAt: null },
  elisions: proposedElisions(text.slice(start, end)),
});
