import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import type { AttestationBody, PhraseBody } from "@/domain/edition/quote-body";
import { stretchesOf } from "./phrase-cells";

/** How many printings print words for a phrase, a cut sign alone, or nothing. */
export type PhraseState = { number: number; kept: number; cut: number; absent: number };

/** How the divided printings have each phrase; one that is not divided counts nowhere. */
export function phraseStates(
  phrases: readonly PhraseBody[],
  printings: readonly AttestationBody[],
): PhraseState[] {
  const divided = printings
    .map((printing) => ({ printing, stretches: stretchesOf(phrases, printing.id) }))
    .filter(({ stretches }) => stretches.length > 0);
  return phrases.map((_, n) => {
    const said = divided.map(({ printing, stretches }) =>
      stretches
        .filter((one) => one.phrases.includes(n + 1))
        .map(({ start, end }) => printing.exact.slice(start, end)),
    );
    const absent = said.filter((texts) => texts.length === 0).length;
    const cut = said.filter((texts) => texts.length > 0 && texts.every(isCutSign)).length;
    return { number: n + 1, kept: divided.length - absent - cut, cut, absent };
  });
}

const isCutSign = (text: string): boolean =>
  cutSigns(text).every((piece) => piece.isCut || piece.text.trim() === "");

/**
 * The phrase over which printings differ most: where the commonest of the three is least common; the first such.
 * None where they all have every phrase in one way.
 */
export function mostVaried(states: readonly PhraseState[]): PhraseState | undefined {
  const common = ({ kept, cut, absent }: PhraseState) => Math.max(kept, cut, absent);
  const varied = states.filter((one) => common(one) < one.kept + one.cut + one.absent);
  return varied.reduce<PhraseState | undefined>(
    (most, one) => (most && common(most) <= common(one) ? most : one),
    undefined,
  );
}
