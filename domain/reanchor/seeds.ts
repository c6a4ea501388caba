import { inContext, type Sought } from "./weigh";

/** Units of a piece by which a passage is recognised: seven of eight survive in a text with a word in ten changed. */
const PIECE = 8;
/** Pieces taken of one passage at most. */
const MOST_PIECES = 2000;
/** A piece that stands in more places than this says nothing. */
const MOST_HITS = 300;
/** Places tried for one passage. */
const MOST_PLACES = 3;
/** Runs in which votes are counted, in units. */
const RUN = 128;

type Piece = { passage: number; offset: number };

/**
 * Where in a text each passage may begin (its context included), likeliest first: pieces that it shares with
 * the text vote for the beginning they speak for. One pass over the text for all passages.
 */
export function likelyBeginnings(text: string, passages: readonly Sought[]): number[][] {
  const pieces = piecesOf(passages);
  const runs = Math.ceil(text.length / RUN) + 1;
  const votes = passages.map(() => new Uint16Array(runs + 1));
  const hits = new Map<number, number>();
  eachPiece(text, 1, (hash, at) => {
    const spoken = pieces.get(hash);
    if (!spoken) return;
    const seen = (hits.get(hash) ?? 0) + 1;
    hits.set(hash, seen);
    if (seen > MOST_HITS) return;
    for (const { passage, offset } of spoken) {
      const counted = votes[passage];
      const run = Math.floor(Math.max(0, at - offset) / RUN);
      if (counted) counted[run] = (counted[run] ?? 0) + 1;
    }
  });
  return votes.map(peaks);
}

function piecesOf(passages: readonly Sought[]): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const [passage, sought] of passages.entries()) {
    const words = inContext(sought);
    const own = new Set<number>();
    eachPiece(words, Math.ceil(words.length / MOST_PIECES), (hash, offset) => {
      if (own.has(hash)) return;
      own.add(hash);
      const spoken = pieces.get(hash);
      if (spoken) spoken.push({ passage, offset });
      else pieces.set(hash, [{ passage, offset }]);
    });
  }
  return pieces;
}

const BASE = 0x01000193;

/** A rolling hash (Karp and Rabin 1987) of each piece of a text, `step` units apart. */
function eachPiece(text: string, step: number, take: (hash: number, at: number) => void): void {
  let gone = 1;
  for (let n = 1; n < PIECE; n += 1) gone = Math.imul(gone, BASE);
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    const at = end - PIECE;
    if (at >= 0) hash = (hash - Math.imul(text.charCodeAt(at), gone)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (at >= -1 && (at + 1) % step === 0) take(hash, at + 1);
  }
}

// Votes of two neighbouring runs count together; a place with less than a third of the most votes is none.
function peaks(votes: Uint16Array): number[] {
  const found: { run: number; votes: number }[] = [];
  const count = (run: number) => (votes[run] ?? 0) + (votes[run + 1] ?? 0);
  for (let run = 0; run < votes.length - 1; run += 1) {
    const own = count(run);
    if (own < 2 || own < count(run + 1) || (run > 0 && own <= count(run - 1))) continue;
    found.push({ run, votes: own });
  }
  found.sort((a, b) => b.votes - a.votes);
  const least = (found[0]?.votes ?? 0) / 3;
  return found
    .filter((one) => one.votes >= least)
    .slice(0, MOST_PLACES)
    .map((one) => one.run * RUN);
}
