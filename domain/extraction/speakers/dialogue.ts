import type { Doc } from "@/domain/extraction/document/document";
import type { Draft, Subject } from "@/domain/extraction/frames/draft";
import type { MentionHit } from "@/domain/extraction/people/mentions";

/** From so many whole paragraphs in marks on, and this share of all, a text is told in dialogue. */
const FEWEST = 8;
const SHARE = 0.12;
/** A short piece of a story is told by its share alone. */
const FEW = 4;
const DENSE = 0.25;
/** Turns further apart than this many paragraphs belong to different conversations. */
export const TURN_GAP = 3;

/** One turn of a conversation: a paragraph that somebody speaks in. */
export type Turn = { paragraph: number; speakers: string[] };

/** What a story's dialogue adds to the frames: a paragraph is one turn, and turns alternate. */
export class Dialogue {
  /** Is this text told in dialogue at all? In news a quote alone goes on with the speaker before it. */
  readonly on: boolean;
  private readonly turns: Turn[] = [];
  private readonly named = new Map<number, MentionHit[]>();
  private readonly subjects = new Map<number, Subject>();

  constructor(doc: Doc, mentions: readonly MentionHit[], drafts: readonly Draft[]) {
    const alone = drafts.filter((one) => one.rule === "frame.quote-alone" && one.cue === null).length;
    const { length } = doc.paragraphs;
    this.on = (alone >= FEWEST && alone >= SHARE * length) || (alone >= FEW && alone >= DENSE * length);
    if (!this.on) return;
    for (const mention of mentions) {
      const here = this.named.get(mention.paragraph) ?? [];
      here.push(mention);
      this.named.set(mention.paragraph, here);
    }
    for (const { type, subject, sentence } of drafts) {
      const { index } = sentence.paragraph;
      if (type === "direct" && subject && !this.subjects.has(index)) this.subjects.set(index, subject);
    }
  }

  /** Who speaks in a paragraph by a cue elsewhere in it, or by the person who acts in it. */
  subjectIn(paragraph: number): Subject | null {
    const cued = this.subjects.get(paragraph);
    if (cued) return cued;
    const acting = this.named
      .get(paragraph)
      ?.find((one) => !one.bound && !one.place && one.pronoun !== "who");
    return acting ? { mentions: [acting], rule: "speaker.nearest" } : null;
  }

  took(paragraph: number, speakers: string[]): void {
    if (speakers.length === 0) return;
    const last = this.turns.at(-1);
    if (last?.paragraph === paragraph) last.speakers = speakers;
    else this.turns.push({ paragraph, speakers });
  }

  /** The last two turns of the conversation that a paragraph goes on with, latest first. */
  before(paragraph: number): Turn[] {
    const past = this.turns.slice(-3).filter((one) => one.paragraph < paragraph);
    const [last, other] = past.reverse();
    if (!last || paragraph - last.paragraph > TURN_GAP) return [];
    return other && last.paragraph - other.paragraph <= TURN_GAP ? [last, other] : [last];
  }
}
