import { contentFrom } from "@/domain/extraction/clauses/content-end";
import type { Subject, Work } from "@/domain/extraction/clauses/draft";
import { asMention, phraseFrom } from "@/domain/extraction/clauses/phrases";
import {
  isComma,
  isInside,
  isWord,
  longestAt,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";

/** What is said according to somebody, and who that is. */
export type According = { contents: Range[]; subject: Subject };

const saidBy = (owner: MentionHit, contents: Range[]): According => ({
  contents,
  subject: { mentions: [owner], rule: "speaker.according-to" },
});

/** Who is named at a token or the next one, else the noun phrase that begins there. */
const ownerAt = (work: Work, from: number) =>
  work.mentions.find((one) => one.from >= from && one.from <= from + 1) ?? phraseFrom(work, from);

/** "According to him", "по его словам": the pronoun in the words of an according-to, or straight behind them. */
function pronounAt(work: Work, from: number, size: number): MentionHit | null {
  for (let at = from + 1; at <= from + size; at++) {
    const pronoun = work.sentence.paragraph.rules.ownPronouns?.get(wordAt(work.doc, at));
    const to = Math.max(at + 1, from + size);
    // "According to her husband": whose he is, not whose words.
    if (pronoun && !isWord(work.doc, to)) return { ...asMention(work, { from: at, to }), pronoun };
  }
  return null;
}

/** Somebody named, or a pronoun that means one and stands at once: "secondo lui". */
const isNamer = ({ pronoun, from }: MentionHit, at: number) =>
  pronoun === null || (from === at && /^(?:he|she|they)$/u.test(pronoun));

/** "According to S, C" and "C, according to S", where S is somebody and nothing else speaks in the sentence. */
export function accordingTo(work: Work): According | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isInside(doc, at)) continue;
    if (rules.accordingAfter?.has(wordAt(doc, at))) return accordingAfter(work, at);
    const led = at === sentence.from + 1 && rules.and.has(wordAt(doc, at - 1));
    const first = at === sentence.from || led;
    const aside = !first && isComma(wordAt(doc, at - 1));
    const within = !first && !aside && rules.accordingWithin === true;
    // Before the comma there must be something that is said.
    if (!first && !within && (!aside || at - 1 === sentence.from)) continue;
    const view = first && rules.viewOf?.has(wordAt(doc, at)) ? 1 : 0;
    const thus = aside && rules.thus?.has(wordAt(doc, at)) ? 1 : 0;
    const size = longestAt(doc, rules.accordingTo, at) || view || thus;
    if (size === 0) continue;
    const stated = first ? afterSaidNoun(work, at + size) : null;
    if (stated) return stated;
    const own = pronounAt(work, at, size);
    const owner = own ?? ownerAt(work, at + size);
    if (!owner || owner.stateForm === "adjective" || !(own || isNamer(owner, at + size))) continue;
    if (isNorm(work, at + size, owner)) continue;
    if (view > 0 && (!owner.name || owner.body || !isComma(wordAt(doc, owner.to)))) continue;
    if (thus > 0 && isWord(doc, owner.to)) continue;
    if (within) {
      const beside = owner.from === at + size || rules.articles.has(wordAt(doc, at + size));
      if (beside && (owner.name || owner.role)) return around(work, { from: at, to: owner.to }, owner);
      continue;
    }
    return first ? afterOwner(work, owner) : beforeOwner(work, at - 1, owner);
  }
  return null;
}

/** "According to plan", "laut Bauordnung": what sets how things are done says nothing, unless somebody is named with it. */
function isNorm({ doc, sentence }: Work, from: number, owner: MentionHit): boolean {
  const { norms, articles, prepositions, capitalNouns, adjectiveFollows } = sentence.paragraph.rules;
  if (!norms || owner.role || (owner.name && !capitalNouns)) return false;
  let first = from;
  while (articles.has(wordAt(doc, first))) first++;
  let to = first;
  while (to < owner.to && !prepositions.has(wordAt(doc, to))) to++;
  const isOne = (word: string) =>
    norms.has(word) ||
    (capitalNouns === true && [...norms].some((one) => one.length > 3 && word.endsWith(one)));
  return adjectiveFollows
    ? isOne(wordAt(doc, first)) || (to > first + 1 && isOne(wordAt(doc, first + 1)))
    : isOne(wordAt(doc, to - 1));
}

/** "据交通部声明，C", "根据王强的说法，C": a noun of saying before the comma, behind whoever's it is. */
function afterSaidNoun(work: Work, from: number): According | null {
  const { doc, sentence } = work;
  const { saidNouns } = sentence.paragraph.rules;
  for (let at = from + 1; saidNouns && at < Math.min(sentence.to, from + WINDOW.phrase); at++) {
    if (isInside(doc, at) || !isWord(doc, at)) return null;
    if (!saidNouns.nouns.has(wordAt(doc, at)) || !isComma(wordAt(doc, at + 1))) continue;
    const to = wordAt(doc, at - 1) === saidNouns.of ? at - 1 : at;
    const content = to > from ? contentFrom(work, at + 2, "clause") : null;
    const owner =
      work.mentions.find((one) => one.from >= from && one.to === to) ?? asMention(work, { from, to });
    return content ? saidBy(owner, [content]) : null;
  }
  return null;
}

/** "According to S, C": behind the comma, or at once where the language or the next word lets a clause begin. */
function afterOwner(work: Work, owner: MentionHit): According | null {
  const { rules } = work.sentence.paragraph;
  const next = wordAt(work.doc, owner.to);
  const verbSecond = rules.verbSecond && next !== ",";
  const begins = owner.name !== null && !owner.body && rules.articles.has(next);
  const comma = verbSecond || begins ? owner.to - 1 : commaAfter(work, afterApposition(work, owner));
  const content = comma < 0 ? null : contentFrom(work, comma + 1, "clause");
  return content ? saidBy(owner, [content]) : null;
}

/** "C, according to S" and "C1, according to S, C2". */
function beforeOwner(work: Work, comma: number, owner: MentionHit): According {
  const content = { from: work.sentence.from, to: comma };
  const rest = isComma(wordAt(work.doc, owner.to)) ? contentFrom(work, owner.to + 1, "clause") : null;
  return saidBy(owner, rest ? [content, rest] : [content]);
}

/** "Die Brücke bleibt laut S gesperrt": what stands on both sides of an aside without commas. */
function around(work: Work, aside: Range, owner: MentionHit): According {
  const content = { from: work.sentence.from, to: aside.from };
  if (!isWord(work.doc, aside.to)) return saidBy(owner, [content]);
  const rest = contentFrom(work, aside.to, "clause") ?? { from: aside.to, to: aside.to + 1 };
  return saidBy(owner, [content, rest]);
}

/** "S zufolge C" and "C1 S zufolge C2": the word stands behind the name. */
function accordingAfter(work: Work, at: number): According | null {
  const owner = work.mentions.find((one) => one.to === at && !one.pronoun);
  if (!owner) return null;
  if (isNorm(work, owner.from, owner)) return null;
  const { articles } = work.sentence.paragraph.rules;
  const from = articles.has(wordAt(work.doc, owner.from - 1)) ? owner.from - 1 : owner.from;
  if (from > work.sentence.from) return around(work, { from, to: at + 1 }, owner);
  const content = contentFrom(work, at + 1, "clause");
  return content ? saidBy(owner, [content]) : null;
}

/** "according to X, head of the institute, …": past an office between commas that stands beside a name. */
function afterApposition(work: Work, owner: MentionHit): number {
  if (!owner.name || !isComma(wordAt(work.doc, owner.to))) return owner.to;
  const office = work.mentions.find((one) => one.from === owner.to + 1 && one.role && !one.name);
  for (let at = office?.to ?? 0; office && at <= office.to + 3; at++) {
    if (isComma(wordAt(work.doc, at))) return at;
    if (!isWord(work.doc, at) || work.cues.some((cue) => cue.from === at)) break;
  }
  return nounAside(work, owner.to);
}

/** ", docente a Pavia, il fiume …": past a bare noun with what hangs on it, where a clause's subject has an article. */
function nounAside(work: Work, from: number): number {
  const { doc, sentence } = work;
  const { officeLeads, small, prepositions, articles, verbs } = sentence.paragraph.rules;
  const noun = wordAt(doc, from + 1);
  if (!officeLeads || small.has(noun) || verbs.has(noun) || !prepositions.has(wordAt(doc, from + 2)))
    return from;
  for (let at = from + 3; at < Math.min(from + WINDOW.phrase, sentence.to); at++) {
    if (isComma(wordAt(doc, at))) return articles.has(wordAt(doc, at + 1)) ? at : from;
    if (!isWord(doc, at) || isInside(doc, at) || work.cues.some((cue) => cue.from === at)) return from;
  }
  return from;
}

function commaAfter(work: Work, from: number): number {
  for (let at = from; at < Math.min(from + WINDOW.phrase, work.sentence.to); at++)
    if (isComma(wordAt(work.doc, at)) && !isInside(work.doc, at)) return at;
  return -1;
}
