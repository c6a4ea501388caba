import { placedSigns } from "@/domain/collation/tokens/cut-signs";
import type { AttestationBody, QuoteBody, VarianceBody } from "@/domain/edition/quote-body";
import { upstreamOf } from "./chain";
import { cutOf } from "./cut-marks";

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

type Given = Pick<QuoteBody, "attestations" | "derivations" | "variances" | "leading" | "phrases">;

/**
 * The words that the leading printing lost: material differences of wording that entered it or a printing
 * upstream of it, nearest first. An omission further up is shown only where the leading printing still has a
 * cut sign for it; other changes only where the desk recorded what the leading printing has in their place.
 */
export function restoredWords(body: Given): Restored[] {
  const { attestations, derivations, variances, leading } = body;
  const byId = new Map(attestations.map((one) => [one.id, one]));
  const shown = byId.get(leading);
  if (!shown) return [];
  return [leading, ...upstreamOf(leading, derivations)].flatMap((at) =>
    variances
      .filter((one) => one.to === at && isLoss(one))
      .flatMap((variance): Restored[] => {
        const [from, enteredIn] = [byId.get(variance.from), byId.get(at)];
        const words = variance.before;
        if (!from || !enteredIn || words === undefined) return [];
        const lemma = lemmaOf({ words, from, enteredIn, variance }, shown, body);
        return lemma === undefined
          ? []
          : [{ lemma, lemmaLang: shown.lang, words, from, enteredIn, variance }];
      }),
  );
}

const isLoss = ({ scope, materiality, before }: VarianceBody): boolean =>
  scope === "words" && materiality === "material" && before !== undefined;

function lemmaOf(
  lost: Omit<Restored, "lemma" | "lemmaLang">,
  shown: AttestationBody,
  { variances, phrases = [] }: Given,
): string | undefined {
  const { category, after } = lost.variance;
  const isHere = lost.enteredIn.id === shown.id;
  if (isHere && after !== undefined && shown.exact.includes(after)) return after;
  if (category === "omission") return cutOf(shown, lost, phrases)?.sign ?? signHandedDown(lost, shown);
  // Handed down: a recorded difference into the leading printing says what stands there now.
  if (after === undefined) return undefined;
  return variances.find(
    (one) =>
      one.to === shown.id && one.before?.includes(after) && one.after && shown.exact.includes(one.after),
  )?.after;
}

/** A sign alone in a printing came from the one upstream of it, if that has one alone too: the sign of this cut. */
function signHandedDown(
  { enteredIn, variance: { after } }: Pick<Restored, "enteredIn" | "variance">,
  shown: AttestationBody,
): string | undefined {
  const [cut, ...others] = placedSigns(enteredIn.exact);
  const [sign, ...more] = placedSigns(shown.exact);
  const isOne = cut !== undefined && after?.includes(cut.text) && others.length + more.length === 0;
  return isOne ? sign?.text : undefined;
}
