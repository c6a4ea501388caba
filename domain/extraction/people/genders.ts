import { FIRST_NAMES } from "@/domain/extraction/cues/first-names";
import type { Gender } from "@/domain/extraction/cues/lexicon";
import { type Doc, wordAt } from "@/domain/extraction/document/document";
import type { MentionHit } from "./mentions";
import { titleBefore, titleGender } from "./titles";

export type { Gender };

const ROLES: ReadonlyMap<string, Gender> = new Map([
  ...["spokesman", "chairman", "congressman", "actor", "king", "prince", "father", "ministro"].map(
    (one) => [one, "he"] as const,
  ),
  ...["spokeswoman", "chairwoman", "congresswoman", "actress", "queen", "princess", "ministra"].map(
    (one) => [one, "she"] as const,
  ),
]);

/** What a mention itself says of its person's gender. */
export function genderOf(doc: Doc, mention: MentionHit): Gender | null {
  if (mention.pronoun === "he" || mention.pronoun === "she") return mention.pronoun;
  for (let at = mention.from; at < (mention.name?.from ?? mention.to); at++) {
    const word = wordAt(doc, at);
    const said = ROLES.get(word) ?? doc.paragraphs[mention.paragraph]?.rules.officeGender?.(word);
    if (said) return said;
  }
  const start = mention.name?.from ?? mention.from;
  const title = titleGender(titleBefore(doc, start));
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

/** What one sign of a gender weighs: a word of the person's own, and "he" behind the only name of a paragraph or one of several. */
const SIGN = { own: 15, only: 3, several: 1 } as const;

/** Each person's gender: by title or role, else by the pronoun that most often follows their name as a subject. */
export function gendersOf(
  doc: Doc,
  mentions: readonly MentionHit[],
  meant: ReadonlyMap<MentionHit, string[]>,
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  const add = (id: string, gender: Gender, weight: number) =>
    votes.set(id, (votes.get(id) ?? 0) + (gender === "he" ? weight : -weight));
  let paragraph = -1;
  let first: string | null = null;
  let last: { id: string; bound: boolean } | null = null;
  let several = false;
  for (const mention of mentions) {
    if (mention.paragraph !== paragraph) {
      ({ paragraph } = mention);
      first = last = null;
      several = false;
    }
    const id = meant.get(mention)?.[0];
    const gender = genderOf(doc, mention);
    if (mention.pronoun) {
      if (gender && last && !last.bound) add(last.id, gender, several ? SIGN.several : SIGN.only);
    } else if (id) {
      if (gender) add(id, gender, SIGN.own);
      if (mention.place) {
        last = null;
        continue;
      }
      first ??= id;
      several ||= id !== first;
      last = { id, bound: mention.bound };
    }
  }
  const decided = [...votes].filter(([, sum]) => sum !== 0);
  return new Map(decided.map(([id, sum]) => [id, sum > 0 ? "he" : "she"] as const));
}
