import { lineOf } from "@/domain/collation/tokens/line";
import { fold } from "@/domain/text/fold";

/** A known printing that a passage may be a further printing of. */
export type KnownPrinting = {
  id: string;
  quote: string;
  exact: string;
  lang: string;
  publisher: string | null;
  published: string | null;
  speakers: { id: string; name: string }[];
  hasCut: boolean;
};

/** A known printing with the words it shares; `isSame` where it gives them to the same speaker. */
export type LookAlike = KnownPrinting & {
  pieces: { text: string; isShared: boolean }[];
  isSameSpeaker: boolean;
  canAttach: boolean;
};

const SHORT = 4;
const LEAST_SHARED = 3;
const LEAST_PART = 0.5;
const MOST = 2;

/** The words that tell one quotation from another: folded, of four letters or more. */
export const tellingWords = (text: string, lang: string): string[] => [
  ...new Set(
    lineOf(text, lang)
      .tokens.flatMap(({ text: word }) => fold(word).split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length >= SHORT || /\p{Script=Han}/u.test(word)),
  ),
];

type Passage = { exact: string; lang: string; speakers: readonly string[]; speakerNames: readonly string[] };

/**
 * The known printings of one language that share most words with a passage (overlap of telling words, the
 * smaller set counts): at least half and three, or all of a shorter one. The likeliest two, one a quote.
 */
export function lookAlikes(
  passage: Passage,
  known: readonly KnownPrinting[],
  canAttach: (one: KnownPrinting) => boolean,
): LookAlike[] {
  const own = new Set(tellingWords(passage.exact, passage.lang));
  if (own.size === 0) return [];
  const scored = known.flatMap((one) => {
    const theirs = tellingWords(one.exact, one.lang);
    const shared = theirs.filter((word) => own.has(word));
    const part = shared.length / Math.max(1, Math.min(own.size, theirs.length));
    const isWhole = shared.length === own.size && shared.length === theirs.length;
    return isWhole || (shared.length >= LEAST_SHARED && part >= LEAST_PART) ? [{ one, shared, part }] : [];
  });
  scored.sort((a, b) => b.part * b.shared.length - a.part * a.shared.length);
  const quotes = new Set<string>();
  const found = scored.filter(({ one }) => !quotes.has(one.quote) && quotes.add(one.quote)).slice(0, MOST);
  return found.map(({ one, shared }) => ({
    ...one,
    pieces: pieces(one, new Set(shared)),
    isSameSpeaker: one.speakers.some(
      ({ id, name }) =>
        passage.speakers.includes(id) || passage.speakerNames.some((own) => fold(own) === fold(name)),
    ),
    canAttach: canAttach(one),
  }));
}

/** The printing cut where shared words begin and end; its pieces joined are the printing. */
function pieces({ exact, lang }: KnownPrinting, shared: ReadonlySet<string>): LookAlike["pieces"] {
  const { opening, tokens } = lineOf(exact, lang);
  const cut = [{ text: opening, isShared: false }];
  for (const { text, after } of tokens) {
    const isShared = fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => shared.has(word));
    cut.push({ text, isShared }, { text: after, isShared: false });
  }
  return cut.filter((piece) => piece.text !== "");
}
