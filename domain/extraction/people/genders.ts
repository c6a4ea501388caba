import { FIRST_NAMES } from "@/domain/extraction/cues/first-names";
import type { Gender } from "@/domain/extraction/cues/lexicon";
import { type Doc, wordAt } from "@/domain/extraction/document/document";
import type { MentionHit } from "./mentions";

export type { Gender };

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...["mr", "sir", "lord", "monsieur", "signor", "herr", "señor", "senhor"].map(
    (one) => [one, "he"] as const,
  ),
  ...["mrs", "ms", "miss", "lady", "madame", "mme", "signora", "frau", "señora", "senhora", "dame"].map(
    (one) => [one, "she"] as const,
  ),
]);

const ROLES: ReadonlyMap<string, Gender> = new Map([
  ...["spokesman", "chairman", "congressman", "actor", "king", "prince", "father", "ministro"].map(
    (one) => [one, "he"] as const,
  ),
  ...["spokeswoman", "chairwoman", "congresswoman", "actress", "queen", "princess", "ministra"].map(
    (one) => [one, "she"] as const,
  ),
]);

/** The title straight before a name ("Mrs", "Mr."), or "". */
export function titleBefore(doc: Doc, at: number): string {
  const before = wordAt(doc, at - 1) === "." ? wordAt(doc, at - 2) : wordAt(doc, at - 1);
  return TITLES.has(before) ? before : "";
}

/** What a mention itself says of its person's gender. */
export function genderOf(doc: Doc, mention: MentionHit): Gender | null {
  if (mention.pronoun === "he" || mention.pronoun === "she") return mention.pronoun;
  for (let at = mention.from; at < (mention.name?.from ?? mention.to); at++) {
    const word = wordAt(doc, at);
    const said = ROLES.get(word) ?? doc.paragraphs[mention.paragraph]?.rules.officeGender?.(word);
    if (said) return said;
  }
  const start = mention.name?.from ?? mention.from;
  const title = TITLES.get(titleBefore(doc, start));
  if (title || !mention.name) return title ?? null;
  const first = wordAt(doc, start);
  const endings = doc.paragraphs[mention.paragraph]?.rules.nameEndings;
  const isFull = mention.name.to - mention.name.from > 1;
  return (
    FIRST_NAMES.get(first) ?? (isFull ? endings?.get(first.at(-1) ?? "") : null) ?? shownBy(doc, mention)
  );
}

/** The first word of a name that shows a gender by its form. */
function shownBy(doc: Doc, { paragraph, name }: MentionHit): Gender | null {
  const shows = doc.paragraphs[paragraph]?.rules.genderOf;
  for (let at = name?.from ?? 0; shows && at < (name?.to ?? 0); at++) {
    const shown = shows(wordAt(doc, at));
    if (shown) return shown;
  }
  return null;
}

/** Each person's gender: by title or role, else by the pronoun that most often follows their name. */
export function gendersOf(
  doc: Doc,
  mentions: readonly MentionHit[],
  meant: ReadonlyMap<MentionHit, string[]>,
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  let last: { id: string; paragraph: number } | null = null;
  for (const mention of mentions) {
    const id = meant.get(mention)?.[0];
    const gender = genderOf(doc, mention);
    const vote = gender === "he" ? 1 : -1;
    if (mention.pronoun) {
      if (gender && last?.paragraph === mention.paragraph)
        votes.set(last.id, (votes.get(last.id) ?? 0) + vote);
    } else if (id) {
      if (gender) votes.set(id, (votes.get(id) ?? 0) + 5 * vote);
      last = mention.place ? null : { id, paragraph: mention.paragraph };
    }
  }
  const decided = [...votes].filter(([, sum]) => sum !== 0);
  return new Map(decided.map(([id, sum]) => [id, sum > 0 ? "he" : "she"] as const));
}
