import type { Unit } from "./units";

const isMeasure = (unit: Unit | undefined) => unit?.sign === "percent" || unit?.sign === "money";
const isNumber = (unit: Unit | undefined) => unit?.kind === "number" && unit.sign === undefined;

/** Joins a number with its currency or per cent, on whichever side it stands: "$40", "40 dollars". */
export function withMeasures(text: string, units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const [one, other] = [units[at], units[at + 1]];
    if (!one) continue;
    const isPair = (isNumber(one) && isMeasure(other)) || (isMeasure(one) && isNumber(other));
    if (!other || !isPair) {
      out.push(one);
      continue;
    }
    const [number, measure] = isNumber(one) ? [one, other] : [other, one];
    const surface = `${one.surface} ${other.surface}`;
    const place = { text: text.slice(one.start, other.end), end: other.end };
    out.push({
      ...one,
      ...place,
      surface,
      kind: "number",
      key: `${number.key} ${measure.key}`,
      isWeak: false,
    });
    at++;
  }
  return out.map((unit) => (unit.kind === "number" && isMeasure(unit) ? withoutSign(unit) : unit));
}

function withoutSign({ sign: _, group: __, ...unit }: Unit): Unit {
  return unit;
}
