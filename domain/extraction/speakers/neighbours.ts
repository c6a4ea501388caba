import type { Draft, Subject } from "@/domain/extraction/clauses/draft";
import { type Doc, isInside, isWord, type ParagraphOf, wordAt } from "@/domain/extraction/document/document";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { countBefore } from "@/domain/extraction/text/places";

/** In tokens: a line that only says who spoke is no longer than this. */
const SHORT_LINE = 16;
/** In tokens: how far back from a colon the verb that leads to it is looked for. */
const LEAD = 60;

const STOPS = new Set([...".!?。！？"]);
const isStop = (word: string) => STOPS.has(word);
const isColon = (word: string) => word === ":" || word === "：";

/** What the lines around a quote that stands alone say of its speaker: "S asked:" before it, "S asked." after. */
export class Neighbours {
  private readonly doc: Doc;
  private readonly named = new Map<number, MentionHit[]>();

  constructor(doc: Doc, mentions: readonly MentionHit[]) {
    this.doc = doc;
    for (const mention of mentions) {
      const here = this.named.get(mention.paragraph);
      if (here) here.push(mention);
      else this.named.set(mention.paragraph, [mention]);
    }
  }

  /** The speaker that the line before or after names, or null; only for a paragraph that is nothing but words in marks. */
  subjectFor(draft: Draft): Subject | null {
    if (draft.rule !== "frame.quote-alone" || draft.cue) return null;
    const { index } = draft.sentence.paragraph;
    return this.ledByColon(index - 1) ?? this.toldAfter(index + 1);
  }

  private speaker(paragraph: number, from: number, to: number): MentionHit | undefined {
    const here = this.named.get(paragraph) ?? [];
    let index = countBefore(here.length, (one) => here[one]?.from ?? 0, from);
    for (let one = here[index]; one && one.to <= to; one = here[++index])
      if (!one.bound && one.stateForm !== "adjective") return one;
    return undefined;
  }

  private verbIn(paragraph: ParagraphOf, from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) {
      if (isInside(this.doc, at)) continue;
      const form = paragraph.rules.verbs.get(wordAt(this.doc, at));
      if (form?.takes.has("d") && form.shape !== "infinitive") return at;
    }
    return -1;
  }

  private ledByColon(index: number): Subject | null {
    const paragraph = this.doc.paragraphs[index];
    if (!paragraph || !isColon(wordAt(this.doc, paragraph.to - 1))) return null;
    let from = paragraph.to - 1;
    const floor = Math.max(paragraph.from, from - LEAD);
    while (from > floor && !isStop(wordAt(this.doc, from - 1))) from--;
    const named = this.speaker(index, from, paragraph.to);
    return named ? { mentions: [named], rule: "speaker.colon" } : null;
  }

  private toldAfter(index: number): Subject | null {
    const paragraph = this.doc.paragraphs[index];
    if (!paragraph || paragraph.to - paragraph.from > SHORT_LINE) return null;
    let to = paragraph.to;
    while (to > paragraph.from && !isWord(this.doc, to - 1)) to--;
    if (isColon(wordAt(this.doc, paragraph.to - 1))) return null;
    const verb = this.verbIn(paragraph, paragraph.from, to);
    if (verb < to - 2) return null;
    const named = this.speaker(index, paragraph.from, verb);
    return named ? { mentions: [named], rule: "speaker.subject-after" } : null;
  }
}
