import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import type { AttestationBody, QuoteBody, VarianceBody } from "@/domain/edition/quote-body";
import { upstreamOf } from "./chain";

/** Words that a material change took from the leading printing, with the printing that still has them. */
export type Restored = {
  /** What stands in the leading printing (a cut sign or other words), with its language. */
  lemma: string;
  lemmaLang: string;
  words: string;
  from: AttestationBody;
  /** The printing in which the change was made: the leading one or one upstream of it. */
  enteredIn: AttestationBody;
  variance: VarianceBody;
};

type Given = Pick<QuoteBody, "attestations" | "derivations" | "variances" | "leading">;

/**
 * The words that the leading printing lost: material differences of wording that entered it or a printing
 * upstream of it, nearest first. An omission further up is shown only where the leading printing still has a
 * cut sign for it; other changes only where the desk recorded what the leading printing has in their place.
 */
export function restoredWords({ attestations, derivations, variances, leading }: Given): Restored[] {
  const byId = new Map(attestations.map((one) => [one.id, one]));
  const shown = byId.get(leading);
  if (!shown) return [];
  return [leading, ...upstreamOf(leading, derivations)].flatMap((at) =>
    variances
      .filter((one) => one.to === at && isLoss(one))
      .flatMap((variance): Restored[] => {
        const [from, enteredIn] = [byId.get(variance.from), byId.get(at)];
        const lemma = lemmaOf(variance, shown, at, variances);
        if (!from || !enteredIn || lemma === undefined || variance.before === undefined) return [];
        return [{ lemma, lemmaLang: shown.lang, words: variance.before, from, enteredIn, variance }];
      }),
  );
}

const isLoss = ({ scope, materiality, before }: VarianceBody): boolean =>
  scope === "words" && materiality === "material" && before !== undefined;

function lemmaOf(
  { category, after }: VarianceBody,
  shown: AttestationBody,
  at: string,
  variances: readonly VarianceBody[],
): string | undefined {
  const isHere = at === shown.id;
  if (isHere && after !== undefined && shown.exact.includes(after)) return after;
  if (category === "omission") return cutSigns(shown.exact).find((piece) => piece.isCut)?.text;
  // Handed down: a recorded difference into the leading printing says what stands there now.
  if (after === undefined) return undefined;
  return variances.find(
    (one) =>
      one.to === shown.id && one.before?.includes(after) && one.after && shown.exact.includes(one.after),
  )?.after;
}
