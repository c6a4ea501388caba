import type { Marked } from "@/domain/collation/analysis/marked";
import { markedBeside } from "@/domain/collation/shown";
import type { Match } from "@/domain/finding/match";
import type { KnownWords } from "@/domain/finding/nearest";
import { fold } from "@/domain/text/fold";

/** A known printing that a passage may be a further printing of. */
export type KnownPrinting = KnownWords & {
  siglum: string;
  publisher: string | null;
  published: string | null;
  speakers: { id: string; name: string }[];
};

/** A known printing that tells the same, marked against the passage; `isSameSpeaker` where it gives it to the same one. */
export type LookAlike = KnownPrinting & {
  match: Match;
  pieces: Marked[];
  isSameSpeaker: boolean;
  canAttach: boolean;
};

const MOST = 2;

type Passage = { exact: string; lang: string; speakers: readonly string[]; speakerNames: readonly string[] };

/** The printings found that tell the same as a passage: the likeliest two, one a quote. */
export function lookAlikes(
  passage: Passage,
  found: readonly (KnownPrinting & { match: Match })[],
  canAttach: (one: KnownPrinting) => boolean,
): LookAlike[] {
  return found.slice(0, MOST).map((one) => ({
    ...one,
    pieces: markedBeside(passage.exact, one.exact, one.lang),
    isSameSpeaker: one.speakers.some(
      ({ id, name }) =>
        passage.speakers.includes(id) || passage.speakerNames.some((own) => fold(own) === fold(name)),
    ),
    canAttach: canAttach(one),
  }));
}
