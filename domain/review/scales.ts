import type { Axis, LocalText } from "@/domain/vocabulary";

/**
 * How a rating stands, whatever its label: what the shape beside the word shows.
 * holds = filled, part = half, fails = struck through, open = dashed.
 */
export type Standing = "holds" | "part" | "fails" | "open";

/** One rating of a scale. `ordinal` orders a scale (higher = better); open ratings have none. */
export type RatingDefinition = {
  key: string;
  label: LocalText;
  definition: LocalText;
  standing: Standing;
  ordinal?: number;
};

/** A scale as shipped: immutable once in the database; a change is a new version. */
export type ScaleDefinition = { axis: Axis; version: number; ratings: readonly RatingDefinition[] };
