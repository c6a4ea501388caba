import type { Draft } from "@/domain/extraction/clauses/draft";
import { type Doc, spanOf } from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import type { Resolved } from "./resolved";

/** Those in whose name somebody else speaks, by the sentence that says so. */
export class OnBehalf {
  private readonly doc: Doc;
  private readonly cast: Cast;
  private readonly named = new Map<number, MentionHit[]>();

  constructor(doc: Doc, cast: Cast, mentions: readonly MentionHit[]) {
    this.doc = doc;
    this.cast = cast;
    for (const mention of mentions) {
      if (!mention.represented) continue;
      const here = this.named.get(mention.paragraph);
      if (here) here.push(mention);
      else this.named.set(mention.paragraph, [mention]);
    }
  }

  /** A speaker with whoever the sentence says they speak for: kept as another who could be meant, and told as a reason. */
  with(found: Resolved, { sentence, parts }: Draft): Resolved {
    const here = this.named.get(sentence.paragraph.index);
    if (!here || found.entities.length === 0) return found;
    const out = { ...found, alternatives: [...found.alternatives], trace: [...found.trace] };
    for (const mention of here) {
      const at = spanOf(this.doc, mention);
      const isSaid = parts.some((part) => part.start <= at.start && at.end <= part.end);
      const id = this.cast.meant.get(mention)?.[0];
      if (isSaid || mention.from < sentence.from || mention.to > sentence.to || !id) continue;
      if (out.entities.includes(id)) continue;
      if (!out.alternatives.includes(id)) out.alternatives.unshift(id);
      const note = this.cast.entities.find((one) => one.id === id)?.name ?? "";
      out.trace.push({ rule: "speaker.on-behalf", at, note, points: 0 });
    }
    return out;
  }
}
