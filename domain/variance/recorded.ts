import { isSameLanguage } from "@/domain/text/languages";
import type { Form, VarianceScope } from "@/domain/vocabulary";
import type { Around, Difference, VarianceProposal } from "./difference";
import { proposeVariance } from "./propose";

type Printing = { lang: string; exact: string; form: Form };
type Recorded = { scope: VarianceScope; before?: string; after?: string };

const AROUND = 60;

/** Words as the printing has them; where "…" only joins pieces that stand apart, they stand without it. */
const asPrinted = (words: string, exact: string): string =>
  exact.includes(words) ? words : words.replaceAll("…", " ");

function around(words: string, exact: string): Around {
  const at = exact.indexOf(words);
  if (words === "" || at < 0) return { left: "", right: "" };
  const end = at + words.length;
  return { left: exact.slice(Math.max(0, at - AROUND), at), right: exact.slice(end, end + AROUND) };
}

/** What the rules would say of a recorded difference; null across languages and of how words are attributed. */
export function proposalFor(
  { scope, before = "", after = "" }: Recorded,
  from: Printing,
  to: Printing,
): VarianceProposal | null {
  if (!isSameLanguage(from.lang, to.lang) || scope !== "words") return null;
  const difference: Difference = {
    lang: from.lang,
    before: asPrinted(before, from.exact),
    after: asPrinted(after, to.exact),
    aroundBefore: around(before, from.exact),
    aroundAfter: around(after, to.exact),
    isBeforeWhole: from.form === "full",
  };
  return proposeVariance(difference);
}
