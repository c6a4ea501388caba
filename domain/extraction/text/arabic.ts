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

/** Is a small word (و ف ب ل) written on to a word of the lists here, or to whoever is told? The folded words tell. */
export function hasPrefix(word: string, before: string): boolean {
  if (word.length < 3 || !PREFIXES.has(word.charAt(0)) || known.has(word)) return false;
  if (word.charAt(0) === "\u0644" && ARABIC.told.forms.get(before)?.place === "led") return true;
  const rest = word.slice(1);
  if (word.length > 4 && BEFORE_ARTICLE.test(word)) return true;
  if (known.has(withoutPrefix(word))) return true;
  return known.has(rest) || stateOf(rest) !== undefined;
}

/** First and last names that begin with the letter of "and". */
const WITH_AND = new Set(
  "وليد وسام وسيم وائل وفاء وفيق وهيب وهبة وهبي وديع وجدي وجيه وصفي وردة وحيد وداد".split(" "),
);
const SHORTEST_JOINED = 4;
const LONGEST_LEAD = 5;

const isArea = (word: string) => /^\u0627\u0644../u.test(word) || stateOf(word) !== undefined;

/** "وزير الخارجية الصيني": so many words behind an office say what it is in charge of; an office with the article has none. */
function areaSize(office: number, before: (back: number) => string): number {
  if (isArea(before(office))) return 0;
  let at = office - 1;
  while (at >= 0 && !isArea(before(at))) at--;
  if (at < 0) return 0;
  while (at >= 0 && isArea(before(at))) at--;
  return office - 1 - at;
}

/**
 * "قال X Y وZ": does a name begin behind the "and" that is written on to this word? Two plain words stand between it and
 * the verb of saying or the office; `before` gives the folded words in front of it, nearest first, "" for a sign.
 */
export function joinsName(word: string, before: (back: number) => string): boolean {
  if (!word.startsWith("و") || word.length < SHORTEST_JOINED || WITH_AND.has(word) || known.has(word))
    return false;
  for (let back = 0; back < LONGEST_LEAD; back++) {
    const here = before(back);
    if (ARABIC.people.roles.has(here)) return back - areaSize(back, before) >= 2;
    if (ARABIC.verbs.get(here)?.cls === "say") return back >= 2;
    if (here.length < 2 || ARABIC.small.has(here)) return false;
  }
  return false;
}
