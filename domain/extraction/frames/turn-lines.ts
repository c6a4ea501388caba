import type { Draft, Subject } from "@/domain/extraction/clauses/draft";
import { NOBODY } from "@/domain/extraction/clauses/subjects";
import { type Doc, isInside, type ParagraphOf, spanOf } from "@/domain/extraction/document/document";
import type { Label } from "@/domain/extraction/document/interview";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";

const hasMarks = (doc: Doc, { from, to }: ParagraphOf) => {
  for (let at = from; at < to; at++) if (isInside(doc, at)) return true;
  return false;
};

/** "Feldt: words", "Q: words": a line without marks as what one person says in a conversation; null for any other line. */
export function turnOf(
  doc: Doc,
  paragraph: ParagraphOf,
  { kind, colon }: Label,
  here: readonly MentionHit[],
): Draft | null {
  const words = { from: colon + 1, to: paragraph.to };
  if (words.from >= words.to || hasMarks(doc, paragraph)) return null;
  const named = here.find((one) => one.to === colon && (one.name || one.role));
  if (kind === "name" && !named) return null;
  const subject: Subject = named ? { mentions: [named], rule: "speaker.colon" } : NOBODY;
  return {
    type: "direct",
    parts: [spanOf(doc, words)],
    marked: [],
    cue: null,
    cueKind: "colon",
    subject,
    sentence: { ...words, paragraph },
    rule: "frame.colon",
  };
}

/** Gives the answers of an interview to the one person its text names; the questions, and answers of one among many, to nobody. */
export function settleInterview(
  drafts: readonly Draft[],
  labels: ReadonlyMap<number, Label>,
  { entities, meant }: Cast,
  mentions: readonly MentionHit[],
): void {
  const people = entities.filter(({ kind }) => kind === "person");
  const only = people.length === 1 ? people[0] : undefined;
  const asked = only && mentions.find((one) => meant.get(one)?.[0] === only.id);
  for (const draft of drafts) {
    const label = labels.get(draft.sentence.paragraph.index);
    const open = draft.type === "direct" && !draft.cue && !draft.subject?.mentions.length;
    if (!label || label.kind === "name" || !open) continue;
    draft.subject = label.kind === "answers" && asked ? { mentions: [asked], rule: "speaker.colon" } : NOBODY;
  }
}
