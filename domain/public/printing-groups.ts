import { upstreamOf } from "@/domain/derivation/chain";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { primaryLanguage } from "@/domain/text/languages";

/**
 * Printings whose words can be compared: those of one language, with the one the others are compared with.
 * Back-translations stand apart from what came into that language by another way.
 */
export type PrintingGroup = {
  lang: string;
  isBackTranslated: boolean;
  base: AttestationBody;
  /** The base first. */
  printings: readonly AttestationBody[];
};

const isBack = ({ relation }: AttestationBody): boolean => relation === "back_translation";

/**
 * Printings by language: first where a base was chosen (`bases`, by siglum), then that of the leading printing,
 * then the languages with most printings. Base of a group is the chosen one, else the leading printing, else
 * the nearest upstream of it, else the first.
 */
export function printingGroups(
  { attestations, derivations, leading }: Pick<QuoteBody, "attestations" | "derivations" | "leading">,
  bases: readonly string[] = [],
): PrintingGroup[] {
  const groups = new Map<string, AttestationBody[]>();
  for (const printing of attestations) {
    const key = `${primaryLanguage(printing.lang)} ${isBack(printing)}`;
    groups.set(key, [...(groups.get(key) ?? []), printing]);
  }
  const near = [leading, ...upstreamOf(leading, derivations)];
  const chosenIn = (printings: readonly AttestationBody[]) =>
    printings.length < 2
      ? undefined
      : bases.map((siglum) => printings.find((one) => one.siglum === siglum)).find((one) => one);
  const isLed = (printings: readonly AttestationBody[]) => printings.some((one) => one.id === leading);
  const rank = (one: readonly AttestationBody[]) => (chosenIn(one) ? 0 : isLed(one) ? 1 : 2);
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .flatMap((printings) => {
      const base =
        chosenIn(printings) ??
        near.map((id) => printings.find((one) => one.id === id)).find((one) => one) ??
        printings[0];
      if (!base) return [];
      const others = printings.filter((one) => one !== base);
      return [
        {
          lang: primaryLanguage(base.lang),
          isBackTranslated: isBack(base),
          base,
          printings: [base, ...others],
        },
      ];
    });
}
