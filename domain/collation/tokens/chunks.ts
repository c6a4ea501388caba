/** The segmenter copies its whole input for each word (V8): it is given little at a time. */
const LENGTH = 400;
/** Beyond it a text that has neither spaces nor stops is cut before any sign that stands for itself. */
const LONGEST = 2_000;

const BEFORE = /[\s。、，；！？]/u;
const BEHIND = /\p{L}/u;
const BOUND = /[\p{M}\p{Cf}\udc00-\udfff]/u;

/** A text in short pieces, cut where no word can go on: behind a space or a stop, before a letter. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let from = 0;
  for (let at = LENGTH; at < text.length; at++) {
    const [length, sign] = [at - from, text.charAt(at)];
    if (length < LENGTH) continue;
    const isEnd = BEFORE.test(text.charAt(at - 1)) && BEHIND.test(sign);
    if (!isEnd && (length < LONGEST || BOUND.test(sign))) continue;
    chunks.push(text.slice(from, at));
    from = at;
  }
  chunks.push(text.slice(from));
  return chunks;
}
