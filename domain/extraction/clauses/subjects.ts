import {
  endOf,
  isCapital,
  isComma,
  isInside,
  isWord,
  startOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { titleSize } from "@/domain/extraction/people/titles";
import type { Subject, Work } from "./draft";
import type { CueHit, Told } from "./find-cues";
import {
  agreeingAfter,
  agreeingBefore,
  asMention,
  bearerBefore,
  loneAfter,
  phraseAfter,
  phraseBefore,
} from "./phrases";

/** Who says what somebody is told, where the clause says so. */
const agentOf = ({ agents }: Told): Subject | null =>
  agents.length > 0 ? { mentions: agents, rule: "speaker.agent" } : null;

const canSpeak = (mention: MentionHit) => !mention.bound && mention.stateForm !== "adjective";

/** A mention with the ones joined to it by "and". */
function joined(work: Work, first: MentionHit): MentionHit[] {
  const out = [first];
  const { and } = work.sentence.paragraph.rules;
  for (let index = Math.max(0, work.mentions.indexOf(first)); index < work.mentions.length; index++) {
    const here = work.mentions[index];
    const next = work.mentions[index + 1];
    if (!here || !next || !and.has(wordAt(work.doc, here.to)) || next.from !== here.to + 1) break;
    out.push(next);
  }
  return out;
}

/** Only adverbs, one comma pair's aside, or nothing between a mention and its verb? */
function isBeside(work: Work, mention: MentionHit, cue: CueHit): boolean {
  const { rules } = work.sentence.paragraph;
  let commas = 0;
  for (let at = mention.to; at < cue.from; at++) {
    const word = wordAt(work.doc, at);
    if (isComma(word)) commas++;
    else if (!rules.adverbs.has(word) && !rules.not.has(word) && commas !== 1) return false;
  }
  return commas !== 1 && cue.from - mention.to <= 14;
}

/** "la commissaire à l'Agriculture, Ada Rossi,": the area of an office, whose holder stands between the commas. */
function isAreaOf({ doc, sentence, mentions }: Work, mention: MentionHit): boolean {
  const { articles, prepositions } = sentence.paragraph.rules;
  const holder = mentions.find((one) => one.from === mention.to + 1);
  if (!holder?.name || !isComma(wordAt(doc, holder.to))) return false;
  const before = mention.from - 1;
  return prepositions.has(wordAt(doc, articles.has(wordAt(doc, before)) ? before - 1 : before));
}

/** "a-t-elle ajouté": who hangs on the auxiliary, within the verb. */
function subjectWithin(work: Work, { from, head }: CueHit): Subject | null {
  const hung = work.mentions.find((one) => one.from > from && one.to <= head && one.pronoun);
  return hung ? { mentions: [hung], rule: "speaker.subject-after" } : null;
}

/** S V: the subject stands before its verb, no further left than `floor`. */
export function subjectBefore(work: Work, cue: CueHit, floor: number): Subject | null {
  if (cue.told) return agentOf(cue.told);
  const within = subjectWithin(work, cue);
  if (within) return within;
  const { doc } = work;
  let first: MentionHit | null = null;
  for (let index = work.mentions.length - 1; index >= 0; index--) {
    const mention = work.mentions[index];
    if (!mention || mention.to > cue.from) continue;
    if (mention.from < floor || cue.from - mention.to > WINDOW.subject) break;
    if (isBoundary(work, mention.to, cue.from)) break;
    if (mention.pronoun === "who") {
      const owner = ownerOf(work, mention, work.mentions[index - 1]);
      if (owner) return { mentions: joined(work, owner), rule: "speaker.relative", shown: mention };
    }
    if (!canSpeak(mention) || isAreaOf(work, mention)) continue;
    if (isBeside(work, mention, cue)) {
      const head = headOf(work, index);
      return { mentions: joined(work, head), rule: "speaker.subject-before" };
    }
    first = mention;
  }
  const phrase = bearerBefore(work, cue) ?? phraseBefore(work, cue.from) ?? agreeingBefore(work, cue, floor);
  if (phrase && (phrase.mentions[0]?.from ?? 0) >= floor) return phrase;
  if (!first || isInside(doc, first.from)) return null;
  return {
    mentions: joined(work, headOf(work, work.mentions.indexOf(first))),
    rule: "speaker.clause-subject",
  };
}

/** "a skipper, who …": whoever stands before the relative word, by name or as a noun phrase. */
function ownerOf(work: Work, { from }: MentionHit, named: MentionHit | undefined): MentionHit | undefined {
  const to = isComma(wordAt(work.doc, from - 1)) ? from - 1 : from;
  const phrase = named?.to === to ? undefined : phraseBefore(work, to)?.mentions[0];
  return phrase ?? named;
}

/** The first of a joined group whose last member stands at `index`. */
function headOf(work: Work, index: number): MentionHit {
  const { and } = work.sentence.paragraph.rules;
  let at = index;
  for (;;) {
    const here = work.mentions[at];
    const before = work.mentions[at - 1];
    const isJoined = here && before && and.has(wordAt(work.doc, before.to)) && here.from === before.to + 1;
    if (!isJoined || !canSpeak(before)) break;
    at--;
  }
  return work.mentions[at] as MentionHit;
}

function isBoundary(work: Work, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(work.doc, at);
    if (!isInside(work.doc, at) && (word === ";" || word === ":")) return true;
  }
  return false;
}

const LONGEST_ASIDE = 4;

/** "répond, agacée, X": past a short aside of plain words between commas that a capital or an article follows. */
function pastAside({ doc, sentence }: Work, from: number): number {
  if (!isComma(wordAt(doc, from))) return from;
  let at = from + 1;
  while (at <= from + LONGEST_ASIDE && isWord(doc, at) && !isInside(doc, at) && !isCapital(doc, at)) at++;
  const follows = isCapital(doc, at + 1) || sentence.paragraph.rules.articles.has(wordAt(doc, at + 1));
  return at > from + 1 && isComma(wordAt(doc, at)) && follows ? at + 1 : from;
}

/** "نقلت وكالة X عن Y قوله": whose words a verb passes on, behind its own subject; null where it passes on nobody's. */
function relayedOf(work: Work, cue: CueHit): Subject | null {
  const { doc, sentence } = work;
  const { relays, that } = sentence.paragraph.rules;
  if (!relays?.lemmas.has(cue.form.lemma)) return null;
  const isEnd = (at: number) =>
    !isWord(doc, at) || isInside(doc, at) || that.has(wordAt(doc, at)) || relays.nouns.has(wordAt(doc, at));
  const limit = Math.min(sentence.to, cue.to + WINDOW.phrase);
  let from = cue.to;
  while (from < limit && !isEnd(from) && !relays.from.has(wordAt(doc, from))) from++;
  if (from >= limit || isEnd(from)) return null;
  const rule = "speaker.of-noun";
  const named = work.mentions.find((one) => one.from === from + 1);
  if (named) return { mentions: joined(work, named), rule };
  let to = from + 1;
  while (to < limit && !isEnd(to)) to++;
  return to > from + 1 && to < limit ? { mentions: [asMention(work, { from: from + 1, to })], rule } : null;
}

/** "ha scritto su X il titolare": past the network that the words were written on. */
function pastPlatform({ doc, sentence, mentions }: Work, from: number): number {
  const { prepositions, path } = sentence.paragraph.rules;
  const isPost = path.via.get(wordAt(doc, from + 1))?.some(({ role }) => role === "post");
  const isWhole = !mentions.some((one) => one.from === from + 1 && one.to > from + 2);
  return isPost && isWhole && isCapital(doc, from + 1) && prepositions.has(wordAt(doc, from))
    ? from + 2
    : from;
}

/** V S: the subject follows its verb at once, as after a closing mark. */
export function subjectAfter(work: Work, cue: CueHit): Subject | null {
  if (cue.told) return agentOf(cue.told);
  const relayed = relayedOf(work, cue);
  if (relayed) return relayed;
  const { rules } = work.sentence.paragraph;
  const from = pastPlatform(work, cue.to);
  const next = work.mentions.find((one) => one.from >= from);
  let at = rules.commaIncises ? pastAside(work, from) : from;
  const limit = Math.min(next?.from ?? at + 3, at + 3);
  while (at < limit && rules.adverbs.has(wordAt(work.doc, at))) at++;
  const named =
    next && (next.from - titleSize(work.doc, next.from) <= at || leadsToName(work, at, next)) ? next : null;
  if (named && !canSpeak(named)) return null;
  const subject = named ?? phraseAfter(work, at) ?? agreeingAfter(work, cue, at) ?? loneAfter(work, cue, at);
  return subject ? { mentions: joined(work, subject), rule: "speaker.subject-after" } : null;
}

const MOST_OFFICE_WORDS = 3;

/** "said the archivist Ada Rossi": an article, and at most the bare words of an office that no list holds. */
function leadsToName({ doc, sentence }: Work, from: number, mention: MentionHit): boolean {
  const { articles, small, verbs } = sentence.paragraph.rules;
  if (!articles.has(wordAt(doc, from)) || mention.from - from > MOST_OFFICE_WORDS) return false;
  if (mention.from > from + 1 && !mention.name) return false;
  for (let at = from + 1; at < mention.from; at++) {
    const word = wordAt(doc, at);
    if (!isWord(doc, at) || isInside(doc, at) || small.has(word) || verbs.has(word)) return false;
  }
  return true;
}

/** "В министерстве сообщили": a body or a state in a place's case, and a verb in the plural without a subject. */
function speakingWithin(work: Work, cue: CueHit): Subject | null {
  const { speaksWithin, isPluralVerb, adverbs } = work.sentence.paragraph.rules;
  if (!speaksWithin || !isPluralVerb?.(wordAt(work.doc, cue.head))) return null;
  let to = cue.from;
  while (adverbs.has(wordAt(work.doc, to - 1))) to--;
  const place = work.mentions.findLast((one) => one.to <= to);
  if (!place || place.to !== to || !speaksWithin.has(wordAt(work.doc, place.from - 1))) return null;
  const isBody = place.body || (place.stateForm !== null && place.stateForm !== "adjective");
  return isBody ? { mentions: [place], rule: "speaker.subject-before" } : null;
}

/** A noun alone behind an adjective or nothing, which need not be the subject: "In einem offenen Brief schreibt der Rat". */
function isLoneNoun(work: Work, { mentions }: Subject): boolean {
  const only = mentions.length === 1 ? mentions[0] : undefined;
  if (!only || only.role || only.pronoun || only.state || only.to - only.from > 1) return false;
  const { phraseStarts, small } = work.sentence.paragraph.rules;
  const isNoun = isCapital(work.doc, only.from) && !small.has(wordAt(work.doc, only.from));
  return isNoun && !phraseStarts?.has(wordAt(work.doc, only.from - 1));
}

/** Not "dem Land", which is no subject. */
function isNominative(work: Work, { mentions }: Subject): boolean {
  const { articles, phraseStarts } = work.sentence.paragraph.rules;
  const from = mentions[0]?.from ?? 0;
  const word = articles.has(wordAt(work.doc, from)) ? wordAt(work.doc, from) : wordAt(work.doc, from - 1);
  return !articles.has(word) || phraseStarts?.has(word) === true;
}

/** "Mocking the wall, S left": who stands behind the comma, or the marks, that an opening participle's clause ends with. */
const mainSubject = (work: Work, cue: CueHit) =>
  work.mentions.find(
    (one) =>
      one.from > cue.to &&
      one.from - cue.to <= WINDOW.subject &&
      canSpeak(one) &&
      (isComma(wordAt(work.doc, one.from - 1)) || isInside(work.doc, one.from - 1)) &&
      !isInside(work.doc, one.from),
  );

/** "عاد من زيارة مصر": a state that stands no longer beside the verb which opens its sentence belongs to a noun. */
const isOfNoun = ({ sentence }: Work, { from, stateForm, role }: MentionHit) =>
  sentence.paragraph.rules.verbFirst === true && stateForm !== null && !role && from > sentence.from + 2;

/** The subject of a cue that has a clause or an object after it; gerunds and second verbs share the first's. */
export function subjectOf(work: Work, cue: CueHit): Subject | null {
  if (cue.told) return agentOf(cue.told);
  const { rules } = work.sentence.paragraph;
  const both = work.mentions.find((one) => one.from === cue.to && one.pronoun === "both");
  if (both) return { mentions: [both], rule: "speaker.both" };
  if (rules.verbFirst && cue.form.shape !== "gerund") {
    const after = subjectAfter(work, cue);
    if (after) return after;
  }
  if (cue.form.shape === "gerund") {
    if (work.last) return { mentions: work.last.mentions, rule: "speaker.same-subject" };
    const main = work.mentions.find((one) => one.to <= cue.from && canSpeak(one) && !isOfNoun(work, one));
    const subject = main ?? (cue.from === work.sentence.from ? mainSubject(work, cue) : undefined);
    return subject ? { mentions: joined(work, subject), rule: "speaker.clause-subject" } : null;
  }
  if (rules.anybody && isAnybody(work, cue)) return NOBODY;
  const within = speakingWithin(work, cue);
  if (within) return within;
  const own = subjectBefore(work, cue, work.sentence.from);
  const inverted = rules.capitalNouns && (!own || isLoneNoun(work, own)) ? subjectAfter(work, cue) : null;
  if (inverted && isNominative(work, inverted)) return inverted;
  if (own && (own.rule !== "speaker.clause-subject" || own.mentions[0]?.phrase || !work.last)) return own;
  return work.last ? { mentions: work.last.mentions, rule: "speaker.same-subject" } : own;
}

/** The subject of a verb that nobody in particular is the subject of. */
export const NOBODY: Subject = { mentions: [], rule: "speaker.unnamed" };

/** "on dit", "on se dit": the small word for nobody in particular before a verb. */
function isAnybody({ doc, sentence }: Work, { from }: CueHit): boolean {
  const { adverbs, not, anybody } = sentence.paragraph.rules;
  let at = from - 1;
  while (at > sentence.from && (adverbs.has(wordAt(doc, at)) || not.has(wordAt(doc, at)))) at--;
  return at >= sentence.from && anybody?.has(wordAt(doc, at)) === true;
}

/** "Se cree que", "acredita-se que", at the start of a clause: a verb of saying or thinking that names nobody. */
export function isImpersonal(work: Work, cue: CueHit): boolean {
  const { doc, sentence } = work;
  const { impersonal, that, and, adverbs, not } = sentence.paragraph.rules;
  if (!impersonal || cue.form.shape === "gerund") return false;
  const isHung = impersonal.has(wordAt(doc, cue.to)) && endOf(doc, cue.to - 1) === startOf(doc, cue.to);
  if (!that.has(wordAt(doc, isHung ? cue.to + 1 : cue.to))) return false;
  if (isHung) return !subjectBefore(work, cue, sentence.from);
  if (!impersonal.has(wordAt(doc, cue.from - 1))) return false;
  let at = cue.from - 2;
  while (at >= sentence.from && (adverbs.has(wordAt(doc, at)) || not.has(wordAt(doc, at)))) at--;
  return at < sentence.from || !isWord(doc, at) || and.has(wordAt(doc, at)) || that.has(wordAt(doc, at));
}
