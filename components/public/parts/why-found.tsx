import type { Match } from "@/domain/finding/match";
import type { Context } from "./context";

/** How words found again stand to a printing, and why it was found: "Nearly the same words. 9 of 11 words …". */
export function WhyFound({ match, t }: { match: Match; t: Context["t"] }) {
  const { relation, kept, length, isReordered, cutWords, differences } = match;
  const words = t.finding;
  const told = {
    ...words.relation,
    excerpt: match.isAskedShorter ? words.relation.excerptOfPrinted : words.relation.excerptOfAsked,
  };
  const count = match.isOfSigns ? words.whySigns : words.why;
  const why = [
    count(kept, length, isReordered),
    ...(cutWords.printed > 0 ? [words.cut(cutWords.printed)] : []),
    ...(cutWords.asked > 0 ? [words.cutInPrint(cutWords.asked)] : []),
    ...(differences.length > 0 ? [words.places(differences.length)] : []),
  ];
  return (
    <>
      <b>{told[relation]}</b> {why.join("; ")}.
    </>
  );
}
