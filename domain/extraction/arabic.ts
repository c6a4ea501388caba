import { ARABIC } from "./cues/ar";
import { stateOf } from "./states";

const PREFIXES = new Set(["\u0648", "\u0641", "\u0628", "\u0644"]);

const known = new Set<string>([
  ...ARABIC.verbs.keys(),
  ...ARABIC.people.roles.keys(),
  ...ARABIC.people.bodies,
  ...ARABIC.pronouns.keys(),
  ...ARABIC.that,
  ...ARABIC.not,
  ...ARABIC.small,
  ...ARABIC.accordingTo.flat(),
]);

/** Is a small word (و ف ب ل) written on to a word of the lists here? The folded word tells. */
export function hasPrefix(word: string): boolean {
  if (word.length < 3 || !PREFIXES.has(word.charAt(0)) || known.has(word)) return false;
  const rest = word.slice(1);
  return known.has(rest) || stateOf(rest) !== undefined;
}
