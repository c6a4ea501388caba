import type { Draft, Subject } from "@/domain/extraction/clauses/draft";
import { type Doc, spanOf } from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { Conversations } from "./conversation";
import { type Resolved, sum } from "./resolved";
import { SPEAKER_POINTS } from "./speaker-points";
import { type Turn, Turns } from "./turns";

/** From so many whole paragraphs in marks on, and this share of all, a text is told in dialogue. */
const FEWEST = 8;
const SHARE = 0.12;
/** A short piece of a story is told by its share alone. */
const FEW = 4;
const DENSE = 0.25;

/** Is a text told in dialogue, where a paragraph is one turn? In news a quote alone goes on with the speaker before it. */
export function isDialogue({ paragraphs: { length } }: Doc, drafts: readonly Draft[]): boolean {
  const alone = drafts.filter((one) => one.rule === "frame.quote-alone" && one.cue === null).length;
  return (alone >= FEWEST && alone >= SHARE * length) || (alone >= FEW && alone >= DENSE * length);
}

/** A direct quote with the subject of its cue, and whom that names. */
type Cued = { draft: Draft; subject: Subject | null; stated: readonly string[] };

/** A text told in dialogue: the turn of each direct quote, and who may have it, likeliest first. */
export class Story {
  private readonly doc: Doc;
  private readonly cast: Cast;
  private readonly turns = new Map<Draft, { turn: Turn; people: string[] }>();

  constructor(doc: Doc, cast: Cast, mentions: readonly MentionHit[], cued: readonly Cued[]) {
    this.doc = doc;
    this.cast = cast;
    const turns = new Turns(doc, cast, mentions);
    for (const { draft, subject, stated } of cued) turns.add(draft, subject, stated);
    const solved = new Conversations(cast, turns.all).solve(turns.all);
    for (const [index, turn] of turns.all.entries())
      for (const draft of turn.drafts) this.turns.set(draft, { turn, people: solved[index] ?? [] });
  }

  /** Whoever has the turn; null where the cue of these very words names somebody, or nobody can be told. */
  speaker(draft: Draft, subject: Subject | null): Resolved | null {
    const found = this.turns.get(draft);
    const [own, ...others] = found?.people ?? [];
    const pronoun = subject?.mentions[0]?.pronoun;
    if (!found || !own) return null;
    const { turn } = found;
    if (subject && pronoun !== "he" && pronoun !== "she" && !turn.described) return null;
    const acts = turn.acting && this.cast.meant.get(turn.acting)?.[0] === own ? turn.acting : null;
    const shown = subject?.mentions[0] ?? turn.cued?.mentions[0] ?? acts;
    const mention = shown ? spanOf(this.doc, shown) : null;
    const by = turn.cued?.mentions[0]?.pronoun ? "speaker.pronoun" : turn.cued?.rule;
    const rule = by ?? (acts ? "speaker.nearest" : "speaker.alternating");
    const at = mention ?? draft.parts[0] ?? { start: 0, end: 1 };
    const trace = [{ rule, at, points: SPEAKER_POINTS[rule] ?? 0 }];
    const basis = subject ? "stated" : "inferred";
    const alternatives = others.slice(0, 3);
    return { mention, entities: [own], basis, alternatives, points: sum(trace), trace, from: null };
  }
}
