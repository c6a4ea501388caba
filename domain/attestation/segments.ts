/** A passage of a text that is to be marked; offsets in UTF-16 code units. */
export type Passage = { start: number; end: number };

export type Segment<P extends Passage> = { start: number; text: string; passages: readonly P[] };

/**
 * Cuts a text where passages begin and end, so that each piece lies wholly in some of them or in none;
 * joined, the pieces are the text again. Passages may overlap; what lies outside the text is left out.
 */
export function segmentsOf<P extends Passage>(text: string, passages: readonly P[]): Segment<P>[] {
  const edges = passages.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      passages: passages.filter((one) => one.start <= start && one.end >= end && one.end > one.start),
    };
  });
}
