import type { Draft } from "@/domain/extraction/clauses/draft";
import { type Doc, spanOf } from "@/domain/extraction/document/document";
import type { Basis, Span, TraceLine } from "@/domain/extraction/types";

/** Who said it, on what ground, how sure (0–100), and why. */
export type Resolved = {
  mention: Span | null;
  entities: string[];
  basis: Basis;
  alternatives: string[];
  points: number;
  trace: TraceLine[];
  /** Position in the list of the quote that the speaker was carried over from. */
  from: number | null;
};

/** Nobody is found. */
export const NONE: Resolved = {
  mention: null,
  entities: [],
  basis: "none",
  alternatives: [],
  points: 0,
  trace: [],
  from: null,
};

/** The points of all reasons together. */
export const sum = (trace: readonly TraceLine[]) => trace.reduce((total, line) => total + line.points, 0);

/** Words that somebody is told, and nobody says by whom: not the hearer, nor anybody named elsewhere. */
export function saidByNobody(doc: Doc, { cue, hearer }: Draft): Resolved {
  const nobody = cue?.told?.nobody;
  const at = hearer ?? nobody ?? cue;
  const trace = at ? [{ rule: "speaker.told", at: spanOf(doc, at), points: 0 }] : [];
  return { ...NONE, mention: nobody ? spanOf(doc, nobody) : null, trace };
}
