import type { Compared } from "./compared";
import type { VarianceReason } from "./difference";
import { reasonOf } from "./meaning";
import type { Unit } from "./reading/units";
import type { VarianceWords } from "./words/table";

const SHORTEST_STEM = 3;
const MOST_PAIRED = 40;

/** Every way to read a word as a stem and an ending of a time or mood. */
function forms(word: string, { endings }: VarianceWords): Map<string, string> {
  const out = new Map<string, string>();
  for (const [ending, form] of endings) {
    const length = word.length - ending.length;
    if (length >= SHORTEST_STEM && word.endsWith(ending) && !out.has(word.slice(0, length)))
      out.set(word.slice(0, length), form);
  }
  return out;
}

const MOODS = new Set(["conditional"]);

/** Two forms of one regular verb: its times on either side; null where the words have no stem in common. */
function regular(a: string, b: string, words: VarianceWords): [string, string] | null {
  if (words.endings.size === 0) return null;
  const there = forms(b, words);
  const shortestFirst = [...forms(a, words)].sort(([one], [other]) => one.length - other.length);
  for (const [stem, form] of shortestFirst) {
    const other = there.get(stem);
    if (other !== undefined) return other === form ? null : [form, other];
  }
  return null;
}

/** Two forms of one verb in different times or moods; null where the tables and endings tell of none. */
function timesOf(a: Unit, b: Unit, words: VarianceWords): [string, string] | null {
  if (a.sign === "verb" && b.sign === "verb")
    return a.group === b.group && a.form !== b.form ? [a.form ?? "", b.form ?? ""] : null;
  const isPlain = (unit: Unit) => unit.kind === "word" && unit.sign === undefined;
  return isPlain(a) && isPlain(b) ? regular(a.key, b.key, words) : null;
}

/** A word that puts another verb into a time: "will", "has". */
const isAuxiliary = ({ sign, group = "" }: Unit, { auxiliaries }: VarianceWords) =>
  sign === "tense" || auxiliaries.has(group);

/** Was, is, will be: by a table of common verbs, auxiliaries of time and the endings of regular verbs. */
export function verbForms({ removed, added }: Compared, words: VarianceWords): VarianceReason[] {
  const reasons: VarianceReason[] = [];
  const [from, to] = [removed.slice(0, MOST_PAIRED), added.slice(0, MOST_PAIRED)];
  for (const one of from)
    for (const other of to) {
      const found = timesOf(one, other, words);
      const isMood = found?.some((form) => MOODS.has(form)) ?? false;
      if (found) reasons.push(reasonOf(isMood ? "modality.changed" : "tense.changed", [one], [other]));
    }
  if (reasons.length > 0) return reasons.slice(0, 2);
  const [gone, come] = [removed, added].map((units) => units.filter((unit) => isAuxiliary(unit, words))) as [
    Unit[],
    Unit[],
  ];
  const has = (units: readonly Unit[]) =>
    units
      .map(({ group }) => group)
      .sort()
      .join(" ");
  return has(gone) === has(come) ? [] : [reasonOf("tense.changed", gone, come)];
}
