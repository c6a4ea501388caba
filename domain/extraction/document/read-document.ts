import { rulesFor } from "@/domain/extraction/cues/rules";
import { marksOfAll, type Stretch } from "@/domain/extraction/marks/marks";
import { ArabicNames } from "@/domain/extraction/text/arabic-names";
import { detectLanguage, languageIn } from "@/domain/extraction/text/language";
import { paragraphsOf } from "@/domain/extraction/text/lines";
import { type Tokens, tokenise } from "@/domain/extraction/text/tokens";
import type { Lang, Span } from "@/domain/extraction/types";
import { zonesOf } from "@/domain/extraction/zones/zones";
import type { Doc, Marked, ParagraphOf } from "./document";
import { dashStretch, piecesOf } from "./incises";

/** Gives the first token that starts at or after a place in the text, for places that come in order. */
function tokensFrom({ count, start }: Tokens): (place: number) => number {
  let token = 0;
  return (place) => {
    while (token < count && (start[token] ?? 0) < place) token++;
    return token;
  };
}

function paragraphsIn(
  text: string,
  tokens: Tokens,
  lang: Lang,
  given: boolean,
  putBack: readonly number[],
): ParagraphOf[] {
  const tokenFrom = tokensFrom(tokens);
  return zonesOf(text, paragraphsOf(text), putBack).map(({ start, end, kind: zone, dateline }, index) => {
    const from = tokenFrom(start);
    const to = tokenFrom(end);
    const own = given ? { lang, sure: false } : detectLanguage(tokens, from, to);
    const spoken = own.sure ? own.lang : lang;
    const rules = rulesFor(spoken);
    return { start, end, from, to, index, zone, odd: false, lang: spoken, rules, dateline };
  });
}

const FEWEST_TURNS = 20;
const SHARE_OF_TURNS = 1 / 3;

/** Do so many paragraphs, and this share of all, begin with marks? */
function isInTurns(paragraphs: readonly ParagraphOf[], marked: readonly Marked[]): boolean {
  const turns = marked.filter(({ paragraph, from }) => paragraphs[paragraph]?.from === from).length;
  return turns >= FEWEST_TURNS && turns >= SHARE_OF_TURNS * paragraphs.length;
}

/** The words of a paragraph's outermost stretches that hold further marks; a line of dialogue is one such stretch. */
function wordsWithMarks(stretches: readonly Stretch[], dialogue: Span | null): Span[] {
  if (dialogue) return stretches.some((one) => one.start > dialogue.start) ? [dialogue] : [];
  const out: Span[] = [];
  let outer: Stretch | null = null;
  for (const one of stretches)
    if (one.depth === 0) outer = one;
    else if (outer && outer.inner !== out.at(-1)) out.push(outer.inner);
  return out;
}

/** Stages 1 to 5: size already checked; lines, zones, language, tokens and marks of a text. */
export function readDocument(text: string, given: Lang | undefined, putBack: readonly number[] = []): Doc {
  const tokens = tokenise(text);
  const lang = given ?? languageIn(tokens);
  const paragraphs = paragraphsIn(text, tokens, lang, given !== undefined, putBack);
  const names = new ArabicNames(tokens);
  for (const { from, to, rules } of paragraphs) if (rules.namesByPlace) names.read(from, to);
  const inside = new Int32Array(tokens.count).fill(-1);
  const marked: Marked[] = [];
  const nested: Doc["nested"] = [];
  const tokenFrom = tokensFrom(tokens);
  const marksOf = marksOfAll(text, paragraphs);
  for (const paragraph of paragraphs) {
    const { index } = paragraph;
    const marks = marksOf[index];
    if (!marks) continue;
    paragraph.odd = marks.odd;
    const dialogue = dashStretch(text, tokens, paragraph.rules, paragraph);
    for (const { start, end } of wordsWithMarks(marks.stretches, dialogue))
      nested.push({ start, end, paragraph: index });
    for (const stretch of dialogue ? [dialogue] : marks.stretches) {
      if (stretch.depth > 0) continue;
      const from = dialogue?.from ?? tokenFrom(stretch.start);
      const to = dialogue?.to ?? tokenFrom(stretch.end);
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
    inTurns: isInTurns(paragraphs, marked),
    inside,
  };
}
