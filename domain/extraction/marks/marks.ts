import { MAX_DEPTH } from "@/domain/extraction/limits";
import { classAt, DIGIT, isLetterAt, isSpaceAt, isWordAt, OTHER } from "@/domain/extraction/text/characters";
import { sentenceEnd } from "@/domain/extraction/text/stops";
import type { Span } from "@/domain/extraction/types";
import { APHERESIS, CLOSERS, closesOnly, isMark, isSingle, opensOnly, STRAIGHT } from "./mark-signs";
import { closesHere, looksInward, opensHere, type Sign, signsOf } from "./marks-found";

/** A stretch between marks, marks included; `depth` 0 is the outermost. `inner` is the words without marks. */
export type Stretch = Span & {
  open: string;
  close: string | null;
  inner: Span;
  depth: number;
  /** The paragraph's last stretch, never closed, which the next paragraph takes up with the same mark. */
  reopened: boolean;
};

export type ParagraphMarks = { stretches: Stretch[]; odd: boolean };

type Open = { sign: Sign; parent: number };

/** One paragraph's marks: a stack of at most three, solved in one pass. */
class Machine {
  readonly found: Stretch[] = [];
  odd = false;
  private readonly stack: Open[] = [];
  private readonly text: string;
  private readonly paragraph: Span;
  private readonly signs: Sign[];
  private readonly inward: boolean;
  /** For each sign: how many marks after it could close a single one. */
  private readonly singleClosers: Int32Array;

  constructor(text: string, paragraph: Span, signs: Sign[], inward: boolean) {
    this.inward = inward;
    this.text = text;
    this.paragraph = paragraph;
    this.signs = signs;
    this.singleClosers = new Int32Array(signs.length + 1);
    for (let i = signs.length - 1; i >= 0; i--) {
      const sign = signs[i];
      const closes = sign && isSingle(sign.unit) && sign.unit !== 0x2018 && closesHere(text, sign);
      this.singleClosers[i] = (this.singleClosers[i + 1] ?? 0) + (closes ? 1 : 0);
    }
  }

  run(): void {
    for (let i = 0; i < this.signs.length; i++) {
      const sign = this.signs[i];
      if (sign) this.step(sign, i);
    }
  }

  private step(sign: Sign, index: number): void {
    const target = this.closable(sign);
    const opens = this.canOpen(sign, index);
    const closes = target >= 0 && this.canClose(sign, index, target);
    if (closes && opens) {
      if (this.prefersClose(sign, target)) this.close(sign, target);
      else this.open(sign, index);
    } else if (closes) this.close(sign, target);
    else if (opens) this.open(sign, index);
    else if (!isSingle(sign.unit)) this.odd = true;
  }

  /** Position in the stack of the innermost open mark this sign can close, or -1. */
  private closable(sign: Sign): number {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const open = this.stack[depth];
      if (open && CLOSERS.get(open.sign.unit)?.has(sign.unit) && open.sign.width === sign.width) return depth;
    }
    return -1;
  }

  private canClose(sign: Sign, index: number, target: number): boolean {
    if (sign.unit === 0x201c && this.stack[target]?.sign.unit === 0x201c) return this.isStrayCloser(sign);
    if (closesOnly(sign.unit)) return true;
    if (isSingle(sign.unit)) return closesHere(this.text, sign) && !this.isPluralPossessive(sign, index);
    if (sign.unit === STRAIGHT && this.stack[target]?.sign.unit === 0x201e && this.isOnlyCloser(index))
      return true;
    if (sign.unit === STRAIGHT)
      return closesHere(this.text, sign) || !opensHere(this.text, sign, this.paragraph.start);
    return true;
  }

  /** the workers’ rights’: an s’ before a small letter gives way to a later closing mark. */
  private isPluralPossessive(sign: Sign, index: number): boolean {
    const next = sign.at + sign.width;
    const plural = (this.text.charCodeAt(sign.at - 1) | 32) === 0x73 && isSpaceAt(this.text, next);
    return plural && isLetterAt(this.text, next + 1) && (this.singleClosers[index + 1] ?? 0) > 0;
  }

  /** „so" and nothing but straight marks next: this one closes, whatever spaces stand about it. */
  private isOnlyCloser(index: number): boolean {
    const next = this.signs[index + 1]?.unit;
    return next === undefined || next === 0x201e;
  }

  private canOpen(sign: Sign, index: number): boolean {
    if (!CLOSERS.has(sign.unit)) return false;
    if (opensOnly(sign.unit)) return sign.unit !== 0x201a || opensHere(this.text, sign, this.paragraph.start);
    if (sign.unit === 0xab) return !this.inward;
    if (sign.unit === 0xbb && this.inward) return true;
    if (sign.unit === 0x201c && this.closable(sign) < 0) return !this.isStrayCloser(sign);
    if (!opensHere(this.text, sign, this.paragraph.start)) return this.opensApart(sign, index);
    if (!isSingle(sign.unit)) return true;
    return this.singleOpens(sign, index);
  }

  /** " so typed", with a blank after the mark: it opens where nothing is open and the next one can only close. */
  private opensApart(sign: Sign, index: number): boolean {
    const before = sign.at - 1;
    const isApart = before < this.paragraph.start || isSpaceAt(this.text, before);
    return (
      sign.unit === STRAIGHT && isApart && this.stack.length === 0 && this.onlyCloses(this.signs[index + 1])
    );
  }

  private isStrayCloser(sign: Sign): boolean {
    const strict = closesHere(this.text, sign) && isWordAt(this.text, sign.at - 1);
    return strict && isSpaceAt(this.text, sign.at + 1);
  }

  private singleOpens(sign: Sign, index: number): boolean {
    const next = sign.at + 1;
    if (classAt(this.text, next) === OTHER && !isMark(this.text.charCodeAt(next))) return false;
    if (sign.unit !== 0x2018) {
      let end = next;
      while (end < next + 12 && isWordAt(this.text, end)) end++;
      if (classAt(this.text, next) === DIGIT && end - next <= 3 && end - next >= 2) return false;
      if (APHERESIS.test(this.text.slice(next, end)) && isSpaceAt(this.text, end)) return false;
    }
    return (this.singleClosers[index + 1] ?? 0) > 0 || sign.at === this.paragraph.start;
  }

  /** Both readings are open: parity for straight marks, else the language-free habit of the sign. */
  private prefersClose(sign: Sign, target: number): boolean {
    const unit = sign.unit;
    if (unit === STRAIGHT && this.stack[target]?.sign.unit === 0x201e) return true;
    if (unit === 0x201c) return this.stack[target]?.sign.unit !== unit || this.isStrayCloser(sign);
    if (unit === 0x201d && this.stack[target]?.sign.unit === 0x201c) return true;
    if (unit === 0x2018) return this.stack[target]?.sign.unit !== unit;
    if (unit === 0xab || unit === 0xbb || unit === 0x2039 || unit === 0x203a) return true;
    return closesHere(this.text, sign);
  }

  private open(sign: Sign, index: number): void {
    const same = this.stack.findIndex(
      (open) => open.sign.unit === sign.unit && open.sign.width === sign.width,
    );
    if (same >= 0 && !this.isNestedAgain(index)) this.giveUp(same, sign.at);
    if (this.stack.length >= MAX_DEPTH) return;
    this.stack.push({ sign, parent: this.stack.length - 1 });
  }

  /** “a “b” c”: the same mark opens twice and is closed twice before it opens again. */
  private isNestedAgain(index: number): boolean {
    const own = this.signs[index]?.unit;
    if (own === 0x27 || own === undefined) return false;
    const closers = CLOSERS.get(own);
    const first = this.signs[index + 1];
    const second = this.signs[index + 2];
    if (own === STRAIGHT) return this.onlyCloses(first) && this.onlyCloses(second);
    return Boolean(first && second && closers?.has(first.unit) && closers.has(second.unit));
  }

  private onlyCloses(sign: Sign | undefined): boolean {
    if (sign?.unit !== STRAIGHT || !closesHere(this.text, sign)) return false;
    return !opensHere(this.text, sign, this.paragraph.start);
  }

  private close(sign: Sign, target: number): void {
    for (const open of this.stack.splice(target + 1)) if (!isSingle(open.sign.unit)) this.odd = true;
    const open = this.stack.pop();
    if (open) this.push(open, sign.at, sign.at + sign.width, sign);
  }

  private push(open: Open, innerEnd: number, end: number, close: Sign | null): void {
    const start = open.sign.at;
    const inner = this.trim(start + open.sign.width, innerEnd);
    if (!inner) return;
    this.found.push({
      start,
      end,
      inner,
      open: this.text.slice(start, start + open.sign.width),
      close: close ? this.text.slice(close.at, close.at + close.width) : null,
      depth: open.parent + 1,
      reopened: false,
    });
  }

  /** The words without the blanks at their edges; null where there is nothing but marks and blanks. */
  private trim(from: number, to: number): Span | null {
    let start = from;
    let end = to;
    while (start < end && isSpaceAt(this.text, start)) start++;
    while (end > start && isSpaceAt(this.text, end - 1)) end--;
    for (let at = start; at < end; at++)
      if (!isMark(this.text.charCodeAt(at)) && !isSpaceAt(this.text, at)) return { start, end };
    return null;
  }

  /** A mark nobody closes before the same one opens again: it holds to the end of its first sentence. */
  private giveUp(target: number, before: number): void {
    this.odd = true;
    const dropped = this.stack.splice(target);
    const open = dropped[0];
    if (!open) return;
    const end = sentenceEnd(this.text, open.sign.at + open.sign.width, before);
    if (end > 0 && !isSingle(open.sign.unit)) this.push(open, end, end, null);
  }

  /** At the paragraph's end: the outermost open mark runs to it, unless it is an apostrophe in disguise. */
  finish(): void {
    const open = this.stack[0];
    this.stack.length = 0;
    if (!open) return;
    if (isSingle(open.sign.unit) && open.sign.at !== this.paragraph.start) return;
    this.odd = true;
    this.push(open, this.paragraph.end, this.paragraph.end, null);
  }
}

type Paragraph = Span & { rules?: { inwardMarks?: boolean } };
const mayLookInward = (paragraph: Paragraph) => paragraph.rules?.inwardMarks === true;

/** Finds the marked stretches of one paragraph, ordered by start; `odd` says that the marks do not pair. */
export function marksOf(text: string, paragraph: Paragraph): ParagraphMarks {
  const signs = signsOf(text, paragraph);
  if (signs.length === 0) return { stretches: [], odd: false };
  const machine = new Machine(text, paragraph, signs, mayLookInward(paragraph) && looksInward(text, signs));
  machine.run();
  machine.finish();
  const stretches = machine.found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { stretches: redepth(stretches), odd: machine.odd };
}

/** Depth by containment, since a stretch whose outer mark was given up stands on its own. */
function redepth(stretches: Stretch[]): Stretch[] {
  const ends: number[] = [];
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= stretch.start) ends.pop();
    if (ends.length > 0 && stretch.end > (ends.at(-1) ?? 0)) continue;
    stretch.depth = ends.length;
    ends.push(stretch.end);
    kept.push(stretch);
  }
  return kept;
}

/** Marks of every paragraph; a stretch left open is `reopened` when the next paragraph starts with its mark. */
export function marksOfAll(text: string, paragraphs: readonly Paragraph[]): ParagraphMarks[] {
  const all = paragraphs.map((paragraph) => marksOf(text, paragraph));
  for (let i = 0; i + 1 < all.length; i++) {
    const here = all[i];
    const next = paragraphs[i + 1];
    const last = here?.stretches.findLast((stretch) => stretch.depth === 0);
    if (!here || !next || !last || last.close !== null || last.end !== paragraphs[i]?.end) continue;
    if (!text.startsWith(last.open, next.start)) continue;
    last.reopened = true;
    here.odd = false;
  }
  return all;
}
