import type { Unit } from "./reading/units";

/** What of some units has no counterpart among others, by what they stand for; each counts once. */
export function unmatched(
  units: readonly Unit[],
  others: readonly Unit[],
  by: (unit: Unit) => string,
): Unit[] {
  const left = new Map<string, number>();
  for (const unit of others) left.set(by(unit), (left.get(by(unit)) ?? 0) + 1);
  return units.filter((unit) => {
    const count = left.get(by(unit)) ?? 0;
    if (count > 0) left.set(by(unit), count - 1);
    return count === 0;
  });
}

const MOST_SHOWN = 4;

/** Units as printed, the first few of them. */
export const shown = (units: readonly Unit[]): string =>
  units.length > MOST_SHOWN
    ? `${units
        .slice(0, MOST_SHOWN)
        .map(({ text }) => text)
        .join(", ")} …`
    : units.map(({ text }) => text).join(", ");
