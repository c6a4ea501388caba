import { shown, unmatched } from "./bags";
import type { Compared } from "./compared";
import type { VarianceReason, VarianceRule } from "./difference";
import type { Unit } from "./reading/units";
import type { Sign, VarianceWords } from "./words/table";

/** A reason with the words on either side, where there are any. */
export const reasonOf = (rule: VarianceRule, from: readonly Unit[], to: readonly Unit[]): VarianceReason => ({
  rule,
  ...(from.length > 0 ? { from: shown(from) } : {}),
  ...(to.length > 0 ? { to: shown(to) } : {}),
});

type Pick = (unit: Unit) => boolean;
const ofSign =
  (...signs: readonly Sign[]): Pick =>
  ({ sign }) =>
    sign !== undefined && signs.includes(sign);
const isNumber: Pick = ({ kind }) => kind === "number";
const isDate: Pick = ({ kind }) => kind === "date";
const byGroup = ({ group, key }: Unit) => group ?? key;
const byKey = ({ key }: Unit) => key;

/** The same words, and any at all: then they only stand elsewhere. */
const isSame = (from: readonly Unit[], to: readonly Unit[]): boolean =>
  from.length > 0 && unmatched(from, to, byKey).length === 0;

/** What of a kind only one side has; `moved` where both have the same at another place. */
function changeOf({ removed, added }: Compared, pick: Pick, by: (unit: Unit) => string) {
  const [from, to] = [removed.filter(pick), added.filter(pick)];
  const [gone, come] = [unmatched(from, to, by), unmatched(to, from, by)];
  const isChanged = gone.length + come.length > 0;
  return { gone, come, isChanged, isMoved: !isChanged && isSame(from, to), from, to };
}

/** Numbers: what is a number only beside another ("one", "a") counts where the other side has one. */
export function numbers(compared: Compared): VarianceReason[] {
  const reasons: VarianceReason[] = [];
  const { gone, come, isMoved, from, to } = changeOf(compared, isNumber, byKey);
  const isStrong = ({ isWeak }: Unit) => !isWeak;
  if ([...gone, ...come].some(isStrong) || (gone.length > 0 && come.length > 0))
    reasons.push(reasonOf("number.changed", gone, come));
  else if (isMoved && from.some(isStrong)) reasons.push(reasonOf("number.moved", from, to));
  const units = changeOf(compared, ofSign("percent", "money"), byKey);
  if (units.isChanged) reasons.push(reasonOf("number.unit", units.gone, units.come));
  const dates = changeOf(compared, isDate, byKey);
  if (dates.isChanged) reasons.push(reasonOf("number.date", dates.gone, dates.come));
  return reasons;
}

const isPlainWord: Pick = ({ kind, sign }) => kind === "word" && sign === undefined;
const SHORTEST_STEM = 3;
const MOST_PAIRED = 40;

/** A word and the same with a prefix that denies: "alignment", "nonalignment". */
function affixes({ removed, added }: Compared, { prefixes }: VarianceWords): VarianceReason[] {
  const [from, to] = [removed, added].map((units) => units.filter(isPlainWord).slice(0, MOST_PAIRED)) as [
    Unit[],
    Unit[],
  ];
  const isDenied = (bare: Unit, denied: Unit) =>
    bare.key.length >= SHORTEST_STEM && prefixes.some((prefix) => denied.key === prefix + bare.key);
  return from.flatMap((one) =>
    to
      .filter((other) => isDenied(one, other) || isDenied(other, one))
      .map((other) => reasonOf("negation.affix", [one], [other])),
  );
}

/** Words that deny, and prefixes that do. */
export function negations(compared: Compared, words: VarianceWords): VarianceReason[] {
  const { gone, come, isChanged, isMoved, from, to } = changeOf(compared, ofSign("negation"), byGroup);
  if (isChanged) return [reasonOf("negation.changed", gone, come), ...affixes(compared, words)];
  return isMoved ? [reasonOf("negation.moved", from, to)] : affixes(compared, words);
}

/** Must, may, would, perhaps. A future alone is a matter of time. */
export function modalities(compared: Compared): VarianceReason[] {
  const { gone, come, isChanged } = changeOf(compared, ofSign("modality"), byGroup);
  const isFutureAlone = [...gone, ...come].every(({ group }) => group === "will");
  return isChanged && !isFutureAlone ? [reasonOf("modality.changed", gone, come)] : [];
}

/** Only, also, even, all, more than: what a statement holds for. */
export function limits(compared: Compared): VarianceReason[] {
  const { gone, come, isChanged, isMoved, from, to } = changeOf(compared, ofSign("limit"), byGroup);
  if (isChanged) return [reasonOf("scope.changed", gone, come)];
  return isMoved ? [reasonOf("scope.moved", from, to)] : [];
}

/** What stands behind each unit of a kind, as a bag of pairs. */
const holds = (units: readonly Unit[], pick: Pick): string[] =>
  units.flatMap((unit, at) => (pick(unit) ? [`${unit.key} ${units[at + 1]?.key ?? ""}`] : [])).sort();

/** Where words only changed their order: a "not", "only" or number that now stands before another word. */
export function holdsForOther({ before, after }: Compared): VarianceReason[] {
  const isHolding: Pick = (unit) => ofSign("negation", "limit")(unit) || (isNumber(unit) && !unit.isWeak);
  const [from, to] = [holds(before, isHolding), holds(after, isHolding)];
  if (from.join() === to.join()) return [];
  return [reasonOf("scope.moved", before.filter(isHolding), after.filter(isHolding))];
}
