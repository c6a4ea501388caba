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

export const NONE: Resolved = {
  mention: null,
  entities: [],
  basis: "none",
  alternatives: [],
  points: 0,
  trace: [],
  from: null,
};

export const sum = (trace: TraceLine[]) => trace.reduce((total, line) => total + line.points, 0);
