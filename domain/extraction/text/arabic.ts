import { ARABIC } from "@/domain/extraction/cues/ar/rules";
import { stateOf } from "@/domain/extraction/cues/states";

const PREFIXES = new Set(["\u0648", "\u0641", "\u0628", "\u0644"]);

const known = new Set<string>([
  ...ARABIC.verbs.keys(),
  ...ARABIC.people.roles.keys(),
  ...ARABIC.people.bodies,
  ...(ARABIC.bodyNouns ?? []),
  ...ARABIC.pronouns.keys(),
  ...ARABIC.that,
  ...ARABIC.not,
  ...ARABIC.small,
  ...ARABIC.accordingTo.flat(),
]);

/** و ف ب before the article; والد "father" and its kin are words of their own. */
const BEFORE_ARTICLE = /^(?:بال|فال|وال(?!د))../u;

/** What is left of a word without its prefix: after ل the article gets its alef back. */
export const withoutPrefix = (word: string) =>
  word.startsWith("\u0644\u0644") && !known.has(word.slice(1)) ? `\u0627${word.slice(1)}` : word.slice(1);

/** Is a small word (و ف ب ل) written on to a word of the lists here? The folded word tells. */
export function hasPrefix(word: string): boolean {
  if (word.length < 3 || !PREFIXES.has(word.charAt(0)) || known.has(word)) return false;
  const rest = word.slice(1);
  if (word.length > 4 && BEFORE_ARTICLE.test(word)) return true;
  if (known.has(withoutPrefix(word))) return true;
  return known.has(rest) || stateOf(rest) !== undefined;
}
