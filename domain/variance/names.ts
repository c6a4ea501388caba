import { stateOf } from "@/domain/extraction/cues/states";
import { soundOf } from "@/domain/text/sounds";
import { unmatched } from "./bags";
import type { Compared } from "./compared";
import type { VarianceReason } from "./difference";
import { reasonOf } from "./meaning";
import type { Unit } from "./reading/units";
import type { VarianceWords } from "./words/table";

const SHORTEST_NAME = 4;

/** Do two spellings stand for one name, as letters of another script are put into ours? States are told apart by code. */
function isVariant(a: Unit, b: Unit, { namesHaveCapitals }: VarianceWords): boolean {
  const [one, other] = [stateOf(a.surface), stateOf(b.surface)];
  if (one || other) return one?.code === other?.code && one?.form === other?.form;
  const isProven = namesHaveCapitals && !(a.isFirst && b.isFirst);
  const length = Math.min(a.surface.length, b.surface.length);
  return length >= SHORTEST_NAME && soundOf(a.surface, !isProven) === soundOf(b.surface, !isProven);
}

/** A name: a capital within a sentence where nouns have none, or a state known by name. */
function isName(unit: Unit, { namesHaveCapitals }: VarianceWords): boolean {
  if (unit.kind !== "word" || (unit.sign !== undefined && unit.sign !== "alias")) return false;
  if (unit.sign === "alias") return true;
  const state = stateOf(unit.surface);
  if (state) return state.form === "adjective" || !/^\p{Ll}/u.test(unit.text);
  if (unit.text.length === 1) return false;
  return unit.capital === "all" || (namesHaveCapitals && unit.capital === "first" && !unit.isFirst);
}

/** Two capitals that sound alike may be a name even where capitals prove none. */
const hasCapital = ({ kind, sign, capital }: Unit) =>
  kind === "word" && sign === undefined && capital !== "none";

const MOST_PAIRED = 20;

/** Names that changed, and spellings of one name; `paired` are the units that a variant accounts for. */
export function names({ removed, added }: Compared, words: VarianceWords) {
  const paired = new Set<Unit>();
  const reasons: VarianceReason[] = [];
  const candidates = added.filter(hasCapital).slice(0, MOST_PAIRED);
  for (const one of removed.filter(hasCapital).slice(0, MOST_PAIRED)) {
    const other = candidates.find((unit) => !paired.has(unit) && isVariant(one, unit, words));
    if (!other) continue;
    paired.add(one).add(other);
    reasons.push(reasonOf("name.variant", [one], [other]));
  }
  const left = (units: readonly Unit[]) => units.filter((unit) => !paired.has(unit) && isName(unit, words));
  const by = ({ key }: Unit) => key;
  const gone = unmatched(left(removed), left(added), by);
  const come = unmatched(left(added), left(removed), by);
  const changed = gone.length + come.length > 0 ? [reasonOf("name.changed", gone, come)] : [];
  return { changed, variants: reasons, paired };
}
