import { type Difference, differencesFrom } from "@/domain/collation/analysis/differences";
import { tokensAt } from "@/domain/collation/analysis/rows";
import { collate } from "@/domain/collation/collate";
import { printed } from "@/domain/collation/tokens/line";
import { IGNORED, type Range, type Token } from "@/domain/collation/types";
import { proposeVariance } from "@/domain/variance/propose";
import { unitsToAWord } from "./grams";
import { nearness, overlapOf, type Prepared, type Stretch } from "./overlap";
import { keptRuns, placeOf, type Side, unitsIn, within } from "./sides";

/** How words found again stand to a known printing of them; of a shared `passage` both go on differently. */
export const MATCH_RELATIONS = [
  "identical",
  "punctuation",
  "excerpt",
  "ellipsis",
  "reworded",
  "passage",
] as const;
export type MatchRelation = (typeof MATCH_RELATIONS)[number];

/** Whether a printing has the words asked for, or is no more than like them. */
export const hasTheWords = ({ relation }: Pick<Match, "relation">): boolean =>
  relation !== "reworded" && relation !== "passage";

/** What stands on either side at a place where they differ (`at`, its number); empty where one has no words there. */
export type AtPlace = { at: number; asked: string; printed: string; conflict?: Conflict };

/** What makes a difference stand out: it may turn what is said. */
export const CONFLICTS = ["number", "negation", "modality", "name"] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** How many words of either side. */
type WordsOf = { asked: number; printed: number };

/**
 * A known printing that tells the same as the words asked for. Of the `length` words of the shorter one (signs,
 * in scripts without spaces) `kept` stand in the other, in the same order unless `isReordered`. `asked` and
 * `printed` are the stretches compared, in UTF-16 code units; for `cutWords` of either the other has a cut sign.
 */
export type Match = {
  relation: MatchRelation;
  length: number;
  kept: number;
  isOfSigns: boolean;
  isReordered: boolean;
  isAskedShorter: boolean;
  asked: Range;
  printed: Range;
  differences: readonly AtPlace[];
  cutWords: WordsOf;
  jaccard: number;
};

const [PRINTED, ASKED] = ["printed", "asked"];

/** Compares words with a printing in its language; null where they do not tell the same. */
export function matchOf(asked: Prepared, printing: Prepared, lang: string): Match | null {
  const overlap = overlapOf(asked, printing);
  if (overlap === null) return null;
  const table = collate(
    [
      { siglum: PRINTED, text: sliceOf(printing, overlap.other) },
      { siglum: ASKED, text: sliceOf(asked, overlap.one) },
    ],
    lang,
    { ...IGNORED, diacritics: true },
  );
  if (!table.ok) return null;
  const [base, other] = table.value.rows;
  if (!base || !other) return null;
  const sides = {
    printed: { stretch: overlap.other, row: base },
    asked: { stretch: overlap.one, row: other },
  };
  const all = differencesFrom(table.value, PRINTED, ASKED);
  return judged(asked, printing, { ...sides, lang }, all);
}

type Sides = { printed: Side; asked: Side; lang: string };

function judged(asked: Prepared, printing: Prepared, sides: Sides, all: readonly Difference[]): Match | null {
  const length = Math.min(asked.units.length, printing.units.length);
  const { tokens } = sides.asked.row;
  const runs = keptRuns(all, sides.asked).map((run) => ({
    run,
    units: unitsIn(tokens.slice(run.from, run.to)),
  }));
  const kept = Math.min(
    length,
    runs.reduce((sum, { units }) => sum + units, 0),
  );
  const common = {
    length,
    isAskedShorter: asked.units.length <= printing.units.length,
    isOfSigns: unitsToAWord(asked.units) > 1,
    jaccard: nearness(asked, printing).jaccard,
  };
  if (kept >= neededOf(length)) {
    const whole = wholeMatch(
      asked,
      printing,
      sides,
      all,
      runs.map(({ run }) => run),
    );
    return { kept, ...common, ...whole };
  }
  const longest = runs.reduce((most, one) => (one.units > most.units ? one : most), NO_RUN);
  if (longest.units < LONG_RUN * unitsToAWord(asked.units)) return null;
  const nothing = { differences: [], cutWords: { asked: 0, printed: 0 }, isReordered: false };
  return {
    relation: "passage",
    kept: longest.units,
    ...common,
    ...nothing,
    ...placesOf(sides, [longest.run], []),
  };
}

const NO_RUN = { run: { from: 0, to: 0 }, units: 0 };

function wholeMatch(
  asked: Prepared,
  printing: Prepared,
  sides: Sides,
  all: readonly Difference[],
  runs: readonly Range[],
): Pick<Match, "relation" | "asked" | "printed" | "differences" | "cutWords" | "isReordered"> {
  const differences = within(all, sides.printed, sides.asked).map((one) => ({
    one,
    ...atPlace(one, sides),
  }));
  const ofWords = differences.filter(({ words }) => words.asked + words.printed > 0);
  const places = placesOf(
    sides,
    runs,
    differences.map(({ one }) => one),
  );
  return {
    relation: relationOf(ofWords, asked, printing, places),
    ...places,
    // Words that stand elsewhere are told by their order.
    differences: ofWords.filter(({ one }) => one.move === undefined).map(({ text }, at) => ({ at, ...text })),
    cutWords: {
      asked: ofWords.reduce((sum, { cutWords }) => sum + cutWords.asked, 0),
      printed: ofWords.reduce((sum, { cutWords }) => sum + cutWords.printed, 0),
    },
    isReordered: differences.some(({ one }) => one.kind === "moved"),
  };
}

type Told = { text: Omit<AtPlace, "at">; words: WordsOf; cutWords: WordsOf };

/** What a difference is made of: words of either side, and those that the other has nothing but a cut sign for. */
function atPlace({ base, other }: Difference, sides: Sides): Told {
  const [now, then] = [cut(sides.asked, other), cut(sides.printed, base)];
  const words = { asked: wordsIn(now), printed: wordsIn(then) };
  const isForWords = (signs: readonly Token[], count: number, others: readonly Token[]) =>
    count === 0 && signs.length > 0 && wordsIn(others) === others.length;
  const cutWords = {
    asked: isForWords(then, words.printed, now) ? words.asked : 0,
    printed: isForWords(now, words.asked, then) ? words.printed : 0,
  };
  const text = { asked: printed(now), printed: printed(then) };
  // A sign says nothing of what it stands for: words against it are weighed as words against none.
  const said = {
    asked: words.asked > 0 ? text.asked : "",
    printed: words.printed > 0 ? text.printed : "",
  };
  const conflict = conflictOf(said, { base, other }, sides);
  return { text: conflict === undefined ? text : { ...text, conflict }, words, cutWords };
}

const whole = ({ text, after }: Token): string => text + after;

/** Words on either side of a difference that are read with it. */
const AROUND = 6;

function conflictOf(
  text: Told["text"],
  at: { base: Range; other: Range },
  sides: Sides,
): Conflict | undefined {
  const around = ({ row: { tokens } }: Side, { from, to }: Range) => {
    const right = tokens
      .slice(to, to + AROUND)
      .map(whole)
      .join("");
    return {
      left: tokens
        .slice(Math.max(0, from - AROUND), from)
        .map(whole)
        .join(""),
      right: from < to ? `${tokens[to - 1]?.after ?? ""}${right}` : right,
    };
  };
  const proposal = proposeVariance({
    ...{ lang: sides.lang, before: text.printed, after: text.asked },
    aroundBefore: around(sides.printed, at.base),
    aroundAfter: around(sides.asked, at.other),
  });
  if (!proposal?.isPossiblyMaterial) return undefined;
  return CONFLICTS.find((one) => one === proposal.category);
}

const cut = ({ row }: Side, { from, to }: Range): readonly Token[] => row.tokens.slice(from, to);
const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind !== "cut").length;
const sliceOf = ({ text }: Prepared, { from, to }: Stretch): string => text.slice(from, to);

function relationOf(
  differences: readonly Told[],
  asked: Prepared,
  printing: Prepared,
  places: { asked: Range; printed: Range },
): MatchRelation {
  if (differences.some(({ cutWords }) => cutWords.asked + cutWords.printed === 0)) return "reworded";
  if (differences.length > 0) return "ellipsis";
  if (asked.text.trim() === printing.text.trim()) return "identical";
  return isAll(asked, places.asked) && isAll(printing, places.printed) ? "punctuation" : "excerpt";
}

const isAll = ({ units }: Prepared, { from, to }: Range): boolean =>
  from <= (units[0]?.start ?? 0) && to >= (units.at(-1)?.end ?? 0);

/** Where in both texts the runs and differences stand, from the first to the last. */
function placesOf(sides: Sides, runs: readonly Range[], differences: readonly Difference[]) {
  const { places } = sides.asked.row;
  const inPrinting = runs.map(({ from, to }) =>
    tokensAt(sides.printed.row, { from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 }),
  );
  return {
    asked: placeOf(sides.asked, reach([...runs, ...differences.map(({ other }) => other)])),
    printed: placeOf(sides.printed, reach([...inPrinting, ...differences.map(({ base }) => base)])),
  };
}

function reach(ranges: readonly Range[]): Range {
  const filled = ranges.filter(({ from, to }) => from < to);
  return {
    from: Math.min(...filled.map(({ from }) => from)),
    to: Math.max(...filled.map(({ to }) => to)),
  };
}

/** Words (signs count less) that stand in both without a break, and make a shared passage of different texts. */
const LONG_RUN = 11;
const LEAST_PART = 0.7;

/** How many of so many words must be found again: all of three, all but one of five, then ever less of them. */
function neededOf(length: number): number {
  if (length < 4) return length;
  return length < 6 ? length - 1 : Math.ceil(length * LEAST_PART);
}

/** Matches in order: those of six words or more that are found again whole, then those that share most of both. */
export const byNearness = (a: Match, b: Match): number =>
  weightOf(b) - weightOf(a) || b.jaccard - a.jaccard || b.kept - a.kept;

const TELLING = 6;
const weightOf = ({ kept, length }: Match): number =>
  (kept / Math.max(1, length)) * Math.min(1, kept / TELLING);
