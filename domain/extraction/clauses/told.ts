import { isInside, isWord, longestAt, type Range, wordAt } from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import type { Draft, Subject, Work } from "./draft";
import type { CueHit, Told } from "./find-cues";
import { phraseFrom } from "./phrases";
import { subjectAfter, subjectBefore } from "./subjects";

/** In tokens: how far an auxiliary may stand before its form where it need not stand beside it. */
const FAR = 24;
const FEW = 6;

const isSign = (work: Work, at: number) =>
  isInside(work.doc, at) || /^[,.;:!?…—–()，。：；、！？،؛؟]$/u.test(wordAt(work.doc, at));

/** Past the adverbs, negations and unstressed pronouns that stand between a verb and its people. */
function over(work: Work, from: number, step: 1 | -1): number {
  const { adverbs, adverbEnding, not, told } = work.sentence.paragraph.rules;
  let at = from;
  for (let steps = 0; steps < FEW && isWord(work.doc, at) && !isInside(work.doc, at); steps++) {
    const word = wordAt(work.doc, at);
    const isAdverb =
      adverbs.has(word) || (adverbEnding !== "" && word.length > 5 && word.endsWith(adverbEnding));
    if (!isAdverb && !not.has(word) && !told.pronouns.has(word)) break;
    at += step;
  }
  return at;
}

/** Where a passive begins and ends, its auxiliary included; null when the form has none that it needs. */
function extentOf(work: Work, head: number): { from: number; to: number; negated: boolean } | null {
  const { doc, sentence } = work;
  const { told, have, causative, not } = sentence.paragraph.rules;
  let negated = false;
  if (told.reach === "far") {
    for (let at = head - 1; at >= sentence.from && head - at < FAR && !isSign(work, at); at--) {
      negated ||= not.has(wordAt(doc, at));
      if (told.auxiliaries.has(wordAt(doc, at))) return { from: at, to: head + 1, negated };
    }
    return told.auxiliaries.has(wordAt(doc, head + 1)) ? { from: head, to: head + 2, negated } : null;
  }
  let from = head;
  let met = told.reach === "none";
  for (
    let at = over(work, head - 1, -1);
    at >= sentence.from && head - at < FAR;
    at = over(work, at - 1, -1)
  ) {
    const word = wordAt(doc, at);
    if (!told.auxiliaries.has(word) && !have.has(word) && !(met && causative.has(word))) break;
    met ||= told.auxiliaries.has(word);
    for (let between = at + 1; between < from; between++) negated ||= not.has(wordAt(doc, between));
    from = at;
  }
  negated ||= not.has(wordAt(doc, from - 1));
  met ||= from === head && opensWith(work, head);
  return met ? { from, to: head + 1, negated } : null;
}

/** "Asked whether …, S replied", "when asked …": a passive cut down to its participle, where a sentence begins. */
function opensWith({ doc, sentence }: Work, head: number): boolean {
  const { told, questions } = sentence.paragraph.rules;
  const isLed = questions?.has(wordAt(doc, head - 1)) && head - 1 === sentence.from;
  return (isLed || head === sentence.from) && told.forms.get(wordAt(doc, head))?.place === "subject";
}

/** Whom a clause names straight behind its verb as told. */
function dativeAfter(work: Work, to: number): MentionHit | null {
  const after = over(work, to, 1);
  const isNext = (one: MentionHit) => one.dative && one.from >= after && one.from - after <= 2;
  return isSign(work, after) ? null : (work.mentions.find(isNext) ?? null);
}

/** Who is told, before the verb with nothing but adverbs between. */
const dativeBefore = (work: Work, from: number) => {
  const left = over(work, from - 1, -1) + 1;
  return work.mentions.findLast((one) => one.dative && one.to === left) ?? null;
};

/** "王明对李华说": who is told stands between the subject and the verb. */
const dativeBehind = (work: Work, from: number, subject: MentionHit | undefined) => {
  const found = dativeBefore(work, from);
  return found && (subject?.to ?? 0) <= found.from ? found : null;
};

const dativeBeside = (work: Work, { from, to }: CueHit) => dativeAfter(work, to) ?? dativeBefore(work, from);

const isPerson = (one: MentionHit) => one.name !== null || one.role !== null;

/** Somebody straight after a token, or after the article there. */
const personAt = (work: Work, at: number, bound = false) =>
  work.mentions.find(
    (one) =>
      (one.from === at || one.from === at + 1) && (bound || !one.bound) && isPerson(one) && !isSign(work, at),
  ) ?? null;

/** Where the words in marks before a cue end: who is told stands no further left. */
const floorOf = (work: Work, at: number) =>
  work.stretches.findLast((one) => one.to <= at)?.to ?? work.sentence.from;

/** Behind one of some phrases, or behind an article that follows one: "von der Stadt". */
const isLedBy = ({ doc, sentence }: Work, { from }: MentionHit, leads: readonly (readonly string[])[]) =>
  leads.some((lead) => {
    const at = sentence.paragraph.rules.articles.has(wordAt(doc, from - 1)) ? from - 1 : from;
    return longestAt(doc, [lead], at - lead.length) > 0;
  });

/** The subject of a passive: before its auxiliary, between this and the verb, or straight behind. */
function passiveSubject(work: Work, cue: CueHit): MentionHit | null {
  const between = work.mentions.find((one) => one.from > cue.from && one.to <= cue.head && !one.bound);
  if (between && isPerson(between)) return between;
  const { verbFirst } = work.sentence.paragraph.rules;
  const after = verbFirst ? subjectAfter(work, cue)?.mentions[0] : undefined;
  const before = after ? undefined : subjectBefore(work, cue, floorOf(work, cue.from))?.mentions.at(-1);
  const isAgent = before !== undefined && isLedBy(work, before, work.sentence.paragraph.rules.told.by);
  return after ?? (isAgent ? null : before) ?? personAt(work, cue.to);
}

/** Somebody whose case or place makes them the one told, without a preposition: "Anna Bach wurde gesagt". */
function bareHearer(work: Work, cue: CueHit): MentionHit | null {
  const dative = dativeBeside(work, cue);
  if (dative || work.sentence.paragraph.rules.told.isAgent) return dative;
  const left = over(work, cue.from - 1, -1) + 1;
  const isBeside = (one: MentionHit) =>
    !one.bound && isPerson(one) && (one.to === left || (one.from > cue.from && one.to <= cue.head));
  return work.mentions.find(isBeside) ?? personAt(work, cue.to);
}

const hasPronoun = ({ doc, sentence }: Work, { from, to }: CueHit) => {
  const { pronouns } = sentence.paragraph.rules.told;
  for (let at = from - 1; at <= to; at++) if (pronouns.has(wordAt(doc, at))) return true;
  return false;
};

/** Who says it in a passive: behind "by", in the agent's case, or between the auxiliary and the verb. */
function agentsOf(work: Work, cue: CueHit, hearer: MentionHit | null): MentionHit[] {
  const { doc } = work;
  const { by, isAgent, reach } = work.sentence.paragraph.rules.told;
  const starts = [cue.to, over(work, cue.to, 1), ...(hearer && hearer.from >= cue.to ? [hearer.to] : [])];
  if (reach === "far") for (let at = cue.from + 1; at < cue.head; at++) starts.push(at);
  for (const at of starts) {
    const size = longestAt(doc, by, at);
    const agent = size > 0 ? (personAt(work, at + size, true) ?? phraseFrom(work, at + size)) : null;
    if (agent) return [agent];
  }
  const left = over(work, cue.from - 1, -1) + 1;
  const named = work.mentions.find((one) => one.to === left);
  const before = named ?? subjectBefore(work, cue, floorOf(work, cue.from))?.mentions.at(-1);
  if (before && isLedBy(work, before, by)) return [before];
  const next = work.mentions.find(
    (one) => one.from >= (by.length > 0 ? cue.to : cue.from + 1) && one !== hearer,
  );
  if (!next) return [];
  if (isAgent) return next.from === cue.to && isAgent(wordAt(doc, next.to - 1)) ? [next] : [];
  return by.length === 0 && next.from === cue.from + 1 && next.to <= cue.head ? [next] : [];
}

/** "Anna was told", "ad Anna è stato detto": a passive that tells somebody; null where nobody is told. */
function passiveAt(work: Work, head: number): CueHit | null {
  const { doc, sentence } = work;
  const { told } = sentence.paragraph.rules;
  const form = told.forms.get(wordAt(doc, head));
  const extent = form && !isInside(doc, head) ? extentOf(work, head) : null;
  if (!form || !extent || told.reflexive.has(wordAt(doc, extent.from - 1))) return null;
  const cue: CueHit = { ...extent, head, form };
  const hearer =
    form.place === "subject"
      ? passiveSubject(work, cue)
      : form.place === "bare"
        ? bareHearer(work, cue)
        : dativeBeside(work, cue);
  if (!hearer && form.place !== "subject" && !hasPronoun(work, cue)) return null;
  return { ...cue, told: { hearer, agents: agentsOf(work, cue, hearer) } };
}

/** Where the subject of an active verb is nobody in particular: "on a dit", "man hat gesagt", "se le dijo"; or null. */
function nobodyOf(work: Work, cue: CueHit): Range | null {
  const { doc, sentence } = work;
  const { nobody, nobodyBefore, reach } = sentence.paragraph.rules.told;
  for (const phrase of nobodyBefore) {
    const from = cue.from - phrase.length;
    if (longestAt(doc, [phrase], from) > 0) return { from, to: cue.from };
  }
  if (nobody.size === 0) return null;
  const places = [over(work, cue.from - 1, -1), over(work, cue.to, 1)];
  for (let at = cue.from + 1; at < cue.head; at++) places.push(at);
  const farthest = reach === "far" ? Math.max(sentence.from, cue.from - FAR) : cue.from;
  for (let at = cue.from - 1; at >= farthest && !isSign(work, at); at--) places.push(at);
  const found = places.find((at) => nobody.has(wordAt(doc, at)) && !isInside(doc, at));
  return found === undefined ? null : { from: found, to: found + 1 };
}

/** One person by name, who is no subject of a verb in the plural. */
const isOne = ({ mentions }: Subject) => {
  const [only] = mentions;
  return mentions.length === 1 && only?.name && !only.body && !only.plural;
};

/** Whom people in general tell something, where no subject says who they are; null for any other verb. */
function toldByNobody(work: Work, cue: CueHit): Told | null {
  const { doc } = work;
  const { told, have } = work.sentence.paragraph.rules;
  const { shape } = cue.form;
  const isActive =
    /^(?:finite|past|participle)$/u.test(shape) || (shape === "infinitive" && cue.from < cue.head);
  if (!isActive) return null;
  const hearer = dativeBeside(work, cue);
  const nobody = nobodyOf(work, cue);
  if (nobody) {
    const object = told.lemmas.has(cue.form.lemma) ? bareHearer(work, cue) : null;
    return { hearer: hearer ?? object, agents: [], nobody };
  }
  const verb = have.has(wordAt(doc, cue.from)) ? wordAt(doc, cue.from) : wordAt(doc, cue.head);
  if (!told.isPlural?.(verb)) return null;
  const own = subjectBefore(work, cue, floorOf(work, cue.from)) ?? subjectAfter(work, cue);
  if (hearer) return own && !isOne(own) ? null : { hearer, agents: [] };
  return null;
}

/** Finds who is told in the cues of a sentence, and the passives among them; `work.cues` stays in order. */
export function markTold(work: Work): void {
  const { sentence } = work;
  const passives: CueHit[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const passive = passiveAt(work, at);
    if (passive) passives.push(passive);
  }
  const heads = new Set(passives.map((one) => one.head));
  const active = work.cues.filter((one) => !heads.has(one.head));
  for (const cue of active) {
    const told = toldByNobody(work, cue);
    if (told) cue.told = told;
  }
  if (passives.length > 0) work.cues = [...active, ...passives].sort((a, b) => a.head - b.head);
}

const TELLS = /^(?:say|add|write|ask|report|promise|want)$/u;

/** Does a clause begin here, so that who stands in it before the subject is told: "A Maria il sindaco ha detto"? */
function opensClause(work: Work, at: number): boolean {
  const { doc, sentence } = work;
  const { to, articles, and } = sentence.paragraph.rules;
  let from = at;
  while (from > sentence.from && (to.has(wordAt(doc, from - 1)) || articles.has(wordAt(doc, from - 1))))
    from--;
  const before = over(work, from - 1, -1);
  return before < sentence.from || and.has(wordAt(doc, before)) || !isWord(doc, before);
}

/** Whom the sentence of a quote names as told, beside its cue and outside its words; null where it names nobody. */
export function hearerOf(work: Work, draft: Draft): MentionHit | null {
  const { cue, subject } = draft;
  if (!cue || cue.form.shape === "noun" || cue.form.shape === "adjective") return null;
  if (cue.told) return cue.told.hearer;
  if (!TELLS.test(cue.form.cls)) return null;
  const last = subject?.mentions.at(-1);
  const isFree = (one: MentionHit | null | undefined): one is MentionHit =>
    !!one && !one.place && !subject?.mentions.includes(one) && isOutside(work, draft, one);
  const lead = work.mentions.find((one) => one.dative && one.to <= cue.from && opensClause(work, one.from));
  const isLead = lead && cue.from - lead.to <= WINDOW.phrase && (!last || last.from >= lead.to);
  const { lemmas } = work.sentence.paragraph.rules.told;
  const candidates = [
    subject && lemmas.has(cue.form.lemma) ? personAt(work, cue.to) : null,
    dativeAfter(work, cue.to),
    last && last.from >= cue.to ? dativeAfter(work, last.to) : null,
    isLead ? lead : null,
    !last || isPerson(last) ? dativeBehind(work, cue.from, last) : null,
  ];
  return candidates.find(isFree) ?? null;
}

/** Not within the words of the quote. */
function isOutside({ doc }: Work, { parts }: Draft, { from }: MentionHit): boolean {
  const start = doc.tokens.start[from] ?? 0;
  return !parts.some((part) => part.start <= start && start < part.end);
}
