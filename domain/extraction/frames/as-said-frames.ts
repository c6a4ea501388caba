import { contentFrom } from "@/domain/extraction/clauses/content-end";
import type { Subject, Work } from "@/domain/extraction/clauses/draft";
import type { CueHit } from "@/domain/extraction/clauses/find-cues";
import { phraseAfter, phraseFrom } from "@/domain/extraction/clauses/phrases";
import { subjectAfter } from "@/domain/extraction/clauses/subjects";
import {
  isComma,
  isInside,
  isWord,
  longestAt,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import { SIGN } from "@/domain/extraction/text/tokens";

/** What is said beside a clause like "as S explained", with the verb and the speaker of that clause. */
export type AsSaid = { contents: Range[]; cue: CueHit; subject: Subject };

const TELLS = /^(?:say|add|write|report)$/u;
/** Clitics, adverbs and an auxiliary that may stand before the verb. */
const MOST_BEFORE = 4;

/** Is this word one that stands around a verb without being its object? */
function isLight({ doc, sentence }: Work, at: number): boolean {
  const { adverbs, adverbEnding, dates } = sentence.paragraph.rules;
  const word = wordAt(doc, at);
  if (!isWord(doc, at) || isInside(doc, at)) return false;
  return (
    adverbs.has(word) ||
    dates.weekdays.has(word) ||
    (adverbEnding !== "" && word.length > 5 && word.endsWith(adverbEnding))
  );
}

/** The verb of the clause at a token, past what is light; null where something else comes first. */
function verbAt(work: Work, from: number): CueHit | null {
  const { doc, sentence } = work;
  const { verbs, have, tails } = sentence.paragraph.rules;
  let auxiliary = -1;
  for (let at = from; at < Math.min(sentence.to, from + MOST_BEFORE); at++) {
    const word = wordAt(doc, at);
    const form = isInside(doc, at) ? undefined : verbs.get(word);
    const whole =
      form?.shape === "finite" || form?.shape === "past" || (form?.shape === "participle" && auxiliary >= 0);
    if (form && whole) {
      if (!TELLS.test(form.cls) || !form.takes.has("t") || form.particles || tails.has(form.lemma))
        return null;
      return { from: auxiliary >= 0 ? auxiliary : at, to: at + 1, head: at, form, negated: false };
    }
    if (have.has(word)) auxiliary = at;
    else if (!isLight(work, at)) return null;
  }
  return null;
}

/** Past a closing adjunct ("on Monday", "gestern"); -1 where an object or a clause follows. */
function adjunctEnd(work: Work, from: number, isEnd: (at: number) => boolean): number {
  const { doc, sentence } = work;
  const { prepositions, that } = sentence.paragraph.rules;
  const begins = isEnd(from) || isLight(work, from) || prepositions.has(wordAt(doc, from));
  for (let at = from; begins && at < Math.min(sentence.to, from + WINDOW.phrase); at++) {
    if (isEnd(at)) return at;
    if (isInside(doc, at) || that.has(wordAt(doc, at)) || doc.tokens.kind[at] === SIGN) return -1;
  }
  return begins && from >= sentence.to ? sentence.to : -1;
}

const isClose = (work: Work, at: number) =>
  at >= work.sentence.to ||
  isComma(wordAt(work.doc, at)) ||
  (at === work.sentence.to - 1 && !isWord(work.doc, at));

type Clause = { cue: CueHit; subject: Subject; to: number };

/** "como explicó S ayer": the verb first. */
function verbFirst(work: Work, from: number): Clause | null {
  const cue = verbAt(work, from);
  // An article behind the verb is no pronoun here: the clause has no object.
  const phrase = cue ? phraseAfter(work, cue.to) : null;
  const told: Subject | null = phrase ? { mentions: [phrase], rule: "speaker.subject-after" } : null;
  const subject = cue ? (subjectAfter(work, cue) ?? told) : null;
  const last = subject?.mentions.at(-1);
  if (!cue || !subject || !last) return null;
  const to = adjunctEnd(work, last.to, (at) => isClose(work, at));
  return to < 0 ? null : { cue, subject, to };
}

/** "wie S am Montag erklärte", "as S said on Monday": the speaker first. */
function speakerFirst(work: Work, from: number): Clause | null {
  const { phraseStarts } = work.sentence.paragraph.rules;
  const named = work.mentions.find((one) => one.from === from || one.from === from + 1);
  const first = named ?? (phraseStarts?.has(wordAt(work.doc, from)) ? phraseFrom(work, from) : null);
  if (!first || first.stateForm === "adjective" || first.pronoun === "who") return null;
  const verb = adjunctEnd(work, first.to, (at) => verbAt(work, at) !== null);
  const cue = verb < 0 ? null : verbAt(work, verb);
  const to = cue ? adjunctEnd(work, cue.to, (at) => isClose(work, at)) : -1;
  return cue && to >= 0 ? { cue, subject: { mentions: [first], rule: "speaker.subject-before" }, to } : null;
}

/** What goes on behind the clause, be it one word. */
function restFrom(work: Work, from: number): Range | null {
  return contentFrom(work, from, "clause") ?? (isWord(work.doc, from) ? { from, to: from + 1 } : null);
}

/** What stands before the comma of the clause; in the midst of a sentence no more than a clause's beginning. */
function wordsBefore({ doc, sentence }: Work, comma: number, goesOn: boolean): Range | null {
  const { subordinators, adverbs } = sentence.paragraph.rules;
  const { from } = sentence;
  if (subordinators?.has(wordAt(doc, from)) || (comma === from + 1 && adverbs.has(wordAt(doc, from))))
    return null;
  for (let at = from; goesOn && at < comma; at++) if (!isWord(doc, at) && !isInside(doc, at)) return null;
  return { from, to: comma };
}

/** "As S explained, C", "C, as S explained", "C1, as S explained, C2": a clause that only says whose words they are. */
export function asSaid(work: Work): AsSaid | null {
  const { doc, sentence } = work;
  const { asSaid: leads } = sentence.paragraph.rules;
  if (!leads || work.drafts.length > 0) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const first = at === sentence.from;
    if (isInside(doc, at) || !(first || isComma(wordAt(doc, at - 1)))) continue;
    const size = longestAt(doc, leads, at);
    const clause = size > 0 ? (verbFirst(work, at + size) ?? speakerFirst(work, at + size)) : null;
    if (!clause) continue;
    const goesOn = isComma(wordAt(doc, clause.to)) && clause.to + 1 < sentence.to;
    const rest = goesOn ? restFrom(work, clause.to + 1) : null;
    const before = first ? null : wordsBefore(work, at - 1, rest !== null);
    const contents = [before, rest].flatMap((one) => one ?? []);
    if (contents.length === 0) continue;
    for (const cue of work.cues) if (cue.head === clause.cue.head) work.spent.add(cue);
    return { contents, cue: clause.cue, subject: clause.subject };
  }
  return null;
}
