import type { Draft, Subject } from "@/domain/extraction/clauses/draft";
import { type Doc, spanOf, startOf } from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { countBefore } from "@/domain/extraction/text/places";
import type { Span, TraceLine } from "@/domain/extraction/types";
import { Neighbours } from "./neighbours";
import { OnBehalf } from "./on-behalf";
import { NONE, type Resolved, saidByNobody, sum } from "./resolved";
import { rivalsOf } from "./rivals";
import { SPEAKER_POINTS } from "./speaker-points";
import { isDialogue, Story } from "./story";

/** How many mentions before a quote are looked at. */
const MOST_BEFORE = 60;

/** Goes through the quotes in order and remembers who spoke last. */
export class SpeakerFinder {
  private readonly doc: Doc;
  private readonly cast: Cast;
  private readonly mentions: MentionHit[];
  private readonly done: { draft: Draft; resolved: Resolved }[] = [];

  private readonly neighbours: Neighbours;
  private readonly story: Story | null;
  private readonly onBehalf: OnBehalf;
  /** Who is told the words at work, and so does not say them. */
  private told: readonly string[] = [];

  constructor(doc: Doc, cast: Cast, mentions: MentionHit[], drafts: readonly Draft[]) {
    this.neighbours = new Neighbours(doc, mentions);
    this.onBehalf = new OnBehalf(doc, cast, mentions);
    this.doc = doc;
    this.cast = cast;
    this.mentions = mentions;
    this.story = isDialogue(doc, drafts) ? this.storyOf(drafts) : null;
  }

  private storyOf(drafts: readonly Draft[]): Story {
    const direct = drafts.filter(({ type }) => type === "direct");
    const cued = direct.map((draft) => {
      const subject = this.subjectFor(draft);
      const named = subject?.mentions[0]?.pronoun ? null : this.bySubject({ ...draft, subject });
      return { draft, subject, stated: named ? [...named.entities, ...named.alternatives] : [] };
    });
    return new Story(this.doc, this.cast, this.mentions, cued);
  }

  private subjectFor(draft: Draft): Subject | null {
    return draft.subject ?? this.neighbours.subjectFor(draft);
  }

  resolve(draft: Draft): Resolved {
    this.told = draft.hearer ? (this.cast.meant.get(draft.hearer)?.slice(0, 1) ?? []) : [];
    const found = draft.type === "scare" ? NONE : this.onBehalf.with(this.found(draft), draft);
    this.done.push({ draft, resolved: found });
    return found;
  }

  private found(draft: Draft): Resolved {
    if (draft.cue?.told && !draft.subject) return saidByNobody(this.doc, draft);
    const subject = this.subjectFor(draft);
    const told = this.story?.speaker(draft, subject) ?? null;
    if (told) return told;
    const stated = this.bySubject(draft);
    if (stated) return stated;
    if (draft.subject?.mentions.length === 0) return NONE;
    const beside = subject ? this.bySubject({ ...draft, subject }) : null;
    return beside && beside.entities.length > 0 ? beside : this.without(draft);
  }

  /** Not the state that spoke before nor a person of the other gender. */
  private mayMean(pronoun: MentionHit, ids: string[]): boolean {
    const wanted = pronoun.pronoun;
    if (wanted !== "he" && wanted !== "she") return true;
    return ids.every((id) => this.cast.isPerson(id) && (this.cast.genders.get(id) ?? wanted) === wanted);
  }

  /** Who "he" or "she" may be, likeliest first: of that gender before those of none known. */
  private fitting(pronoun: MentionHit, people: string[]): string[] {
    const wanted = pronoun.pronoun;
    if (wanted !== "he" && wanted !== "she") return people;
    const known = people.filter((id) => this.cast.genders.get(id) === wanted);
    return [...known, ...people.filter((id) => !this.cast.genders.has(id))];
  }

  /** How many mentions begin before a place in the text. */
  private countBefore(at: number): number {
    return countBefore(
      this.mentions.length,
      (index) => startOf(this.doc, this.mentions[index]?.from ?? 0),
      at,
    );
  }

  /** Mentions before a place in the text, nearest first. */
  private before(at: number, paragraphs: number, current: number): MentionHit[] {
    const out: MentionHit[] = [];
    const count = this.countBefore(at);
    for (let index = count - 1; index >= Math.max(0, count - MOST_BEFORE); index--) {
      const one = this.mentions[index];
      if (!one || current - one.paragraph > paragraphs) break;
      out.push(one);
    }
    return out;
  }

  private people(mentions: MentionHit[]): string[] {
    const out: string[] = [];
    for (const one of mentions) {
      const id = one.place ? undefined : this.cast.meant.get(one)?.[0];
      if (id && !out.includes(id) && !this.told.includes(id) && this.cast.isPerson(id)) out.push(id);
    }
    return out;
  }

  private bySubject(draft: Draft): Resolved | null {
    const first = draft.subject?.mentions[0];
    const last = draft.subject?.mentions.at(-1);
    if (!draft.subject || !first || !last) return null;
    const { shown } = draft.subject;
    const mention = shown
      ? spanOf(this.doc, shown)
      : { start: startOf(this.doc, first.from), end: spanOf(this.doc, last).end };
    if (first.pronoun)
      return this.together(this.byPronoun(draft, first, mention), draft.subject.mentions.slice(1));
    const [entities, alternatives] = this.meantBy(draft.subject.mentions);
    if (entities.length === 0) return null;
    const rule = draft.subject.rule;
    const trace: TraceLine[] = [{ rule, at: mention, points: SPEAKER_POINTS[rule] ?? 50 }];
    if (first.role && !first.name) trace.push({ rule: "speaker.role", at: mention, points: -4 });
    if (first.stateForm === "metonym") trace.push({ rule: "speaker.metonym", at: mention, points: -4 });
    if (alternatives.length > 0) trace.push({ rule: "speaker.ambiguous", at: mention, points: -14 });
    if (entities.length > 1) trace.push({ rule: "speaker.joint", at: mention, points: -8 });
    const rivals = rivalsOf(draft, entities, this.cast);
    if (rivals.length > 0) trace.push({ rule: "speaker.conflict", at: mention, points: -30 });
    alternatives.unshift(...rivals);
    return { mention, entities, basis: "stated", alternatives, points: sum(trace), trace, from: null };
  }

  /** Whom some mentions together mean: the likeliest of each, and the others. */
  private meantBy(mentions: readonly MentionHit[]): [string[], string[]] {
    const meant = mentions.map((one) => this.cast.meant.get(one) ?? []);
    const [only = []] = meant;
    if (meant.length === 1) return [only.slice(0, 1), only.slice(1)];
    const entities = [...new Set(meant.flatMap((ids) => ids.slice(0, 1)))];
    const others = new Set(meant.flatMap((ids) => ids.slice(1)));
    return [entities, [...others].filter((id) => !entities.includes(id))];
  }

  /** "She and her neighbour, Ada Rossi": whom the pronoun means, and the others. */
  private together(first: Resolved | null, others: MentionHit[]): Resolved | null {
    const named = others.flatMap((one) => this.cast.meant.get(one)?.slice(0, 1) ?? []);
    if (!first || named.length === 0) return first;
    const own = first.entities.filter((id) => !named.includes(id));
    const next = first.alternatives.filter((id) => !named.includes(id));
    return { ...first, entities: [...(own.length > 0 ? own : next.slice(0, 1)), ...named] };
  }

  private byPronoun(draft: Draft, pronoun: MentionHit, mention: Span): Resolved | null {
    const here = draft.sentence.paragraph.index;
    const within = (paragraphs: number) =>
      this.fitting(pronoun, this.people(this.before(mention.start, paragraphs, here)));
    const near = within(1);
    const people = near.length > 0 ? near : within(12);
    if (pronoun.pronoun === "both") {
      const entities = people.slice(0, 2).reverse();
      const trace = [{ rule: "speaker.both", at: mention, points: SPEAKER_POINTS["speaker.both"] ?? 0 }];
      if (entities.length < 2) return null;
      return {
        mention,
        entities,
        basis: "stated",
        alternatives: people.slice(2, 4),
        points: sum(trace),
        trace,
        from: null,
      };
    }
    const last = this.done.at(-1)?.resolved.entities ?? [];
    const previous = this.mayMean(pronoun, last) && !last.some((id) => this.told.includes(id)) ? last : [];
    const many = pronoun.pronoun === "they";
    const carried =
      previous.length > 0 && previous.length > 1 === many ? previous : many ? [] : people.slice(0, 1);
    if (carried.length === 0 || pronoun.pronoun === "me") return { ...NONE, mention };
    const trace = [{ rule: "speaker.pronoun", at: mention, points: SPEAKER_POINTS["speaker.pronoun"] ?? 0 }];
    const alternatives = people.filter((id) => !carried.includes(id)).slice(0, 3);
    return {
      mention,
      entities: carried,
      basis: "stated",
      alternatives,
      points: sum(trace),
      trace,
      from: null,
    };
  }

  /** No subject: the verb's is understood, or the quote goes on with the one before, or somebody stands near. */
  private without(draft: Draft): Resolved {
    const at = draft.parts[0] ?? { start: 0, end: 1 };
    const index = this.done.findLastIndex((one) => one.draft.type !== "scare");
    const previous = this.done[index];
    const here = draft.sentence.paragraph.index;
    const near = previous && here - previous.draft.sentence.paragraph.index <= 1;
    const speakers = previous?.resolved.entities ?? [];
    const isUntold = speakers.length === 0 && previous?.draft.type === "direct" && previous.draft.cue?.told;
    // Who is asked may answer; who is told something else is told what follows as well.
    if (near && isUntold && !draft.cue && previous.draft.cue?.form.cls !== "ask") return NONE;
    if (previous && near && speakers.length > 0 && !speakers.some((id) => this.told.includes(id))) {
      const since = this.newcomers(previous.draft, speakers, at.start, here);
      const rule = draft.cue ? "speaker.null-subject" : "speaker.carried-over";
      const goesOn =
        (draft.type === "direct" && draft.rule !== "frame.answer") || draft.rule === "frame.report-mood";
      if (draft.cue || (goesOn && since.length === 0)) {
        const topic =
          draft.cue && draft.sentence.paragraph.rules.dropsSubject
            ? this.topic(previous.draft, at.start, here)
            : null;
        const { mention, entities } = topic ?? previous.resolved;
        const trace = [{ rule, at: mention ?? at, points: SPEAKER_POINTS[rule] ?? 0 }];
        return {
          mention,
          entities,
          basis: "inherited",
          alternatives: since.filter((id) => !entities.includes(id)),
          points: sum(trace),
          trace,
          from: index,
        };
      }
    }
    return this.nearest(draft, at, here);
  }

  /** Whom a new paragraph has been about since the last quote: the first person it names, in no other's phrase. */
  private topic(previous: Draft, until: number, here: number): Pick<Resolved, "mention" | "entities"> | null {
    if (previous.sentence.paragraph.index === here) return null;
    const named = this.before(until, 0, here).filter((one) => !one.bound && !one.pronoun);
    const first = named.findLast((one) => this.people([one]).length > 0);
    return first ? { mention: spanOf(this.doc, first), entities: this.people([first]) } : null;
  }

  private newcomers(previous: Draft, speakers: string[], until: number, here: number): string[] {
    const after = Math.max(previous.parts.at(-1)?.end ?? 0, lastOfSubject(this.doc, previous));
    const between = this.before(until, 1, here).filter(
      (one) => startOf(this.doc, one.from) >= after && !one.bound && !one.pronoun,
    );
    return this.people(between).filter((id) => !speakers.includes(id));
  }

  /** Who is named after the words in their sentence: the first thing to look at where no verb is known. */
  private after({ sentence, parts }: Draft): MentionHit[] {
    if (sentence.paragraph.rules.verbs.size > 0) return [];
    const count = this.countBefore(parts.at(-1)?.end ?? 0);
    return this.mentions.slice(count, count + 10).filter((one) => one.to <= sentence.to);
  }

  private nearest(draft: Draft, at: Span, paragraph: number): Resolved {
    const people = this.people([...this.after(draft), ...this.before(at.start, 0, paragraph)]);
    const first = people[0];
    if (!first) return NONE;
    const trace = [{ rule: "speaker.nearest", at, points: SPEAKER_POINTS["speaker.nearest"] ?? 0 }];
    const rest = people.slice(1, 4);
    return {
      mention: null,
      entities: [first],
      basis: "inferred",
      alternatives: rest,
      points: sum(trace),
      trace,
      from: null,
    };
  }
}

function lastOfSubject(doc: Doc, draft: Draft): number {
  const last = draft.subject?.mentions.at(-1);
  return last ? spanOf(doc, last).end : 0;
}
