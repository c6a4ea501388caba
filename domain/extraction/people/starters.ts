import type { Rules } from "@/domain/extraction/cues/lexicon";
import { roleOf } from "@/domain/extraction/cues/people";
import { stateOf } from "@/domain/extraction/cues/states";
import { type Doc, wordAt } from "@/domain/extraction/document/document";

const NO = 1;
const YES = 2;

const begins = ({ pronouns, people, bodyNouns }: Rules, word: string): boolean =>
  pronouns.has(word) ||
  roleOf(people, word) !== undefined ||
  stateOf(word) !== undefined ||
  bodyNouns?.has(word) === true;

/** Which words of a text may begin a mention without a capital: asked once for each distinct word and language. */
export class Starters {
  private readonly doc: Doc;
  private readonly known = new Map<Rules, Uint8Array>();

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** `at`: a word. */
  has(rules: Rules, at: number): boolean {
    let known = this.known.get(rules);
    if (!known) {
      known = new Uint8Array(this.doc.tokens.words.length);
      this.known.set(rules, known);
    }
    const id = this.doc.tokens.id[at] ?? 0;
    if (!known[id]) known[id] = begins(rules, wordAt(this.doc, at)) ? YES : NO;
    return known[id] === YES;
  }
}
