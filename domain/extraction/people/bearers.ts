import { type Doc, wordAt } from "@/domain/extraction/document/document";
import type { Entity } from "@/domain/extraction/types";
import type { MentionHit } from "./mentions";
import { titleBefore, titleGender } from "./titles";

/** Capitals that stand together are nobody's name where one of them stood alone before, and so many times as often. */
const STANDS_ALONE = 25;
/** In paragraphs: a full name that comes so much later than a title and a surname is somebody else's. */
const INTRODUCED = 10;

/** What a text shows of who bears a name that stands alone: how often, after which titles, who was met last. */
export class Bearers {
  private readonly alone = new Map<string, { times: number; bodies: number; paragraph: number }>();
  private readonly titles = new Map<string, Set<string>>();
  private readonly full = new Map<Entity, { times: number; paragraph: number }>();
  private readonly lastMet = new Map<Entity, number>();

  constructor(doc: Doc, mentions: readonly MentionHit[]) {
    for (const { name, paragraph, body } of mentions) {
      if (!name || name.to - name.from !== 1) continue;
      const word = wordAt(doc, name.from);
      const title = titleBefore(doc, name.from);
      const heard = this.alone.get(word) ?? { times: 0, bodies: 0, paragraph };
      heard.times++;
      if (body) heard.bodies++;
      this.alone.set(word, heard);
      if (title) this.titles.set(word, (this.titles.get(word) ?? new Set()).add(title));
    }
  }

  /** Is a name in capitals a body's? Not where the text mostly writes it like anybody's: "ADA! Come here, Ada." */
  isBody(only: string, { body }: MentionHit): boolean {
    const { times = 0, bodies = 0 } = this.alone.get(only) ?? {};
    return body && bodies * 2 >= times;
  }

  /** A full name was read. */
  named(entity: Entity, mention: MentionHit): void {
    const before = this.full.get(entity);
    if (before) before.times++;
    else this.full.set(entity, { times: 1, paragraph: mention.paragraph });
  }

  met(entity: Entity, mention: MentionHit): void {
    this.lastMet.set(entity, mention.from);
  }

  /** Those who may bear a name, without runs of capitals that are no name; of a first name, who was met last first. */
  latestFirst(only: string, some: Iterable<Entity> = []): Entity[] {
    const bearers = [...some].filter((one) => !this.isRun(one, only));
    if (bearers.length < 2 || !bearers.every(({ name }) => name.toLowerCase().startsWith(only)))
      return bearers;
    return bearers.sort((a, b) => (this.lastMet.get(b) ?? -1) - (this.lastMet.get(a) ?? -1));
  }

  private isRun(entity: Entity, only: string): boolean {
    const full = this.full.get(entity);
    const alone = this.alone.get(only);
    if (!full || !alone || alone.times < STANDS_ALONE * full.times) return false;
    return alone.paragraph + INTRODUCED < full.paragraph;
  }

  /** Is the full name known when a title and a surname are read, or soon after? */
  isKnownBy(entity: Entity, { paragraph }: MentionHit): boolean {
    return (this.full.get(entity)?.paragraph ?? 0) <= paragraph + INTRODUCED;
  }

  /** The one title that a bare surname stands for in this text, or "": a man's, where a woman's is always written. */
  onlyTitle(only: string): string {
    const titles = [...(this.titles.get(only) ?? [])];
    const men = titles.filter((one) => titleGender(one) === "he");
    const own = titles.length > 1 ? men : titles;
    return own.length === 1 ? (own[0] ?? "") : "";
  }
}

/** Names without an office that stand after "in" or "at" more than once, and in a third of all cases: places. */
export function placesOf(
  mentions: readonly MentionHit[],
  meant: ReadonlyMap<MentionHit, string[]>,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; place: number }>();
  for (const mention of mentions) {
    const id = meant.get(mention)?.[0];
    if (!id || !mention.name) continue;
    const count = counts.get(id) ?? { all: 0, place: 0 };
    count.all++;
    if (mention.place) count.place++;
    counts.set(id, count);
  }
  const often = [...counts].filter(([, { all, place }]) => place > 1 && place * 3 >= all);
  return new Set(often.map(([id]) => id));
}
