import type { Draft } from "@/domain/extraction/clauses/draft";
import { type Doc, type Range, spanOf } from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { countBefore } from "@/domain/extraction/text/places";
import type { Resolved } from "./resolved";

/** Those in whose name somebody else speaks, by the sentence that says so. */
export class OnBehalf {
  private readonly doc: Doc;
  private readonly cast: Cast;
  /** In order. */
  private readonly named: readonly MentionHit[];
  private readonly names: ReadonlyMap<string, string>;

  constructor(doc: Doc, cast: Cast, mentions: readonly MentionHit[]) {
    this.doc = doc;
    this.cast = cast;
    this.named = mentions.filter((one) => one.represented);
    this.names = new Map(this.named.length > 0 ? cast.entities.map(({ id, name }) => [id, name]) : []);
  }

  private namedIn({ from, to }: Range): MentionHit[] {
    const { named } = this;
    const out: MentionHit[] = [];
    const first = countBefore(named.length, (index) => named[index]?.from ?? 0, from);
    for (let index = first; index < named.length; index++) {
      const mention = named[index];
      if (!mention || mention.to > to) break;
      out.push(mention);
    }
    return out;
  }

  /** A speaker with whoever the sentence says they speak for: kept as another who could be meant, and told as a reason. */
  with(found: Resolved, { sentence, parts }: Draft): Resolved {
    if (found.entities.length === 0) return found;
    const here = this.namedIn(sentence);
    if (here.length === 0) return found;
    const out = { ...found, alternatives: [...found.alternatives], trace: [...found.trace] };
    for (const mention of here) {
      const at = spanOf(this.doc, mention);
      const isSaid = parts.some((part) => part.start <= at.start && at.end <= part.end);
      const id = this.cast.meant.get(mention)?.[0];
      if (isSaid || !id || out.entities.includes(id)) continue;
      if (!out.alternatives.includes(id)) out.alternatives.unshift(id);
      const note = this.names.get(id) ?? "";
      out.trace.push({ rule: "speaker.on-behalf", at, note, points: 0 });
    }
    return out;
  }
}
