import { rulesFor } from "@/domain/extraction/cues/rules";
import { marksOfAll, type Stretch } from "@/domain/extraction/marks/marks";
import { ArabicNames } from "@/domain/extraction/text/arabic-names";
import { detectLanguage } from "@/domain/extraction/text/language";
import { paragraphsOf } from "@/domain/extraction/text/lines";
import { countBefore } from "@/domain/extraction/text/places";
import { type Tokens, tokenise } from "@/domain/extraction/text/tokens";
import type { Lang, Span } from "@/domain/extraction/types";
import { zonesOf } from "@/domain/extraction/zones/zones";
import type { Doc, Marked, ParagraphOf } from "./document";
import { dashStretch, piecesOf } from "./incises";

/** First token that starts at or after a place in the text. */
const tokenFrom = ({ count, start }: Tokens, at: number): number =>
  countBefore(count, (index) => start[index] ?? 0, at);

function paragraphsIn(
  text: string,
  tokens: Tokens,
  lang: Lang,
  given: boolean,
  putBack: readonly number[],
): ParagraphOf[] {
  return zonesOf(text, paragraphsOf(text), putBack).map(({ start, end, kind: zone, dateline }, index) => {
    const from = tokenFrom(tokens, start);
    const to = tokenFrom(tokens, end);
    const own = given ? { lang, sure: false } : detectLanguage(tokens, from, to);
    const spoken = own.sure ? own.lang : lang;
    const rules = rulesFor(spoken);
    return { start, end, from, to, index, zone, odd: false, lang: spoken, rules, dateline };
  });
}

/** The words of a paragraph's outermost stretches that hold further marks; a line of dialogue is one such stretch. */
function wordsWithMarks(stretches: readonly Stretch[], dialogue: Span | null): Span[] {
  if (dialogue) return stretches.some((one) => one.start > dialogue.start) ? [dialogue] : [];
  const out = new Set<Span>();
  let outer: Stretch | null = null;
  for (const one of stretches)
    if (one.depth === 0) outer = one;
    else if (outer) out.add(outer.inner);
  return [...out].map(({ start, end }) => ({ start, end }));
}

/** Stages 1 to 5: size already checked; lines, zones, language, tokens and marks of a text. */
export function readDocument(text: string, given: Lang | undefined, putBack: readonly number[] = []): Doc {
  const tokens = tokenise(text);
  const lang = given ?? detectLanguage(tokens, 0, tokens.count).lang;
  const paragraphs = paragraphsIn(text, tokens, lang, given !== undefined, putBack);
  const names = new ArabicNames(tokens);
  for (const { from, to, lang: spoken } of paragraphs) if (spoken === "ar") names.read(from, to);
  const inside = new Int32Array(tokens.count).fill(-1);
  const marked: Marked[] = [];
  const nested: Doc["nested"] = [];
  for (const [index, marks] of marksOfAll(text, paragraphs).entries()) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    paragraph.odd = marks.odd;
    const dialogue = dashStretch(text, tokens, paragraph.rules, paragraph);
    for (const inner of wordsWithMarks(marks.stretches, dialogue))
      nested.push({ ...inner, paragraph: index });
    for (const stretch of dialogue ? [dialogue] : marks.stretches) {
      if (stretch.depth > 0) continue;
      const from = dialogue?.from ?? tokenFrom(tokens, stretch.start);
      const to = dialogue?.to ?? tokenFrom(tokens, stretch.end);
      const { start, end, open, close, inner, depth, reopened } = stretch;
      const whole = { start, end, open, close, inner, depth, reopened, from, to, paragraph: index };
      for (const piece of piecesOf(text, tokens, paragraph.rules, whole)) {
        inside.fill(marked.length, piece.from, piece.to);
        marked.push(piece);
      }
    }
  }
  const mixed = paragraphs.some((p) => p.zone === "body" && p.lang !== lang);
  return {
    text,
    lang,
    langBasis: given ? "given" : mixed ? "mixed" : "detected",
    tokens,
    paragraphs,
    zones: paragraphs.map(({ start, end, zone }) => ({ start, end, kind: zone })),
    marked,
    nested,
    inside,
  };
}
