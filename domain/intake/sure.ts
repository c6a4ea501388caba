import type { ProposedSpan } from "./proposed";
import type { SpanValues } from "./span";

/** From which confidence on (0–100) passages can be accepted together: the bands "high" and "middle". */
export const BANDS = [85, 60] as const;

type Proposal = Pick<SpanValues, "state" | "form" | "speakers" | "speakerNames"> & {
  proposed: ProposedSpan | null;
};

/** Whether a passage is still to be decided, has a speaker, and is proposed with at least this confidence. */
export const isSure = (span: Proposal, least: number): boolean =>
  span.state === "proposed" &&
  span.form !== "scare" &&
  span.proposed !== null &&
  span.proposed.confidence >= least &&
  span.speakers.length + span.speakerNames.length > 0;

/** How many passages each band holds; a band that adds none to the one above it is left out. */
export function sureIn(spans: readonly Proposal[]): { least: number; passages: number }[] {
  const bands = BANDS.map((least) => ({
    least,
    passages: spans.filter((one) => isSure(one, least)).length,
  }));
  return bands.filter(({ passages }, n) => passages > (bands[n - 1]?.passages ?? 0));
}
