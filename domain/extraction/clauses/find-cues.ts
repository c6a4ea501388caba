import type { CueForm } from "@/domain/extraction/cues/lexicon";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  longestAt,
  type Range,
  type Sentence,
  wordAt,
} from "@/domain/extraction/document/document";
import type { MentionHit } from "@/domain/extraction/people/mentions";

/** Somebody is told: whom and by whom, as far as the clause says so; `nobody` is the "man" that is its subject. */
export type Told = { hearer: MentionHit | null; agents: MentionHit[]; nobody?: Range };

/**
 * A cue found: tokens from the auxiliary to the last word (`to` exclusive), and the verb itself. `told`: its subject,
 * if it has one, is told the words and does not say them.
 */
export type CueHit = { from: number; to: number; head: number; form: CueForm; negated: boolean; told?: Told };

const FINITE_SHAPES = new Set(["finite", "past", "gerund", "noun"]);

function isAdverb(doc: Doc, sentence: Sentence, at: number): boolean {
  const { rules } = sentence.paragraph;
  const word = wordAt(doc, at);
  return (
    rules.adverbs.has(word) || (word.length > 5 && word.endsWith(rules.adverbEnding) && !!rules.adverbEnding)
  );
}

/** Walks left over adverbs and negations; says where it stopped and whether it met a "not". */
function leftOver(doc: Doc, sentence: Sentence, from: number): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  while (at >= sentence.from && from - at < 4 && isWord(doc, at)) {
    if (sentence.paragraph.rules.not.has(wordAt(doc, at))) negated = true;
    else if (!isAdverb(doc, sentence, at)) break;
    at--;
  }
  return { at, negated };
}

/** Forms that are no noun, whatever stands before them. */
const VERBS_ALONE = new Set(["said", "told", "asked"]);

const isNoun = (doc: Doc, sentence: Sentence, at: number) => {
  const before = wordAt(doc, at - 1);
  const { rules } = sentence.paragraph;
  return rules.articles.has(before) || rules.prepositions.has(before) || rules.be.has(before);
};

/** "they say", "critics argue": a subject that takes the bare form. */
function isPlainSubject(doc: Doc, sentence: Sentence, at: number): boolean {
  const { plainSubjects, articles, verbs } = sentence.paragraph.rules;
  const word = wordAt(doc, at);
  if (!plainSubjects || !isWord(doc, at) || isInside(doc, at)) return false;
  return (
    plainSubjects.has(word) ||
    (word.length > 3 && word.endsWith("s") && !articles.has(word) && !verbs.has(word))
  );
}

type Found = { from: number; negated: boolean };

const CLAUSE_ENDS = new Set([...",.;:!?…—–()"]);

const endsClause = (doc: Doc, at: number) => isInside(doc, at) || CLAUSE_ENDS.has(wordAt(doc, at));

/** Where the clause of a token ends: the next sign, mark or the sentence's end. */
function clauseEnd(doc: Doc, sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.to && at - from < 30 && !endsClause(doc, at)) at++;
  return at;
}

/** "hat am Montag gesagt", "gesagt hat": the auxiliary stands elsewhere in the participle's clause. */
function hasFarAuxiliary(doc: Doc, sentence: Sentence, at: number): boolean {
  const { have } = sentence.paragraph.rules;
  if (have.has(wordAt(doc, at + 1))) return true;
  for (let left = at - 1; left >= sentence.from && at - left < 24 && !endsClause(doc, left); left--)
    if (have.has(wordAt(doc, left))) return true;
  return false;
}

/** "a-t-elle ajouté": the subject that hangs on the auxiliary by a hyphen. */
const isHungOnAuxiliary = (doc: Doc, { from, paragraph: { rules } }: Sentence, at: number) =>
  at > from &&
  doc.tokens.end[at - 1] === doc.tokens.start[at] &&
  rules.pronouns.has(wordAt(doc, at)) &&
  rules.have.has(wordAt(doc, at - 1));

/** Does the clause of a separable verb end with its particle: "teilte die Stadt mit"? */
function hasParticle(doc: Doc, sentence: Sentence, at: number, particles: ReadonlySet<string>): boolean {
  return particles.has(wordAt(doc, clauseEnd(doc, sentence, at + 1) - 1));
}

/** "sagte er nicht": a "not" that closes the verb's own clause. */
function isNegatedAfter(doc: Doc, sentence: Sentence, at: number): boolean {
  const last = clauseEnd(doc, sentence, at + 1) - 1;
  return last > at && last - at <= 6 && sentence.paragraph.rules.not.has(wordAt(doc, last));
}

/** Where the whole verb begins, or null when this form is no predicate here. */
function verbStart(doc: Doc, sentence: Sentence, at: number, form: CueForm): Found | null {
  const { rules } = sentence.paragraph;
  const left = leftOver(doc, sentence, at - 1);
  const before = wordAt(doc, left.at);
  const free = left.at >= sentence.from;
  if (rules.unsaid?.has(wordAt(doc, at - 1))) return null;
  const compound = free && rules.have.has(before);
  if (compound && form.shape !== "infinitive" && form.shape !== "gerund") {
    const further = leftOver(doc, sentence, left.at - 1);
    if (rules.unsaid?.has(wordAt(doc, further.at))) return null;
    return { from: left.at, negated: left.negated || further.negated };
  }
  if (free && form.shape === "participle" && isHungOnAuxiliary(doc, sentence, left.at))
    return { from: left.at - 1, negated: left.negated };
  if (free && rules.causative.has(before) && form.shape === "infinitive") {
    const outer = leftOver(doc, sentence, left.at - 1);
    const aux = rules.have.has(wordAt(doc, outer.at)) ? outer.at : left.at;
    return { from: aux, negated: left.negated || outer.negated };
  }
  const isState = free && rules.be.has(before);
  if (isState && (form.shape === "adjective" || form.shape === "gerund"))
    return { from: left.at, negated: left.negated };
  const plain = free && (isPlainSubject(doc, sentence, left.at) || isInside(doc, at - 1));
  const led = free && rules.plainSubjects && rules.that.has(wordAt(doc, at + 1)) && isWord(doc, left.at);
  const open =
    led && !rules.causative.has(before) && !rules.articles.has(before) && !rules.prepositions.has(before);
  if (form.shape === "infinitive" && (plain || (open && !form.noisy)))
    return { from: at, negated: left.negated };
  if (form.shape === "participle" && rules.splitPerfect && hasFarAuxiliary(doc, sentence, at))
    return { from: at, negated: left.negated };
  if (!FINITE_SHAPES.has(form.shape)) return null;
  if (isState) return null;
  // "the planning": a noun.
  if (form.shape === "gerund" && rules.thatOnNoun && rules.articles.has(wordAt(doc, at - 1))) return null;
  if (form.shape !== "gerund" && isNoun(doc, sentence, at) && !VERBS_ALONE.has(wordAt(doc, at))) return null;
  return { from: at, negated: left.negated };
}

/** Do words in marks stand in the clause behind a verb: "called the plan “mad”"? */
const marksFollow = (doc: Doc, sentence: Sentence, at: number) => {
  const end = clauseEnd(doc, sentence, at);
  return end < sentence.to && isInside(doc, end);
};

function verbAt(doc: Doc, sentence: Sentence, at: number): CueHit | null {
  const { rules } = sentence.paragraph;
  const form = rules.verbs.get(wordAt(doc, at));
  if (!form) return null;
  if (rules.capitalNouns && at > sentence.from && isCapital(doc, at)) return null;
  if (form.cls === "write" && rules.writtenOn?.has(wordAt(doc, at + 1))) return null;
  if (form.particles && !hasParticle(doc, sentence, at, form.particles)) return null;
  const start = verbStart(doc, sentence, at, form);
  if (start && rules.negationFollows) start.negated ||= isNegatedAfter(doc, sentence, at);
  if (!start || (start.negated && rules.negatedIsSilent && form.cls !== "think")) return null;
  const tails = rules.tails.get(form.lemma);
  const tail = tails ? longestAt(doc, tails, at + 1) : 0;
  if (tails && tail === 0 && !(form.takes.has("n") && marksFollow(doc, sentence, at + 1))) return null;
  const keeps = form.lemma === "call" || form.lemma === "leggere" ? 0 : tail;
  const progressive = form.shape === "gerund" && start.from < at && rules.be.has(wordAt(doc, start.from));
  const own = progressive ? { ...form, shape: "finite" as const } : form;
  return { from: start.from, to: at + 1 + keeps, head: at, form: own, negated: start.negated };
}

function nounAt(doc: Doc, sentence: Sentence, at: number): CueHit | null {
  const form = sentence.paragraph.rules.nouns.get(wordAt(doc, at));
  if (!form) return null;
  return { from: at, to: at + 1, head: at, form, negated: false };
}

/** Every cue of a sentence outside marks, in order. Nouns count only where a clause follows: frames decide. */
export function cuesOf(doc: Doc, sentence: Sentence): CueHit[] {
  const out: CueHit[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isInside(doc, at) || !isWord(doc, at)) continue;
    const hit = verbAt(doc, sentence, at) ?? nounAt(doc, sentence, at);
    if (hit) out.push(hit);
  }
  return out;
}
