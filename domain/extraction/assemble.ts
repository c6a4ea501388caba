import type { Draft, Work } from "./clauses/draft";
import { cuesOf } from "./clauses/find-cues";
import { hearerOf, markTold } from "./clauses/told";
import type { Doc, Marked, Sentence } from "./document/document";
import { labelsOf } from "./document/interview";
import { sentencesOf } from "./document/sentences";
import { moodDraft } from "./frames/clause-frames";
import { directFrames } from "./frames/direct-frames";
import { frontedFrames } from "./frames/fronted-frames";
import { corrects, isNamed } from "./frames/named-marks";
import { leftovers, namedMarks, reportFrames } from "./frames/report-frames";
import { settleInterview, turnOf } from "./frames/turn-lines";
import { datelineEnd } from "./path/dateline";
import type { Cast } from "./people/cast";
import { castOf } from "./people/entities";
import { type MentionHit, mentionsOf } from "./people/mentions";
import { Starters } from "./people/starters";
import type { KnownSpeaker, ZoneKind } from "./types";

const SPOKEN: ReadonlySet<ZoneKind> = new Set(["headline", "subheading", "body", "caption"]);

/** The marks of a sentence that quote nobody. */
function namedOf(work: Work): Marked[] {
  if (work.stretches.length === 0 || corrects(work)) return work.stretches;
  return work.stretches.filter((one) => isNamed(work, one));
}

/** All frames over one sentence; words in marks that are quoted whole come first, irony last. */
function draftsOf(doc: Doc, sentence: Sentence, mentions: MentionHit[], stretches: Marked[]): Draft[] {
  const cues = cuesOf(doc, sentence);
  const empty = cues.length === 0 && stretches.length === 0 && mentions.length === 0;
  const { phraseStarts, ownPronouns } = sentence.paragraph.rules;
  if (empty && !phraseStarts && !ownPronouns) return [];
  const work: Work = {
    doc,
    sentence,
    cues,
    mentions,
    stretches,
    drafts: [],
    used: new Set(),
    spent: new Set(),
    last: null,
  };
  const named = namedOf(work);
  if (named.length > 0) work.stretches = stretches.filter((one) => !named.includes(one));
  markTold(work);
  directFrames(work);
  reportFrames(work);
  frontedFrames(work);
  leftovers(work);
  namedMarks(work, named);
  for (const draft of work.drafts) draft.hearer = hearerOf(work, draft);
  return work.drafts;
}

type Linked = {
  drafts: Draft[];
  mentions: MentionHit[];
  cast: Cast;
  /** Every sentence of the lines that speak. */
  sentences: Sentence[];
};

/** Stages 6 to 8: cues, frames and people of every paragraph that speaks, in one pass over the text. */
export function linkWork(doc: Doc, known: readonly KnownSpeaker[]): Linked {
  const mentions: MentionHit[] = [];
  const drafts: Draft[] = [];
  const sentences: Sentence[] = [];
  const starters = new Starters(doc);
  const labels = labelsOf(doc);
  let mark = 0;
  for (const paragraph of doc.paragraphs) {
    while (mark < doc.marked.length && (doc.marked[mark]?.from ?? 0) < paragraph.from) mark++;
    if (!SPOKEN.has(paragraph.zone)) continue;
    const here = mentionsOf(doc, paragraph, starters);
    for (const mention of here) mentions.push(mention);
    let next = 0;
    const label = labels.lines.get(paragraph.index);
    const from = label && label.kind !== "name" ? label.colon + 1 : datelineEnd(doc, paragraph);
    const turn = label && labels.isConversation ? turnOf(doc, paragraph, label, here) : null;
    if (turn) drafts.push(turn);
    const words = from === paragraph.from ? paragraph : { ...paragraph, from };
    for (const mention of here) if (mention.to <= from) mention.bound = mention.place = true;
    for (const sentence of sentencesOf(doc, words)) {
      sentences.push(sentence);
      const first = next;
      while (next < here.length && (here[next]?.from ?? 0) < sentence.to) next++;
      const firstMark = mark;
      while (mark < doc.marked.length && (doc.marked[mark]?.from ?? 0) < sentence.to) mark++;
      if (turn) continue;
      const found = draftsOf(doc, sentence, here.slice(first, next), doc.marked.slice(firstMark, mark));
      for (const draft of found) drafts.push(draft);
      const goesOn = found.length === 0 && moodDraft(doc, sentence, drafts.at(-1));
      if (goesOn) drafts.push(goesOn);
    }
  }
  drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  const cast = castOf(doc, mentions, known, phrasesOf(drafts));
  settleInterview(drafts, labels.lines, cast, mentions);
  return { drafts, mentions, cast, sentences };
}

const phrasesOf = (drafts: readonly Draft[]) => [
  ...new Set(drafts.flatMap((draft) => draft.subject?.mentions.filter((one) => one.phrase) ?? [])),
];
