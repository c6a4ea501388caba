import { BANDS } from "@/domain/intake/sure";
import type { Predicted } from "./predicted";

/** Confidence from … to (exclusive), as the confirm page accepts by it. */
const EDGES = [101, ...BANDS, 0];

type Share = { P: number | null; speaker: number | null };

/**
 * How often what stands in a band is right: a row for each band in which something was found. `score` gives, of
 * the quotes left in, the share that is right and the share of those that has the right speaker.
 */
export const bandRows = (set: string, found: readonly Predicted[], score: (left: Predicted[]) => Share) =>
  EDGES.slice(1).flatMap((from, index) => {
    const under = EDGES[index] ?? 0;
    const left = found.map((one) => ({ ...one, quotes: one.quotes.filter(inBand(from, under)) }));
    const parts = left.flatMap(({ quotes }) => quotes.flatMap((one) => one.parts)).length;
    if (parts === 0) return [];
    const { P, speaker } = score(left);
    return [
      { set, confidence: `${from} to ${under - 1}`, parts, "words right": P, "speaker right": speaker },
    ];
  });

const inBand =
  (from: number, under: number) =>
  ({ type, confidence }: Predicted["quotes"][number]): boolean =>
    type === "direct" && confidence >= from && confidence < under;
