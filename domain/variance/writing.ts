import type { Compared } from "./compared";
import type { Difference, VarianceReason } from "./difference";
import { reasonOf } from "./meaning";
import type { Unit } from "./reading/units";
import type { Sign, VarianceWords } from "./words/table";

const FIGURES = new Set<Sign>(["percent", "money"]);

type Pair = Compared["same"][number];

/** Is every word of a side in capitals, as in a headline? */
const isShouted = (units: readonly Unit[]): boolean =>
  units.length > 1 &&
  units.every(({ capital, kind, text }) => kind !== "word" || capital === "all" || text.length === 1);

/** A capital that makes another word of it: "US" and "us", "May" and "may". */
function capitalCounts({ before, after }: Pair, isLoud: boolean, words: VarianceWords): boolean {
  if (before.capital === after.capital || isLoud) return false;
  const isAcronym = before.capital === "all" || after.capital === "all";
  if (isAcronym && before.text.length > 1) return true;
  return words.capitalsMatter.has(before.surface) && !before.isFirst && !after.isFirst;
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
const QUESTION = /[?？؟]/gu;

/** What differs between two pieces that have the same words: how they are written, and whether it can count. */
export function writing(
  { same }: Compared,
  { before, after }: Difference,
  words: VarianceWords,
): { reasons: VarianceReason[]; counts: boolean } {
  const reasons: VarianceReason[] = [];
  const isLoud = isShouted(same.map((pair) => pair.before)) || isShouted(same.map((pair) => pair.after));
  let counts = false;
  let capitals: Pair | undefined;
  for (const pair of same) {
    const [from, to] = [[pair.before], [pair.after]];
    if (pair.before.kind === "cut") continue;
    if (pair.before.surface !== pair.after.surface) {
      const isFigure = pair.before.kind !== "word" || FIGURES.has(pair.before.sign ?? "plain");
      const isName = pair.before.sign === "alias";
      const rule = isFigure ? "number.written" : isName ? "name.variant" : "writing.spelling";
      reasons.push(reasonOf(rule, from, to));
    } else if (capitalCounts(pair, isLoud, words)) {
      counts = true;
      reasons.unshift(reasonOf("writing.capitals", from, to));
    } else if (pair.before.capital !== pair.after.capital) capitals ??= pair;
  }
  if (capitals) reasons.push(reasonOf("writing.capitals", [capitals.before], [capitals.after]));
  if (count(before, QUESTION) !== count(after, QUESTION)) {
    counts = true;
    reasons.unshift({ rule: "writing.question" });
  }
  if (reasons.length === 0) reasons.push({ rule: "writing.marks" });
  return { reasons: reasons.slice(0, MOST_REASONS), counts };
}

const MOST_REASONS = 6;
